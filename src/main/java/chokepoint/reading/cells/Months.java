package chokepoint.reading.cells;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months by their names in the languages that lists are written in, full and shortened. */
final class Months {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "be", "bg", "sr", "pl", "cs", "sk", "hu", "ro", "tr",
            "sv", "da", "nb", "fi", "et", "lv", "lt", "el", "hr", "sl", "id", "vi", "kk", "uz", "az", "ka", "hy", "ky");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final int SHORTEST = 3;
    private static final Map<String, Month> BY_NAME = byName();

    private Months() {}

    private static Map<String, Month> byName() {
        Map<String, Month> names = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    put(names, month.getDisplayName(style, Locale.forLanguageTag(language)), month);
                }
            }
        }
        put(names, "sept", Month.SEPTEMBER);
        return names;
    }

    private static void put(Map<String, Month> names, String name, Month month) {
        String key = key(name);
        if (key.length() >= SHORTEST && key.chars().noneMatch(Character::isDigit)) {
            names.putIfAbsent(key, month);
        }
    }

    private static String key(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace(".", "")
                .strip();
    }

    static Optional<Month> find(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }
}
