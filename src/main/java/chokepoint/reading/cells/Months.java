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

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final Map<String, Month> BY_NAME = load();

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
}
