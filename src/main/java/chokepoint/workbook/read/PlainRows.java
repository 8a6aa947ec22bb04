package chokepoint.workbook.read;

import chokepoint.workbook.CellKind;
import chokepoint.workbook.CellRange;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import chokepoint.workbook.SharedStrings;
import chokepoint.workbook.xml.CellEscapes;
import chokepoint.workbook.xml.XmlScanner;
import chokepoint.workbook.xml.XmlText;
import java.nio.charset.StandardCharsets;

/**
 * Reads rows that are written as nearly all programs write them, straight from the bytes of the sheet. It gives up a row at the first
 * thing that is unusual, and then {@link SheetXml} reads that row; both make the same of a row that both can read.
 */
public final class PlainRows implements XmlScanner.Shortcut {

    /** The row holds something that only the careful way understands. */
    static final int UNUSUAL = -1;

    /** Longer than what is looked at in one step. */
    private static final int STEP = 64;

    private static final int MOST_DIGITS = 9;
    private static final int RADIX = 10;
    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] CELL = ascii("<c r=\"");
    private static final byte[] CELL_END = ascii("</c>");
    private static final byte[] STYLE = ascii(" s=\"");
    private static final byte[] TYPE = ascii(" t=\"");
    private static final byte[] STRING = ascii("str\"");
    private static final byte[] INLINE = ascii("inlineStr\"");
    private static final byte[] FORMULA = ascii("<f");
    private static final byte[] FORMULA_END = ascii("</f>");
    private static final byte[] VALUE = ascii("<v>");
    private static final byte[] VALUE_END = ascii("</v></c>");
    private static final byte[] INLINE_TEXT = ascii("<is><t");
    private static final byte[] INLINE_END = ascii("</t></is></c>");

    private Row row;
    private final SharedStrings texts;
    private final NumberStyles styles;

    private byte[] bytes = {};
    private int at;
    private int column;
    private int style;
    private char type;

    PlainRows(Row row, SharedStrings texts, NumberStyles styles) {
        this.row = row;
        this.texts = texts;
        this.styles = styles;
    }

    void readInto(Row other) {
        row = other;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int read(byte[] of, int from, int end) {
        bytes = of;
        at = from;
        if (start() && cells()) {
            return at;
        }
        return end - at < STEP ? RAN_OUT : UNUSUAL;
    }

    private boolean start() {
        if (!takes(ROW)) {
            return false;
        }
        int number = number();
        if (number < 1 || number > CellRange.MOST_ROWS || bytes[at++] != '"' || !tagEnds()) {
            return false;
        }
        row.start(number, false);
        column = -1;
        return true;
    }

    /** Goes behind the tag unless it is an empty one, or one of a hidden row. */
    private boolean tagEnds() {
        while (bytes[at] != '>') {
            byte b = bytes[at];
            if (b == '"') {
                at++;
                while (bytes[at] != '"' && bytes[at] != 0) {
                    at++;
                }
            }
            if (b == '/' || b == '\'' || bytes[at] == 0 || (b == ' ' && bytes[at + 1] == 'h' && bytes[at + 2] == 'i')) {
                return false;
            }
            at++;
        }
        at++;
        return true;
    }

    private boolean cells() {
        while (takes(CELL)) {
            if (!cellTag()) {
                return false;
            }
            if (bytes[at] == '/' && bytes[at + 1] == '>') {
                at += 2;
            } else if (bytes[at++] != '>' || !content()) {
                return false;
            }
        }
        return takes(ROW_END);
    }

    private boolean cellTag() {
        int letters = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && letters <= CellRange.MOST_COLUMNS) {
            letters = ColumnName.followedBy(letters, bytes[at++]);
        }
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (letters <= column + 1 || letters > CellRange.MOST_COLUMNS || bytes[at] != '"') {
            return false;
        }
        at++;
        column = letters - 1;
        style = 0;
        if (takes(STYLE)) {
            style = number();
            if (style < 0 || bytes[at++] != '"') {
                return false;
            }
        }
        type = 'n';
        return !takes(TYPE) || typed();
    }

    private boolean typed() {
        if (bytes[at] == 's' && bytes[at + 1] == '"') {
            type = 's';
            at += 2;
            return true;
        }
        if (takes(STRING)) {
            type = 'S';
            return true;
        }
        if (takes(INLINE)) {
            type = 'i';
            return true;
        }
        boolean usual = (bytes[at] == 'n' || bytes[at] == 'b' || bytes[at] == 'e') && bytes[at + 1] == '"';
        type = (char) bytes[at];
        at += usual ? 2 : 0;
        return usual;
    }

    private boolean content() {
        if (type == 'i') {
            return inline();
        }
        boolean formula = takes(FORMULA);
        if (formula && !formulaEnds()) {
            return false;
        }
        if (!takes(VALUE)) {
            return !formula && takes(CELL_END);
        }
        int from = at;
        while (bytes[at] != '<' && bytes[at] != 0) {
            at++;
        }
        int to = at;
        return takes(VALUE_END) && !(formula && to == from) && value(from, to);
    }

    /** Goes behind a formula: what it says does not matter. */
    private boolean formulaEnds() {
        if (bytes[at] != '>' && bytes[at] != ' ') {
            return false;
        }
        while (bytes[at] != '>' && bytes[at] != 0 && bytes[at] != '\'' && bytes[at] != '/') {
            at++;
        }
        if (bytes[at] == '/' && bytes[at + 1] == '>') {
            at += 2;
            return true;
        }
        if (bytes[at] != '>') {
            return false;
        }
        while (bytes[at] != '<' && bytes[at] != 0) {
            at++;
        }
        return takes(FORMULA_END);
    }

    private boolean inline() {
        if (!takes(INLINE_TEXT) || !tagEnds()) {
            return false;
        }
        int from = at;
        while (bytes[at] != '<' && bytes[at] != 0) {
            at++;
        }
        int to = at;
        return takes(INLINE_END) && text(CellEscapes.plain(XmlText.decode(bytes, from, to)));
    }

    private boolean value(int from, int to) {
        switch (type) {
            case 's' -> {
                return shared(from, to);
            }
            case 'S' -> text(CellEscapes.plain(XmlText.decode(bytes, from, to)));
            case 'b' ->
                row.put(
                        column,
                        CellKind.TRUTH,
                        XmlText.decode(bytes, from, to).strip().equals("1") ? "TRUE" : "FALSE");
            case 'e' -> row.put(column, CellKind.ERROR, XmlText.decode(bytes, from, to));
            default -> {
                NumberBytes.put(row, column, styles.kind(style), bytes, from, to);
                row.unit(column, styles.unit(style));
            }
        }
        return true;
    }

    private boolean shared(int from, int to) {
        int index = 0;
        for (int digit = from; digit < to; digit++) {
            int value = bytes[digit] - '0';
            if (value < 0 || value >= RADIX || to - from > MOST_DIGITS) {
                return false;
            }
            index = index * RADIX + value;
        }
        if (from == to || index >= texts.count()) {
            return false;
        }
        if (texts.shows(index)) {
            row.putShared(column, index);
        }
        return true;
    }

    private boolean text(String text) {
        if (!text.isEmpty()) {
            row.put(column, CellKind.TEXT, text);
        }
        return true;
    }

    /** The digits that follow; -1 if there are none, or too many. */
    private int number() {
        int from = at;
        int number = 0;
        while (bytes[at] >= '0' && bytes[at] <= '9' && at - from <= MOST_DIGITS) {
            number = number * RADIX + bytes[at++] - '0';
        }
        return at == from || at - from > MOST_DIGITS ? -1 : number;
    }

    /** Goes behind some bytes if they follow; the zero at the end is never passed. */
    private boolean takes(byte[] wanted) {
        for (int index = 0; index < wanted.length; index++) {
            if (bytes[at + index] != wanted[index]) {
                return false;
            }
        }
        at += wanted.length;
        return true;
    }
}
