package chokepoint.workbook.read;

import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import chokepoint.workbook.xml.XmlText;

/** Reads the digits of a cell into its row; most numbers are a few digits and a point, and these cost no object. */
final class NumberBytes {

    private static final int MAX_BYTES = 18;
    private static final int EXACT_DIGITS = 15;
    private static final int RADIX = 10;

    private NumberBytes() {}

    /** Puts the number that stands in some bytes, as they are in the file, into a cell. */
    static void put(Row row, int column, CellKind kind, byte[] bytes, int from, int to) {
        if (!simple(row, column, kind, bytes, from, to)) {
            put(row, column, kind, XmlText.decode(bytes, from, to));
        }
    }

    private static boolean simple(Row row, int column, CellKind kind, byte[] bytes, int from, int to) {
        if (to <= from || to - from > MAX_BYTES) {
            return false;
        }
        boolean negative = bytes[from] == '-';
        long digits = 0;
        int count = 0;
        int written = 0;
        int point = -1;
        for (int at = negative ? from + 1 : from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit < RADIX) {
                digits = digits * RADIX + digit;
                written++;
                count += digits == 0 ? 0 : 1;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                return false;
            }
        }
        if (written == 0 || count > EXACT_DIGITS) {
            return false;
        }
        row.put(column, kind, negative ? -digits : digits, point < 0 ? 0 : to - point - 1);
        return true;
    }

    /** Puts a number of any form into a cell; a text that is none stays a text. */
    static void put(Row row, int column, CellKind kind, String written) {
        String text = written.strip();
        try {
            if (!text.isEmpty()) {
                row.put(column, kind, Double.parseDouble(text));
            }
        } catch (NumberFormatException | ArithmeticException e) {
            row.put(column, CellKind.TEXT, text);
        }
    }
}
