package chokepoint.names.places;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up countries by name. Customary names come first, then the CLDR names in English and Russian; the names in all languages are
 * loaded only when both miss.
 */
final class CountryIndex {

    /** What a text means that names no single country, as in the table of customary names. */
    static final String SEVERAL = "several";

    /** How "Islands" is written short, at the end of a name. */
    private static final Set<String> ISLANDS = Set.of("is", "iss", "isl", "isls", "isd", "isds");

    static final String UNION = "union";
    static final String GONE = "gone";
    static final String NOWHERE = "nowhere";
    static final String OTHERS = "others";

    private static final String KOSOVO = "XK";

    private CountryIndex() {}

    /** The codes of ISO 3166-1, and that of CLDR for Kosovo. */
    static Set<String> codes() {
        return Codes.ALL;
    }

    /**
     * The alpha-2 code, {@code several}, {@code union}, … that a name or code means; empty if it means nothing. A small {@code nga} is
     * the Vietnamese name of Russia rather than the code of Nigeria.
     */
    static String meaning(String text) {
        String code = code(text.length() == 2 ? text.toUpperCase(Locale.ROOT) : text);
        String folded = fold(text);
        return Stream.<Supplier<String>>of(
                        () -> customary(folded),
                        () -> code,
                        () -> EnglishAndRussian.NAMES.getOrDefault(folded, ""),
                        () -> AllLanguages.NAMES.getOrDefault(folded, ""),
                        () -> code(text.toUpperCase(Locale.ROOT)))
                .map(Supplier::get)
                .filter(meaning -> !meaning.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The alpha-2 code for an alpha-2, alpha-3 or three-digit code in capitals; empty if it is none. */
    static String code(String text) {
        return switch (text.length()) {
            case 2 -> Codes.ALL.contains(text) ? text : "";
            case 3 ->
                Character.isDigit(text.charAt(0))
                        ? Numeric.CODES.getOrDefault(text, "")
                        : Codes.BY_ALPHA3.getOrDefault(text, "");
            default -> "";
        };
    }

    /** The three digits of ISO 3166 for an alpha-2 code. */
    static String number(String code) {
        return String.format(Locale.ROOT, "%03d", Region.getInstance(code).getNumericCode());
    }

    /** What the table of customary names says of a folded text. */
    static String customary(String folded) {
        return Customary.NAMES.getOrDefault(folded, "");
    }

    /** Whether a text is the English or Russian name of a country by CLDR, or a customary one of several words. */
    static boolean isUsual(String text) {
        String folded = fold(text);
        return EnglishAndRussian.NAMES.containsKey(folded)
                || (folded.contains(" ") && Customary.NAMES.containsKey(folded));
    }

    /** Folded names to look for a near one in: first the customary, English and Russian ones, then all. */
    static List<Map<String, String>> inOrder() {
        return List.of(EnglishAndRussian.WITH_CUSTOMARY, AllLanguages.NAMES);
    }

    static String english(Country country) {
        return EnglishAndRussian.ENGLISH.regionDisplayName(country.code());
    }

    /** The short name that CLDR has in a language. */
    static String name(Country country, String language) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language), DisplayContext.LENGTH_SHORT)
                .regionDisplayName(country.code());
    }

    /** Lower case without accents, punctuation and article; "St" and "Is" spelled out. */
    static String fold(String text) {
        List<String> words = new ArrayList<>(NameWords.of(text));
        words.replaceAll(word -> word.equals("&") ? "and" : word);
        int islands = Collections.indexOfSubList(words, List.of("о", "ва"));
        if (islands >= 0) {
            words.set(islands, "острова");
            words.remove(islands + 1);
        }
        if (words.size() > 1) {
            int last = words.size() - 1;
            words.set(last, ISLANDS.contains(words.get(last)) ? "islands" : words.get(last));
            words.set(0, words.get(0).equals("st") ? "saint" : words.get(0));
            if (words.get(0).equals("the")) {
                words.remove(0);
            }
        }
        return String.join(" ", words);
    }

    private static final class Codes {

        static final Set<String> ALL = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
                .collect(Collectors.toUnmodifiableSet());

        static final Map<String, String> BY_ALPHA3 = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toUnmodifiableMap(code -> new Locale("", code).getISO3Country(), code -> code));
    }

    private static final class Numeric {

        static final Map<String, String> CODES = Arrays.stream(Locale.getISOCountries())
                .collect(Collectors.toUnmodifiableMap(CountryIndex::number, code -> code));
    }

    private static final class Customary {

        static final Map<String, String> NAMES = TableResource.rows("countries.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> fold(row.get(0)), row -> row.get(1), Customary::same));

        private static String same(String one, String other) {
            if (!one.equals(other)) {
                throw new IllegalStateException("countries.csv tells two ways: " + one + " and " + other);
            }
            return one;
        }
    }

    private static final class EnglishAndRussian {

        static final LocaleDisplayNames ENGLISH = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
        static final Map<String, String> NAMES = CountryNames.englishAndRussian();

        static final Map<String, String> WITH_CUSTOMARY = withCustomary();

        private static Map<String, String> withCustomary() {
            Map<String, String> all = new HashMap<>(NAMES);
            all.putAll(Customary.NAMES);
            return Collections.unmodifiableMap(all);
        }
    }

    private static final class AllLanguages {

        static final Map<String, String> NAMES = CountryNames.all();
    }
}
