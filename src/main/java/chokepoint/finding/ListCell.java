package chokepoint.finding;

import chokepoint.trade.values.LineId;
import java.io.Serializable;
import java.util.Comparator;

/**
 * One cell of a list.
 *
 * @param row 1-based; for csv the number of the record
 * @param column letters as in Excel, {@code A} for the first field of a csv
 */
public record ListCell(String file, String sheet, int row, String column)
        implements Comparable<ListCell>, Serializable {

    private static final Comparator<ListCell> ORDER = Comparator.comparing(ListCell::file)
            .thenComparing(ListCell::sheet)
            .thenComparingInt(ListCell::row)
            .thenComparingInt(cell -> cell.column.length())
            .thenComparing(ListCell::column);

    public static ListCell of(LineId line, String column) {
        return new ListCell(line.file(), line.sheet(), line.row(), column);
    }

    /** {@code C12}. */
    public String address() {
        return column + row;
    }

    @Override
    public int compareTo(ListCell other) {
        return ORDER.compare(this, other);
    }
}
