package chokepoint.reading.mapping;

import chokepoint.reading.cells.DateText;
import chokepoint.reading.header.HeaderBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds columns that stand for one thing in several periods: "2019, 2020, 2021", "Value in 2019, Value in 2020". */
final class WideTable {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final int LEAST = 3;

    private WideTable() {}

    /** The columns, from 0; empty if there are fewer than three of one kind. */
    static List<Integer> columns(HeaderBlock block) {
        Map<String, List<Integer>> byKind = new TreeMap<>();
        for (int column = 0; column < block.headers().size(); column++) {
            String text = block.header(column).text();
            boolean period = !text.isEmpty() && DateText.parse(text).isPresent();
            if (period || YEAR.matcher(text).find()) {
                String kind = period ? "" : YEAR.matcher(text).replaceAll("#");
                byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(column);
            }
        }
        List<Integer> wide = new ArrayList<>();
        byKind.values().stream().filter(columns -> columns.size() >= LEAST).forEach(wide::addAll);
        wide.sort(null);
        return wide;
    }
}
