package chokepoint.reading.cells;

import java.text.Normalizer;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The months by their names in the languages that lists are written in, full and shortened. */
final class Months {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}&&[^\\u0e00-\\u0e7f]]");
    private static final Map<String, Month> BY_NAME = load();
    private static final Set<String> DAYS_OF_WEEK =
            ResourceTable.read("weekdays.csv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());
    private static final char FIRST_THAI = '\u0e00';
    private static final char LAST_THAI = '\u0e7f';
    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u06ff';
    private static final Pattern ARABIC_NAME = Pattern.compile("[\\p{IsArabic}&&[\\p{L}\\p{M}]]+");
    private static final Pattern ARABIC_NAMES = Pattern.compile(ARABIC_NAME + "\\s+" + ARABIC_NAME);
    /** Points and marks within the names of this script are part of them. */
    private static final Pattern THAI_NAME = Pattern.compile("\\p{IsThai}[\\p{IsThai}.]*");

    private Months() {}

    private static Map<String, Month> load() {
        Map<String, Month> names = new HashMap<>();
        for (String[] row : ResourceTable.read("months.csv")) {
            names.put(row[0], Month.of(Integer.parseInt(row[1])));
        }
        return names;
    }

    static Optional<Month> find(String name) {
        return Optional.ofNullable(BY_NAME.get(bare(name)));
    }

    /** Whether a text is the name of a day of the week, in full or shortened. */
    static boolean isDayOfWeek(String name) {
        return DAYS_OF_WEEK.contains(bare(name));
    }

    private static String bare(String name) {
        String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(lower).replaceAll("").replace(".", "").strip();
    }

    /** The same text with the English name of a month where it has the Thai one, or an Arabic one, which may be of two words. */
    static String plain(String line) {
        if (has(line, FIRST_THAI, LAST_THAI)) {
            return english(THAI_NAME, line);
        }
        return has(line, FIRST_ARABIC, LAST_ARABIC) ? english(ARABIC_NAME, english(ARABIC_NAMES, line)) : line;
    }

    private static String english(Pattern pattern, String line) {
        return pattern.matcher(line)
                .replaceAll(name -> find(name.group())
                        .map(month -> month.name().toLowerCase(Locale.ROOT))
                        .orElse(name.group()));
    }

    private static boolean has(String line, char first, char last) {
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) >= first && line.charAt(at) <= last) {
                return true;
            }
        }
        return false;
    }
}
