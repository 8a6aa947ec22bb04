package chokepoint.workbook.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells; rows count from 1, columns from 0. */
record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    static final int MOST_COLUMNS = 1 << 14;
    static final int MOST_ROWS = 1 << 20;

    private static final int LETTERS = 26;
    private static final Pattern WRITTEN =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

    /** {@code A1:M20} or {@code A1}; empty if it is neither. */
    static Optional<Area> of(String reference) {
        Matcher match = WRITTEN.matcher(reference);
        if (!match.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(match.group(2));
        int column = column(match.group(1));
        boolean one = match.group(3) == null;
        return Optional.of(new Area(
                row, column, one ? row : Integer.parseInt(match.group(4)), one ? column : column(match.group(3))));
    }

    Area including(int row, int column) {
        return new Area(
                Math.min(firstRow, row),
                Math.min(firstColumn, column),
                Math.max(lastRow, row),
                Math.max(lastColumn, column));
    }

    Area withLastColumn(int column) {
        return new Area(firstRow, firstColumn, lastRow, column);
    }

    boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** {@code $A$1:$M$20}, as defined names have it. */
    String absolute() {
        return "$" + letters(firstColumn) + "$" + firstRow + ":$" + letters(lastColumn) + "$" + lastRow;
    }

    /** {@code A1:M20}; {@code A1} for one cell. */
    @Override
    public String toString() {
        String first = address(firstRow, firstColumn);
        boolean one = firstRow == lastRow && firstColumn == lastColumn;
        return one ? first : first + ":" + address(lastRow, lastColumn);
    }

    /** {@code C12}. */
    static String address(int row, int column) {
        return letters(column) + row;
    }

    static String letters(int column) {
        return column < 0 ? "" : letters(column / LETTERS - 1) + (char) ('A' + column % LETTERS);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * LETTERS + letter - 'A' + 1) - 1;
    }
}
