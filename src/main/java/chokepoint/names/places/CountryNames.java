package chokepoint.names.places;

import chokepoint.names.NameWords;
import chokepoint.names.PrecomputedTable;
import chokepoint.names.Sha256;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The folded names of countries in all languages of CLDR. The build folds them once and leaves them beside the classes: tens of
 * thousands of names in hundreds of languages would cost each start more than reading a list does.
 */
public final class CountryNames {

    private static final PrecomputedTable ENGLISH_AND_RUSSIAN =
            new PrecomputedTable(CountryNames.class, "country-names-en-ru");
    private static final PrecomputedTable ALL = new PrecomputedTable(CountryNames.class, "country-names");
    private static final char GAP = '\t';

    /** Where two languages use one word for two countries, these decide. */
    private static final List<String> LEADING_LANGUAGES = List.of(
            "en", "ru", "de", "fr", "es", "pt", "it", "zh", "zh_Hant", "ja", "ko", "ar", "uk", "tr", "pl", "nl", "kk",
            "cs", "sv", "fi", "el", "he", "fa", "vi", "id");

    /** Languages that call some countries otherwise in these places. */
    private static final Set<String> REGIONAL = Set.of(
            ("pt_PT es_MX es_419 es_AR es_CL fr_CA fr_CH de_AT " + "de_CH en_AU zh_Hant_HK fa_AF ur_IN bn_IN sw_KE")
                    .split(" "));

    private CountryNames() {}

    /** Run by the build; the folder of classes is the only argument. */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        String stamp = String.join(
                " ",
                VersionInfo.ICU_VERSION.toString(),
                Sha256.of(CountryNames.class),
                Sha256.of(CountryIndex.class),
                Sha256.of(NameWords.class));
        ENGLISH_AND_RUSSIAN.keep(classes, stamp, () -> write(makeEnglishAndRussian()));
        ALL.keep(classes, stamp, () -> write(makeAll()));
    }

    /** What a folded English or Russian name means: an alpha-2 code, or {@link CountryIndex#SEVERAL}. */
    static Map<String, String> englishAndRussian() {
        return Collections.unmodifiableMap(
                ENGLISH_AND_RUSSIAN.lines().map(CountryNames::read).orElseGet(CountryNames::makeEnglishAndRussian));
    }

    /** The same in all languages. */
    static Map<String, String> all() {
        return Collections.unmodifiableMap(ALL.lines().map(CountryNames::read).orElseGet(CountryNames::makeAll));
    }

    /** One name a line, behind what it means. */
    private static String write(Map<String, String> names) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(names)
                .forEach((name, meaning) ->
                        lines.append(meaning).append(GAP).append(name).append('\n'));
        return lines.toString();
    }

    static Map<String, String> read(String lines) {
        Map<String, String> names = new HashMap<>();
        int from = 0;
        while (from < lines.length()) {
            int gap = lines.indexOf(GAP, from);
            int end = lines.indexOf('\n', gap);
            names.put(lines.substring(gap + 1, end), lines.substring(from, gap));
            from = end + 1;
        }
        return names;
    }

    static Map<String, String> makeEnglishAndRussian() {
        return names(List.of(ULocale.ENGLISH, new ULocale("ru")));
    }

    static Map<String, String> makeAll() {
        Map<String, String> all = new HashMap<>();
        LEADING_LANGUAGES.forEach(
                language -> names(List.of(new ULocale(language))).forEach(all::putIfAbsent));
        List<ULocale> languages = Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getCountry().isEmpty() || REGIONAL.contains(locale.getName()))
                .toList();
        names(languages).forEach(all::putIfAbsent);
        return all;
    }

    /** Folded names; one that two countries share in these languages means several. */
    private static Map<String, String> names(Collection<ULocale> locales) {
        Map<String, String> written = new HashMap<>();
        for (ULocale locale : locales) {
            LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale);
            LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
            for (String code : CountryIndex.codes()) {
                add(written, full.regionDisplayName(code), code);
                add(written, brief.regionDisplayName(code), code);
            }
        }
        Map<String, String> folded = new HashMap<>();
        written.forEach((name, code) -> folded.merge(CountryIndex.fold(name), code, CountryNames::sameOrSeveral));
        return folded;
    }

    private static void add(Map<String, String> names, String name, String code) {
        boolean named = !name.equals(code) && (name.length() > 1 || NameWords.unspaced(name));
        if (named) {
            names.merge(name, code, CountryNames::sameOrSeveral);
        }
    }

    private static String sameOrSeveral(String one, String other) {
        return one.equals(other) ? one : CountryIndex.SEVERAL;
    }
}
