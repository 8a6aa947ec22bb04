package chokepoint.workbook.xml;

import chokepoint.workbook.ColumnName;

/** A cursor over the attributes of one tag, as places in the bytes that hold the tag. */
public final class TagAttributes {

    private byte[] bytes = {};
    private int at;
    private int end;
    private int name;
    private int nameEnd;
    private int value;
    private int valueEnd;

    /** Begins before the attributes that stand between two indexes. */
    void begin(byte[] tag, int from, int to) {
        bytes = tag;
        at = from;
        end = to;
    }

    /** Goes on to the next attribute; false at the end of the tag, and where an attribute has no value. */
    public boolean next() {
        skipBlanks();
        name = at;
        while (at < end && bytes[at] != '=' && !blank(bytes[at])) {
            at++;
        }
        nameEnd = at;
        while (at < end && bytes[at] != '"' && bytes[at] != '\'') {
            at++;
        }
        if (at >= end) {
            return false;
        }
        byte quote = bytes[at];
        value = ++at;
        while (at < end && bytes[at] != quote) {
            at++;
        }
        valueEnd = at++;
        return true;
    }

    /** Whether {@link #next()} ended at an attribute without a value. */
    boolean broken() {
        return name < end;
    }

    public boolean is(String wanted) {
        return nameEnd - name == wanted.length() && XmlEscapes.startsWith(bytes, name, wanted);
    }

    public boolean is(char oneLetter) {
        return nameEnd - name == 1 && bytes[name] == oneLetter;
    }

    public String name() {
        return XmlEscapes.ascii(bytes, name, nameEnd);
    }

    /** Returns the value with its entities resolved. */
    public String value() {
        return XmlText.decode(bytes, value, valueEnd);
    }

    /** Returns how many bytes the value has as it stands. */
    public int valueLength() {
        return valueEnd - value;
    }

    int valueAt() {
        return value;
    }

    /** Returns the value as a number; -1 if it is none. */
    public int number() {
        return XmlEscapes.number(bytes, value, valueEnd);
    }

    /** Returns the column of an address such as {@code AB12}, from 0; -1 if it is none. It may be one that no sheet has. */
    public int column() {
        return ColumnName.index(bytes, value, valueEnd);
    }

    /** Returns the first character of a value that has one. */
    public char firstOfValue() {
        return (char) bytes[value];
    }

    private void skipBlanks() {
        while (at < end && blank(bytes[at])) {
            at++;
        }
    }

    static boolean blank(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }
}
