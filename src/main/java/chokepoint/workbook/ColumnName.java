package chokepoint.workbook;

/** Column letters as in Excel, and their index from 0. */
public final class ColumnName {

    /** The index of XFD, beyond which no spreadsheet program goes. */
    public static final int LAST = CellRange.MOST_COLUMNS - 1;

    private static final int LETTERS = 26;
    private static final int LONGEST = 3;
    private static final int LOWER_CASE = 0x20;

    /** Far more than there are columns: further letters no longer matter. */
    private static final int BEYOND = 1 << 24;

    private ColumnName() {}

    /** Returns {@code A} for 0 and {@code AB} for 27; nothing for an index below zero. */
    public static String of(int index) {
        return index < 0 ? "" : of(index / LETTERS - 1) + (char) ('A' + index % LETTERS);
    }

    /** Returns the index of column letters; -1 if the text is none. */
    public static int index(String name) {
        boolean letters = name.length() <= LONGEST && name.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
        return letters ? name.chars().reduce(0, ColumnName::followedBy) - 1 : -1;
    }

    /** Returns the index of the letters, of either case, that an address begins with; -1 if it begins with none. */
    public static int index(byte[] address, int from, int to) {
        int column = 0;
        for (int at = from; at < to; at++) {
            int letter = address[at] & ~LOWER_CASE;
            if (letter < 'A' || letter > 'Z' || column > BEYOND) {
                break;
            }
            column = followedBy(column, letter);
        }
        return column - 1;
    }

    /** Returns the number of a column, from 1, when one more letter follows the letters read so far. */
    public static int followedBy(int column, int letter) {
        return column * LETTERS + letter - 'A' + 1;
    }
}
