package chokepoint.reading.rows;

import chokepoint.reading.header.HeaderWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows rows that say what the lines of another sheet add up to by vendor, month or whatever else stands in one of their columns. */
public final class PivotRows {

    private static final int FEWEST_ROWS = 2;

    private PivotRows() {}

    /**
     * Whether each row is the sum of the lines that have its label in one column; a last row may be the total of those before it.
     *
     * @param rows with a label and an amount
     * @param lines more than the rows
     */
    public static boolean sumUp(List<ScannedRow> rows, List<ScannedRow> lines) {
        List<ScannedRow> labelled = withoutTotal(rows);
        if (labelled.size() < FEWEST_ROWS
                || lines.size() <= labelled.size()
                || rows.stream().anyMatch(row -> row.filled() != 1)) {
            return false;
        }
        for (int column = 0; column < lines.get(0).texts().length; column++) {
            Map<String, BigDecimal> sums = sums(lines, column);
            if (labelled.stream().allMatch(row -> isSum(row, sums))) {
                return true;
            }
        }
        return false;
    }

    private static List<ScannedRow> withoutTotal(List<ScannedRow> rows) {
        if (rows.size() <= FEWEST_ROWS) {
            return rows;
        }
        List<ScannedRow> before = rows.subList(0, rows.size() - 1);
        return SumsSoFar.same(rows.get(rows.size() - 1).amount(), ScannedRow.sum(before)) ? before : rows;
    }

    private static Map<String, BigDecimal> sums(List<ScannedRow> lines, int column) {
        Map<String, List<ScannedRow>> groups = new HashMap<>();
        for (ScannedRow line : lines) {
            groups.computeIfAbsent(HeaderWords.plain(line.texts()[column]), any -> new ArrayList<>())
                    .add(line);
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        groups.forEach((label, group) -> sums.put(label, ScannedRow.sum(group)));
        return sums;
    }

    private static boolean isSum(ScannedRow row, Map<String, BigDecimal> sums) {
        BigDecimal sum = sums.get(HeaderWords.plain(row.label()));
        return sum != null && SumsSoFar.same(row.amount(), sum);
    }
}
