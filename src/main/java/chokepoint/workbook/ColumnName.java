package chokepoint.workbook;

/** Column letters as in Excel, and their index from 0. */
public final class ColumnName {

    /** The index of XFD, beyond which no spreadsheet program goes. */
    public static final int LAST = (1 << 14) - 1;

    private static final int LETTERS = 26;
    private static final int LONGEST = 3;

    private ColumnName() {}

    /** {@code 0} is {@code A}, {@code 27} is {@code AB}. */
    public static String of(int index) {
        StringBuilder name = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    /** The index of column letters; -1 if the text is none. */
    public static int index(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return -1;
        }
        int index = 0;
        for (char letter : name.toCharArray()) {
            if (letter < 'A' || letter > 'Z') {
                return -1;
            }
            index = index * LETTERS + letter - 'A' + 1;
        }
        return index - 1;
    }
}
