package chokepoint.trade.values;

import java.io.Serializable;

/**
 * The place of a line. Two lines are the same line only if file, sheet and row are the same.
 *
 * @param file path of the list below the folder that is checked, with forward slashes
 * @param sheet name of the sheet; empty for csv
 * @param row 1-based as in Excel; for csv the number of the record
 */
public record LineId(String file, String sheet, int row) implements Comparable<LineId>, Serializable {

    public LineId {
        if (row < 1) {
            throw new IllegalArgumentException("rows count from 1, not " + row);
        }
    }

    @Override
    public int compareTo(LineId other) {
        int byFile = compare(file, other.file);
        int bySheet = byFile != 0 ? byFile : compare(sheet, other.sheet);
        return bySheet != 0 ? bySheet : Integer.compare(row, other.row);
    }

    /** Nearly always one and the same string, which {@code equals} sees at once and {@code compareTo} does not. */
    private static int compare(String one, String other) {
        return one.equals(other) ? 0 : one.compareTo(other);
    }

    @Override
    public String toString() {
        return sheet.isEmpty() ? file + ", record " + row : file + ", sheet '" + sheet + "', row " + row;
    }
}
