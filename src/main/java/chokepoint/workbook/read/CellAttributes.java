package chokepoint.workbook.read;

/** Where a cell stands, its style and its type, taken from the bytes of its tag. */
final class CellAttributes {

    static final int LETTERS = 26;
    private static final int RADIX = 10;
    private static final int LOWER_CASE = 0x20;
    /** No sheet has so many columns, no workbook so many styles. */
    private static final int BEYOND = 1 << 24;

    /** From 0; -1 if the cell does not say. */
    int column;

    int style;
    /** First letter of the type, {@code i} for an inline string, {@code S} for {@code str}; {@code n} if there is none. */
    char type;

    void clear() {
        column = -1;
        style = 0;
        type = 'n';
    }

    void put(byte name, byte[] bytes, int from, int to) {
        switch (name) {
            case 'r' -> column = column(bytes, from, to);
            case 's' -> style = number(bytes, from, to);
            case 't' -> type = type(bytes, from, to);
            default -> {}
        }
    }

    private static int column(byte[] bytes, int from, int to) {
        int column = 0;
        for (int at = from; at < to; at++) {
            int letter = bytes[at] & ~LOWER_CASE;
            if (letter < 'A' || letter > 'Z' || column > BEYOND) {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static int number(byte[] bytes, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit >= RADIX || number > BEYOND) {
                return 0;
            }
            number = number * RADIX + digit;
        }
        return number;
    }

    private static char type(byte[] bytes, int from, int to) {
        boolean formulaString = to - from > 1 && bytes[from] == 's';
        return from == to ? 'n' : formulaString ? 'S' : (char) bytes[from];
    }
}
