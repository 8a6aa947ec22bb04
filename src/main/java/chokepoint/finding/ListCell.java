package chokepoint.finding;

import chokepoint.trade.values.LineId;
import java.io.Serializable;

/**
 * One cell of a list.
 *
 * @param row 1-based; for csv the number of the record
 * @param column letters as in Excel, {@code A} for the first field of a csv
 */
public record ListCell(String file, String sheet, int row, String column)
        implements Comparable<ListCell>, Serializable {

    public static ListCell of(LineId line, String column) {
        return new ListCell(line.file(), line.sheet(), line.row(), column);
    }

    /** {@code C12}. */
    public String address() {
        return column + row;
    }

    @Override
    public int compareTo(ListCell other) {
        int byFile = compare(file, other.file);
        int bySheet = byFile != 0 ? byFile : compare(sheet, other.sheet);
        int byRow = bySheet != 0 ? bySheet : Integer.compare(row, other.row);
        int byLength = byRow != 0 ? byRow : Integer.compare(column.length(), other.column.length());
        return byLength != 0 ? byLength : compare(column, other.column);
    }

    /** Nearly always one and the same string, which {@code equals} sees at once and {@code compareTo} does not. */
    private static int compare(String one, String other) {
        return one.equals(other) ? 0 : one.compareTo(other);
    }
}
