package chokepoint.report.wording;

import chokepoint.finding.ListCell;
import chokepoint.words.Texts;
import java.util.List;

/** Words cells of a list. */
public final class CellText {

    private CellText() {}

    /** {@code PO!C12 and 36 more}; {@code C12} if the list knows no sheets. */
    public static String told(List<ListCell> cells, Texts texts) {
        String first = address(cells.get(0), texts);
        int more = cells.size() - 1;
        return more == 0 ? first : texts.count("report.cells", more, first);
    }

    /** {@code PO!C12 and 36 more rows}. */
    public static String told(ListCell first, int rows, Texts texts) {
        String address = address(first, texts);
        return rows <= 1 ? address : texts.count("report.further rows", rows - 1, address);
    }

    /** {@code PO!C12}; {@code PO!row 12} of a whole line: for machines, in no language of people. */
    public static String address(ListCell cell) {
        String address = cell.column().isEmpty() ? "row " + cell.row() : cell.address();
        return cell.sheet().isEmpty() ? address : cell.sheet() + "!" + address;
    }

    private static String address(ListCell cell, Texts texts) {
        String address =
                cell.column().isEmpty() ? texts.text("report.row", String.valueOf(cell.row())) : cell.address();
        return cell.sheet().isEmpty() ? address : cell.sheet() + "!" + address;
    }
}
