package chokepoint.words;

import chokepoint.names.places.Countries;
import chokepoint.trade.Limit;
import chokepoint.trade.NamedRole;
import chokepoint.trade.Subject;
import chokepoint.trade.ThirdLeg;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Likeness;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.OwnerChain;
import chokepoint.trade.values.ReversedDates;
import chokepoint.trade.values.Route;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The program's texts in one language. A key such as {@code report.caveat} is looked up in the file named by its first word, {@code
 * words/<language>/report.properties}; a text that the language lacks is taken from English and remembered. Thread-safe.
 */
public final class Texts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ORIGINAL = "en";

    /** The language everything is written in first. */
    public static final Texts ENGLISH = new Texts(ORIGINAL, Map.of());

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern PLURAL = Pattern.compile("\\.(one|two|few|many)$");
    private static final int DECIMALS = 4;
    private static final int DECIMALS_OF_DOUBLES = 2;

    private final String language;
    private final Map<String, String> own;
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    private Texts(String language, Map<String, String> own) {
        this.language = language;
        this.own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /**
     * The texts of a language.
     *
     * @param language code of ISO 639, such as {@code ru}
     * @param own texts by key that go before those that come with the program, which may have none in this language
     */
    public static Texts of(String language, Map<String, String> own) {
        return language.equals(ORIGINAL) && own.isEmpty() ? ENGLISH : new Texts(language, own);
    }

    /** The languages that come with the program. */
    public static SortedSet<String> shipped() {
        return new TreeSet<>(TextBundle.languages());
    }

    /** The texts of every language that comes with the program. */
    public static List<Texts> all() {
        return shipped().stream().map(code -> of(code, Map.of())).toList();
    }

    /** Whether there is an English text under a key. */
    public static boolean known(String key) {
        return TextBundle.of(ORIGINAL, key).containsKey(key);
    }

    /** The English texts of the file that a key names, by key; none if there is no such file. */
    public static Map<String, String> original(String key) {
        return TextBundle.of(ORIGINAL, key);
    }

    public String language() {
        return language;
    }

    /**
     * A text with its values told in place of {@code {0}}, {@code {1}}, ….
     *
     * @throws IllegalArgumentException if even English has no such text
     */
    public String text(String key, Object... values) {
        Matcher matcher = PLACEHOLDER.matcher(pattern(key));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(spoken(values[Integer.parseInt(found.group(1))])));
    }

    /**
     * A text that depends on a number, which is its {@code {0}}: {@code key.one}, {@code key.few}, {@code key.many} or
     * {@code key.other}, whichever the language has for it by the plural rules of CLDR.
     *
     * @param values those from {@code {1}} on
     */
    public String count(String key, long number, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return text(
                find(key + "." + LanguageFormat.of(language).plural(number)).isPresent()
                        ? key + "." + LanguageFormat.of(language).plural(number)
                        : key + ".other",
                all);
    }

    /** The first of some names, and how many more there are. */
    public String firstFew(int most, List<String> names) {
        String first = names.stream().limit(most).collect(Collectors.joining(", "));
        return names.size() > most ? count("kinds.first few", names.size() - most, first) : first;
    }

    /** A value as people of this language read it: amounts, shares and days in their format, countries and kinds by name. */
    public String spoken(Object value) {
        LanguageFormat speech = LanguageFormat.of(language);
        if (value instanceof Money money) {
            return money.known() ? speech.money(money) : text("kinds.unknown");
        }
        if (value instanceof Share share) {
            return speech.share(share);
        }
        if (value instanceof Day day) {
            return day.known() ? speech.day(day) : text("kinds.unknown");
        }
        if (value instanceof YearMonth month) {
            return speech.month(month);
        }
        if (value instanceof Limit.Days days) {
            return count("kinds.days", days.days());
        }
        if (value instanceof Country country) {
            return country.known() ? Countries.name(country, language) : text("kinds.unknown");
        }
        return number(value, speech).orElseGet(() -> spokenWord(value));
    }

    private static Optional<String> number(Object value, LanguageFormat speech) {
        if (value instanceof BigDecimal number) {
            int most = number.abs().compareTo(BigDecimal.TEN) < 0 ? DECIMALS : DECIMALS_OF_DOUBLES;
            int decimals = Math.min(most, Math.max(0, number.scale()));
            return Optional.of(speech.number(number.setScale(decimals, RoundingMode.HALF_EVEN)));
        }
        if (value instanceof Double number) {
            return Optional.of(
                    speech.number(BigDecimal.valueOf(number).setScale(DECIMALS_OF_DOUBLES, RoundingMode.HALF_EVEN)));
        }
        return value instanceof Integer || value instanceof Long
                ? Optional.of(speech.whole(((Number) value).longValue()))
                : Optional.empty();
    }

    private String spokenWord(Object value) {
        if (value instanceof ThirdLeg leg) {
            return text("kinds.leg." + leg.kind().name().toLowerCase(Locale.ROOT), leg.place());
        }
        if (value instanceof Route route) {
            return route.places().stream().map(this::spoken).collect(Collectors.joining(" → "));
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::spoken).distinct().collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> byKey) {
            return spoken(byKey.keySet());
        }
        if (value instanceof NamedRole named) {
            return named.written().isEmpty() ? "" : text("kinds.named as", named.role(), named.written());
        }
        if (value instanceof ReversedDates dates) {
            String pair = dates.happened().name() + " " + dates.due().name();
            return count("kinds.reversed." + pair, dates.days(), dates.on(), dates.later());
        }
        if (value instanceof ShareRange range) {
            return range.exact() ? spoken(range.low()) : text("kinds.share range", range.low(), range.high());
        }
        if (value instanceof OwnerChain chain) {
            return chain.through().isEmpty()
                    ? text("kinds.owner", chain.owner(), chain.share())
                    : text("kinds.owner through", chain.owner(), chain.share(), String.join(" → ", chain.through()));
        }
        if (value instanceof Likeness alike) {
            return alike.reason().isEmpty() ? "" : text("kinds.likeness", alike.score(), alike.reason());
        }
        if (value instanceof Segment segment) {
            return segment(segment, segment.name());
        }
        return value instanceof Enum<?> kind ? kind(kind) : String.valueOf(value);
    }

    /** {@code goods/chips}: a policy's own words, but for what the program calls the whole list and what belongs nowhere. */
    public String path(Segment segment) {
        return segment(segment, segment.path());
    }

    private String segment(Segment segment, String asNamed) {
        if (segment.equals(Segment.WHOLE_LIST)) {
            return text("kinds.whole list");
        }
        return segment.assigned()
                ? asNamed
                : asNamed.substring(0, asNamed.length() - segment.name().length()) + text("kinds.unassigned");
    }

    /** A period in words where it is none of the calendar. */
    public String period(String period) {
        return switch (period) {
            case Subject.ALL_PERIODS -> text("kinds.all periods");
            case Subject.UNDATED -> text("kinds.undated");
            default -> period;
        };
    }

    /** The word for a kind is under {@code kinds.<type>.<name>}; if even English has none there, the kind's own. */
    private String kind(Enum<?> kind) {
        Class<?> type = kind.getDeclaringClass();
        String key = "kinds."
                + type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + kind.name();
        return find(key).isPresent() || known(key) ? text(key) : kind.toString();
    }

    private String pattern(String key) {
        Optional<String> found = find(key);
        if (found.isPresent()) {
            return found.get();
        }
        String original = TextBundle.of(ORIGINAL, key).get(key);
        if (original == null) {
            throw new IllegalArgumentException("there is no text '" + key + "'");
        }
        missing.add(key);
        return original;
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(own.get(key))
                .or(() -> Optional.ofNullable(TextBundle.of(language, key).get(key)));
    }

    /** Remembers which texts of the program stand in English, before anybody asks for them. */
    public void foresee() {
        if (!language.equals(ORIGINAL)) {
            TextBundle.all(ORIGINAL).keySet().stream()
                    .filter(key -> find(key).isEmpty()
                            && find(PLURAL.matcher(key).replaceFirst(".other")).isEmpty())
                    .forEach(missing::add);
        }
    }

    /** Remembers that something else of this language is not there, by a name that its reader understands. */
    public void lacks(String name) {
        missing.add(name);
    }

    /** The keys that were asked for and stand in English, for want of a text in this language; sorted. */
    public Set<String> missing() {
        return Collections.unmodifiableSet(new TreeSet<>(missing));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texts that && language.equals(that.language) && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, own);
    }

    @Override
    public String toString() {
        return language;
    }
}
