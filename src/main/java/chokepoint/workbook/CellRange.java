package chokepoint.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells, both ends included; rows count from 1, columns from 0. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public static final int MOST_COLUMNS = 1 << 14;
    public static final int MOST_ROWS = 1 << 20;

    private static final Pattern WRITTEN =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

    /** Parses {@code A1:M20} or {@code A1}; empty if the reference is neither. */
    public static Optional<CellRange> of(String reference) {
        Matcher match = WRITTEN.matcher(reference);
        if (!match.matches()) {
            return Optional.empty();
        }
        CellRange first = cell(Integer.parseInt(match.group(2)), ColumnName.index(match.group(1)));
        return Optional.of(
                match.group(3) == null
                        ? first
                        : new CellRange(
                                first.firstRow,
                                first.firstColumn,
                                Integer.parseInt(match.group(4)),
                                ColumnName.index(match.group(3))));
    }

    public static CellRange cell(int row, int column) {
        return new CellRange(row, column, row, column);
    }

    public CellRange including(int row, int column) {
        return new CellRange(
                Math.min(firstRow, row),
                Math.min(firstColumn, column),
                Math.max(lastRow, row),
                Math.max(lastColumn, column));
    }

    public CellRange withLastColumn(int column) {
        return new CellRange(firstRow, firstColumn, lastRow, column);
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Returns {@code $A$1:$M$20}, as defined names have it. */
    public String absolute() {
        return "$" + ColumnName.of(firstColumn) + "$" + firstRow + ":$" + ColumnName.of(lastColumn) + "$" + lastRow;
    }

    /** Returns {@code A1:M20}; {@code A1} for one cell. */
    @Override
    public String toString() {
        String first = address(firstRow, firstColumn);
        boolean one = firstRow == lastRow && firstColumn == lastColumn;
        return one ? first : first + ":" + address(lastRow, lastColumn);
    }

    /** Returns {@code C12}. */
    public static String address(int row, int column) {
        return ColumnName.of(column) + row;
    }
}
