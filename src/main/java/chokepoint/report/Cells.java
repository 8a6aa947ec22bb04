package chokepoint.report;

import chokepoint.finding.Cell;
import java.util.List;

/** How cells are told in words. */
final class Cells {

    private Cells() {}

    /** {@code PO!C12 and 36 more}; {@code C12} if the list knows no sheets. */
    static String told(List<Cell> cells) {
        Cell first = cells.get(0);
        int more = cells.size() - 1;
        return address(first) + (more == 0 ? "" : " and %s more".formatted(more));
    }

    static String address(Cell cell) {
        String address = cell.column().isEmpty() ? "row " + cell.row() : cell.address();
        return cell.sheet().isEmpty() ? address : cell.sheet() + "!" + address;
    }
}
