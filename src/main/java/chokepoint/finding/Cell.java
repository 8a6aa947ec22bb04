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
public record Cell(String file, String sheet, int row, String column) implements Comparable<Cell>, Serializable {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::file)
            .thenComparing(Cell::sheet)
            .thenComparingInt(Cell::row)
            .thenComparingInt(cell -> cell.column.length())
            .thenComparing(Cell::column);

    public static Cell of(LineId line, String column) {
        return new Cell(line.file(), line.sheet(), line.row(), column);
    }

    /** {@code C12}. */
    public String address() {
        return column + row;
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
