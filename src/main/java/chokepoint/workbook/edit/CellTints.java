package chokepoint.workbook.edit;

import chokepoint.workbook.CellRange;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tint of each cell; of merged cells only the one that shows is tinted. */
final class CellTints {

    private static final SortedMap<Integer, Integer> NONE = Collections.emptySortedMap();

    private final SortedMap<Integer, ? extends SheetMarks.RowMarkup> rows;
    private final MergedRegions merges;
    private final TreeMap<Integer, SortedMap<Integer, Integer>> moved = new TreeMap<>();

    CellTints(SortedMap<Integer, ? extends SheetMarks.RowMarkup> rows, MergedRegions merges) {
        this.rows = rows;
        this.merges = merges;
        for (int row : merges.rows()) {
            rows.get(row).levels().forEach((column, level) -> {
                CellRange shown = merges.shown(row, column);
                levelsOf(shown.firstRow()).merge(shown.firstColumn(), level, Math::max);
            });
        }
    }

    /** The level of each cell of a row, by column from 0. */
    SortedMap<Integer, Integer> levels(int row) {
        SortedMap<Integer, Integer> here = moved.get(row);
        if (here != null) {
            return here;
        }
        SheetMarks.RowMarkup marks = rows.get(row);
        return marks == null || merges.touch(row) ? NONE : marks.levels();
    }

    /** The rows that are tinted though no mark names them. */
    TreeSet<Integer> furtherRows() {
        TreeSet<Integer> further = new TreeSet<>(moved.keySet());
        further.removeAll(rows.keySet());
        return further;
    }

    /** Whether any mark falls on a cell that does not show. */
    boolean moveAny() {
        for (int row : merges.rows()) {
            if (!rows.get(row).levels().equals(moved.getOrDefault(row, NONE))) {
                return true;
            }
        }
        return !furtherRows().isEmpty();
    }

    private SortedMap<Integer, Integer> levelsOf(int row) {
        return moved.computeIfAbsent(row, first -> {
            SheetMarks.RowMarkup marks = rows.get(first);
            boolean own = marks != null && !merges.touch(first);
            return own ? new TreeMap<>(marks.levels()) : new TreeMap<>();
        });
    }
}
