package chokepoint.workbook.edit;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.MarkingBounds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The merged regions of a sheet, as far as they lie on rows to be marked. */
final class MergedRegions {

    private static final long MOST_A_ROW = 16;

    private final List<CellRange> areas;
    private final Map<Integer, List<CellRange>> byRow = new HashMap<>();

    private MergedRegions(List<CellRange> areas) {
        this.areas = List.copyOf(areas);
    }

    static MergedRegions none() {
        return new MergedRegions(List.of());
    }

    /** @throws IOException if there are more than a sheet has room for, so that they must overlap */
    static MergedRegions of(List<CellRange> areas, SortedMap<Integer, ?> rows, MarkingBounds room) throws IOException {
        MergedRegions merges = new MergedRegions(areas);
        long left = room.merges() + MOST_A_ROW * rows.size();
        for (CellRange area : areas) {
            left -= rows.subMap(area.firstRow(), area.lastRow() + 1).size();
            if (left < 0) {
                throw room.tooManyMerges();
            }
            for (int row : rows.subMap(area.firstRow(), area.lastRow() + 1).keySet()) {
                merges.byRow.computeIfAbsent(row, first -> new ArrayList<>()).add(area);
            }
        }
        return merges;
    }

    List<CellRange> areas() {
        return areas;
    }

    /** Whether any region lies on a row. */
    boolean touch(int row) {
        return byRow.containsKey(row);
    }

    /** The rows to be marked that regions lie on. */
    Iterable<Integer> rows() {
        return byRow.keySet();
    }

    /** The region whose first cell shows where a cell stands: the cell itself, unless it is merged into another. */
    CellRange shown(int row, int column) {
        return byRow.getOrDefault(row, List.of()).stream()
                .filter(area -> area.contains(row, column))
                .findFirst()
                .orElse(new CellRange(row, column, row, column));
    }

    /** Whether a cell shows itself. */
    boolean shows(int row, int column) {
        CellRange shown = shown(row, column);
        return shown.firstRow() == row && shown.firstColumn() == column;
    }
}
