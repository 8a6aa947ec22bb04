package chokepoint.report.html;

import chokepoint.finding.ListCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cells told briefly: rows that follow each other in a column as one run, sheet by sheet. */
final class CellRuns {

    private static final Comparator<ListCell> BY_COLUMN = Comparator.comparing(ListCell::sheet)
            .thenComparingInt(cell -> cell.column().length())
            .thenComparing(ListCell::column)
            .thenComparingInt(ListCell::row);

    private CellRuns() {}

    /**
     * {@code L8–L20}, {@code L22}, the name of the sheet before the first of it.
     *
     * @param most how many runs at most
     */
    static List<String> of(List<ListCell> cells, int most) {
        List<ListCell> sorted = cells.stream().sorted(BY_COLUMN).toList();
        List<String> runs = new ArrayList<>();
        String sheet = "";
        for (int first = 0; first < sorted.size() && runs.size() < most; ) {
            int last = first;
            while (last + 1 < sorted.size() && follows(sorted.get(last), sorted.get(last + 1))) {
                last++;
            }
            ListCell cell = sorted.get(first);
            String where = cell.sheet().equals(sheet) ? "" : cell.sheet() + "!";
            String run = first == last ? place(cell) : place(cell) + "–" + place(sorted.get(last));
            runs.add(where + run);
            sheet = cell.sheet();
            first = last + 1;
        }
        return runs;
    }

    private static boolean follows(ListCell one, ListCell other) {
        return one.sheet().equals(other.sheet()) && one.column().equals(other.column()) && other.row() == one.row() + 1;
    }

    private static String place(ListCell cell) {
        return cell.column().isEmpty() ? String.valueOf(cell.row()) : cell.address();
    }
}
