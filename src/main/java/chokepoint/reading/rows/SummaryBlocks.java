package chokepoint.reading.rows;

import chokepoint.reading.header.HeaderWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows blocks below the lines that say again what the lines add up to, by buyer, vendor, month or anything else: rows with a label and
 * amounts and nothing more.
 */
final class SummaryBlocks {

    /** One row alone is a total, and looked for as such. */
    private static final int FEWEST_ROWS = 2;

    private final List<ScannedRow> lines;
    private final int columns;
    private final Map<Integer, Aggregate> found;

    private SummaryBlocks(List<ScannedRow> lines, int columns, Map<Integer, Aggregate> found) {
        this.lines = lines;
        this.columns = columns;
        this.found = found;
    }

    static void find(List<ScannedRow> rows, int columns, Map<Integer, Aggregate> found) {
        List<List<ScannedRow>> blocks = new ArrayList<>();
        int end = rows.size();
        for (int start = start(rows, end); start < end; start = start(rows, end)) {
            blocks.add(rows.subList(start, end));
            end = start;
        }
        List<ScannedRow> lines = rows.subList(0, end).stream()
                .filter(row -> !found.containsKey(row.number()))
                .toList();
        if (lines.size() >= FEWEST_ROWS && lines.stream().allMatch(line -> line.filled() > 1)) {
            SummaryBlocks summaries = new SummaryBlocks(lines, columns, found);
            blocks.forEach(summaries::take);
        }
    }

    /** Where the rows with nothing but a label begin that end there without a gap between them; the end if there are none. */
    private static int start(List<ScannedRow> rows, int end) {
        int start = end;
        while (start > 0
                && rows.get(start - 1).filled() == 1
                && (start == end
                        || rows.get(start - 1).number() + 1 == rows.get(start).number())) {
            start--;
        }
        return start;
    }

    private void take(List<ScannedRow> block) {
        if (block.size() < FEWEST_ROWS) {
            return;
        }
        for (int column = 0; column < columns; column++) {
            Map<String, List<ScannedRow>> groups = groups(column);
            if (block.stream().allMatch(row -> adds(row, groups.getOrDefault(label(row), List.of())))) {
                block.forEach(row -> take(row, groups.get(label(row))));
                return;
            }
        }
        boolean apart = block.get(0).number() > lines.get(lines.size() - 1).number() + 1;
        if (apart && SumsSoFar.same(ScannedRow.sum(block), ScannedRow.sum(lines))) {
            block.forEach(row -> found.putIfAbsent(
                    row.number(),
                    new Aggregate(
                            row.number(),
                            RowClassifier.Kind.TOTAL,
                            row.label(),
                            row.amount(),
                            "with the other " + (block.size() - 1) + " rows of its block " + Aggregate.lines(lines),
                            0,
                            BigDecimal.ZERO)));
        }
    }

    private Map<String, List<ScannedRow>> groups(int column) {
        Map<String, List<ScannedRow>> groups = new HashMap<>();
        for (ScannedRow line : lines) {
            groups.computeIfAbsent(HeaderWords.plain(line.texts()[column]), any -> new ArrayList<>())
                    .add(line);
        }
        return groups;
    }

    private static String label(ScannedRow row) {
        return HeaderWords.plain(row.label());
    }

    private static boolean adds(ScannedRow row, List<ScannedRow> group) {
        return !group.isEmpty() && SumsSoFar.same(row.amount(), ScannedRow.sum(group));
    }

    private void take(ScannedRow row, List<ScannedRow> group) {
        found.putIfAbsent(row.number(), Aggregate.total(row, row.label(), group.size(), Aggregate.lines(group)));
    }
}
