package chokepoint.names;

import chokepoint.trade.values.Country;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads currencies by code, sign or name. */
public final class Currencies {

    private static final Pattern BRACKETS = Pattern.compile("^[(\\[]|[)\\],:]$");
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern PARTS = Pattern.compile("\\s*[-–—(),/:]\\s*|\\s+");
    private static final Pattern SAID = Pattern.compile("[,;/()]");
    private static final int LONGEST_CODE = 3;
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");

    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Map<String, Entry> TABLE = TableResource.rows("currencies.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> plain(row.get(0)), Entry::of, (first, second) -> first));
    private static final Map<String, String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));
    private static final Map<String, String> NUMERIC = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getNumericCode() > 0)
            .collect(Collectors.toUnmodifiableMap(
                    currency -> String.format(Locale.ROOT, "%03d", currency.getNumericCode()),
                    Currency::getCurrencyCode,
                    (one, other) -> one.compareTo(other) < 0 ? one : other));

    /** One row of the table; see its head. */
    private record Entry(List<String> codes, String note, String place, Set<String> hints) {

        static Entry of(List<String> row) {
            return new Entry(words(row.get(1)), row.get(2), row.get(3), Set.copyOf(words(row.get(4))));
        }

        private static List<String> words(String cell) {
            return Arrays.stream(cell.split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        CurrencyReading reading() {
            return new CurrencyReading(codes.size() == 1 ? codes.get(0) : "", note);
        }
    }

    private Currencies() {}

    /** The currency that a text means; without a code if it means none or several, and then with a note if it means several. */
    public static CurrencyReading find(String text) {
        if (isFigure(text)) {
            return CurrencyReading.NONE;
        }
        if (isName(text)) {
            return whole(text);
        }
        String bare = BRACKETS.matcher(text.strip()).replaceAll("").strip();
        CurrencyReading whole = whole(bare);
        return whole.known() || !whole.note().isEmpty() || bare.length() < 3
                ? whole
                : inAgreement(bare).orElseGet(() -> inParts(bare));
    }

    /** What all parts mean, if that is one currency: {@code US dollar, 840}. */
    private static Optional<CurrencyReading> inAgreement(String text) {
        if (!SAID.matcher(text).find()) {
            return Optional.empty();
        }
        List<CurrencyReading> said = SAID.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Currencies::whole)
                .distinct()
                .toList();
        return said.size() == 1 && said.get(0).known() ? Optional.of(said.get(0)) : Optional.empty();
    }

    /** The currency of a country, ISO code; empty if it has none of its own, or is none that ISO lists. */
    public static Optional<String> of(Country country) {
        return ISO_COUNTRIES.contains(country.code())
                ? Optional.ofNullable(Currency.getInstance(new Locale("", country.code())))
                        .map(Currency::getCurrencyCode)
                : Optional.empty();
    }

    /** As {@link #find}, in a column of currencies, where short names count that mean something else elsewhere: {@code MT}, {@code KD}. */
    public static CurrencyReading inColumn(String text) {
        CurrencyReading found = find(text);
        Entry entry = TABLE.get(plain(BRACKETS.matcher(text.strip()).replaceAll("")));
        return entry == null || entry.place().isEmpty() ? found : entry.reading();
    }

    /** The currency that a short name in brackets means in a header of amounts; empty if none. */
    public static String ofAmounts(String text) {
        Entry entry = TABLE.get(plain(text));
        return entry != null && entry.place().equals("money") ? entry.reading().code() : "";
    }

    /** Whether the table has the text itself as the name of a currency. */
    public static boolean isName(String text) {
        Entry entry = TABLE.get(plain(text));
        return entry != null && entry.place().isEmpty() && entry.codes().size() == 1;
    }

    /** The currencies that share a name or sign; empty if it means one, or none. */
    public static List<String> sharing(String text) {
        Entry entry = TABLE.get(plain(text));
        return entry != null && entry.codes().size() > 1 ? entry.codes() : List.of();
    }

    /** Whether what stands beside a shared name tells that the first of its currencies is meant: {@code Rs. crore}. */
    public static boolean isHint(String shared, String beside) {
        Entry entry = TABLE.get(plain(shared));
        return entry != null && entry.hints().contains(plain(beside));
    }

    /** Digits and marks are no currency, but for the three digits of ISO 4217. */
    private static boolean isFigure(String text) {
        return text.length() > LONGEST_CODE + 2
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
    }

    private static CurrencyReading whole(String text) {
        Entry named = TABLE.get(plain(text));
        if (named != null && named.place().isEmpty()) {
            return named.reading();
        }
        String code = CODES.getOrDefault(text.toUpperCase(Locale.ROOT), NUMERIC.getOrDefault(text, ""));
        return code.isEmpty() ? CurrencyReading.NONE : new CurrencyReading(code, "");
    }

    /** {@code USD ($)}, {@code Euro - EUR}: every part must mean the same, and one must be a code. */
    private static CurrencyReading inParts(String text) {
        String found = "";
        for (String part : PARTS.split(text)) {
            boolean code = CODE.matcher(part).matches() && CODES.containsKey(part);
            if (code && !found.isEmpty() && !found.equals(part)) {
                return new CurrencyReading("", "'" + text + "' names more than one currency");
            }
            found = code ? part : found;
        }
        return found.isEmpty() ? CurrencyReading.NONE : new CurrencyReading(found, "");
    }

    private static String plain(String text) {
        String lower = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return ENDING.matcher(lower).replaceFirst("");
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("(?<=[a-zа-я])[\\u0300-\\u0307\\u0309-\\u036F]", "");
        return ENDING.matcher(Normalizer.normalize(apart, Normalizer.Form.NFC)).replaceFirst("");
    }
}
