package chokepoint.report.poi;

import chokepoint.workbook.MarkingBounds;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Finds the cell that shows in the place of one under a merged region. */
final class MergedCells {

    private static final long MOST_A_ROW = 256;
    private static final long CELLS_OF_A_ROW = 5;

    private final Map<CellAddress, CellAddress> shown = new HashMap<>();

    private MergedCells() {}

    /** Knows the merged regions as far as they touch the given rows, counted from 1. */
    static MergedCells of(Sheet sheet, Set<Integer> rows, MarkingBounds room) throws IOException {
        MergedCells merged = new MergedCells();
        SortedSet<Integer> sorted = new TreeSet<>(rows);
        long left = CELLS_OF_A_ROW * room.merges() + MOST_A_ROW * rows.size();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            long width = region.getLastColumn() - region.getFirstColumn() + 1L;
            left -= width
                    * sorted.subSet(region.getFirstRow() + 1, region.getLastRow() + 2)
                            .size();
            if (left < 0) {
                throw room.tooManyMerges();
            }
            for (int row : sorted.subSet(region.getFirstRow() + 1, region.getLastRow() + 2)) {
                merged.add(region, row - 1);
            }
        }
        return merged;
    }

    /** The cell that shows where the given one stands: itself, unless it is merged into another. */
    CellAddress shown(int row, int column) {
        CellAddress address = new CellAddress(row, column);
        return shown.getOrDefault(address, address);
    }

    private void add(CellRangeAddress region, int row) {
        CellAddress first = new CellAddress(region.getFirstRow(), region.getFirstColumn());
        for (int column = region.getFirstColumn(); column <= region.getLastColumn(); column++) {
            shown.put(new CellAddress(row, column), first);
        }
    }
}
