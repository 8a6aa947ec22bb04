package chokepoint.reading.cells;

import java.text.Normalizer;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The months by their names in the languages that lists are written in, full and shortened. */
final class Months {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}&&[^\\u0e00-\\u0e7f]]");
    private static final Map<String, Month> BY_NAME = load();
    private static final char FIRST_THAI = '\u0e00';
    private static final char LAST_THAI = '\u0e7f';
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
        String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Optional.ofNullable(
                BY_NAME.get(MARKS.matcher(lower).replaceAll("").replace(".", "").strip()));
    }

    /** The same text with the English name of a month where it has the Thai one. */
    static String plain(String line) {
        return thai(line)
                ? THAI_NAME
                        .matcher(line)
                        .replaceAll(name -> find(name.group())
                                .map(month -> month.name().toLowerCase(Locale.ROOT))
                                .orElse(name.group()))
                : line;
    }

    private static boolean thai(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) >= FIRST_THAI && line.charAt(at) <= LAST_THAI) {
                return true;
            }
        }
        return false;
    }
}
