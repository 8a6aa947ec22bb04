package chokepoint.workbook.xml;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.UneditablePart;
import java.io.IOException;
import java.io.InputStream;

/**
 * Walks over the tags of an XML part as bytes, in constant memory, with the offset of each. Comments, instructions and CDATA are
 * stepped over. It takes any encoding of which ASCII is a part, and checks nothing but that tags end.
 */
public final class TagScanner {

    private static final int NONE = -1;

    private final ByteWindow window;

    /** The tag stands at {@code [start, next)}; its name at {@code [name, nameEnd)}. */
    private int start;

    private int next;
    private int name;
    private int nameEnd;
    private boolean closes;
    private boolean empty;

    private int before;
    private int seen;

    private final TagAttributes attribute = new TagAttributes();
    private boolean atFirstAttribute;

    private TagScanner(ByteWindow window) {
        this.window = window;
    }

    public static TagScanner of(InputStream in) {
        return new TagScanner(ByteWindow.of(in));
    }

    public static TagScanner of(byte[] part) {
        return new TagScanner(ByteWindow.of(part));
    }

    /** Goes on to the next tag; false at the end of the part. */
    public boolean next() throws IOException {
        int at = next;
        while (true) {
            at = find((byte) '<', at);
            if (at < 0) {
                return false;
            }
            start = at;
            if (!ensure(at + 1)) {
                throw broken("it ends within a tag");
            }
            at = start;
            byte first = window.bytes()[at + 1];
            if (first == '!') {
                at = afterDeclaration(at);
            } else if (first == '?') {
                at = after("?>", at);
            } else {
                tag(at, first == '/');
                return true;
            }
            next = at;
        }
    }

    /** Offset of the tag in the part. */
    public long at() {
        return window.offset(start);
    }

    /** Offset of what follows the tag. */
    public long end() {
        return window.offset(next);
    }

    public boolean opens() {
        return !closes;
    }

    /** Whether the tag ends an element, be it by itself. */
    public boolean closes() {
        return closes || empty;
    }

    public boolean empty() {
        return empty;
    }

    public boolean is(byte[] qualifiedName) {
        return nameEnd - name == qualifiedName.length && stands(qualifiedName, name);
    }

    public String name() {
        return XmlEscapes.ascii(window.bytes(), name, nameEnd);
    }

    /** Goes on to the next attribute of the tag. */
    public boolean nextAttribute() throws IOException {
        if (atFirstAttribute) {
            attribute.begin(window.bytes(), nameEnd, next - (empty ? 2 : 1));
            atFirstAttribute = false;
        }
        boolean found = attribute.next();
        if (!found && attribute.broken()) {
            throw broken("an attribute of <%s> has no value", name());
        }
        return found;
    }

    /** Has the attributes of the tag come again. */
    public void rewindAttributes() {
        atFirstAttribute = true;
    }

    /** Returns the attribute that {@link #nextAttribute()} went on to. */
    public TagAttributes attribute() {
        return attribute;
    }

    /** Returns the offset in the part of the value of the attribute. */
    public long valueAt() {
        return window.offset(attribute.valueAt());
    }

    /**
     * Goes on to an end tag by the quickest way. If that is not at hand, or anything but tags and text stands on the way, it gives false
     * and stays where it is.
     *
     * @param watched a name; {@link #watchedColumn()} tells of the last tag of that name on the way
     */
    public boolean hurryTo(byte[] endName, byte[] watched) throws IOException {
        before = next;
        seen = NONE;
        byte[] held = window.bytes();
        for (int at = next, last = window.limit() - endName.length - 3; at < last; at++) {
            if (held[at] != '<') {
                continue;
            }
            byte first = held[at + 1];
            if (first == '/') {
                if (stands(endName, at + 2) && held[at + 2 + endName.length] == '>') {
                    start = at;
                    tag(at, true);
                    return true;
                }
            } else if (first == watched[0] && held[at + 1 + watched.length] <= '>' && stands(watched, at + 1)) {
                seen = at;
            } else if (first == '!' || first == '?') {
                return false;
            }
        }
        return false;
    }

    /** The column of the last tag watched for; -1 if there was none, a very large number if it does not tell. */
    public int watchedColumn() throws IOException {
        if (seen == NONE) {
            return NONE;
        }
        int here = start;
        start = seen;
        tag(seen, false);
        int column = Integer.MAX_VALUE;
        while (nextAttribute()) {
            column = attribute.is('r') ? attribute.column() : column;
        }
        start = here;
        tag(here, true);
        return column < 0 ? Integer.MAX_VALUE : column;
    }

    /** Goes back to where it hurried from. */
    public void back() {
        next = before;
    }

    /** Has the bytes from this tag on kept until they are taken. */
    public void keep() {
        window.keep(start);
    }

    /** The bytes from where keeping began up to the end of this tag. */
    public byte[] take() {
        return window.take(next);
    }

    /** Reads on to the end of the part, so that its checksum is verified. */
    public void drain() throws IOException {
        window.drain();
    }

    public IOException broken(String what, Object... values) {
        return new UneditablePart("its XML is not well-formed at byte %s: %s", at(), xml(what, values));
    }

    private void tag(int at, boolean closing) throws IOException {
        closes = closing;
        int end = endOfTag(at + 1);
        at = start;
        byte[] held = window.bytes();
        name = closing ? at + 2 : at + 1;
        empty = !closing && held[end - 1] == '/';
        nameEnd = name;
        while (nameEnd < end && !TagAttributes.blank(held[nameEnd]) && held[nameEnd] != '/') {
            nameEnd++;
        }
        next = end + 1;
        atFirstAttribute = true;
    }

    /** Index of the {@code >} that ends the tag: one within quotes does not. */
    private int endOfTag(int from) throws IOException {
        byte quote = 0;
        int at = from;
        while (true) {
            byte[] held = window.bytes();
            for (int stop = window.limit(); at < stop; at++) {
                byte b = held[at];
                if (b > '>' || b < '"') {
                    continue;
                }
                if (quote != 0) {
                    quote = b == quote ? 0 : quote;
                } else if (b == '>') {
                    return at;
                } else if (b == '"' || b == '\'') {
                    quote = b;
                }
            }
            int offset = at - start;
            if (!ensure(at)) {
                throw broken("it ends within a tag");
            }
            at = start + offset;
        }
    }

    private int afterDeclaration(int at) throws IOException {
        if (startsWith("<!--", at)) {
            return after("-->", at);
        }
        if (startsWith("<![CDATA[", at)) {
            return after("]]>", at);
        }
        throw new UneditablePart("it declares a document type, which no workbook may");
    }

    private boolean stands(byte[] name, int at) {
        byte[] held = window.bytes();
        for (int i = 0; i < name.length; i++) {
            if (held[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(String text, int at) throws IOException {
        int offset = at - start;
        if (!ensure(at + text.length() - 1)) {
            return false;
        }
        return XmlEscapes.startsWith(window.bytes(), start + offset, text);
    }

    private int after(String text, int at) throws IOException {
        int offset = at - start;
        byte last = (byte) text.charAt(text.length() - 1);
        while (true) {
            int found = find(last, start + offset);
            if (found < 0) {
                throw broken("'%s' is missing", text);
            }
            offset = found - start + 1;
            if (offset >= text.length() && XmlEscapes.startsWith(window.bytes(), found + 1 - text.length(), text)) {
                return found + 1;
            }
        }
    }

    /** Index of a byte at or after a place; -1 if there is none. Bytes before {@code start} may be let go. */
    private int find(byte wanted, int from) throws IOException {
        int at = from;
        while (true) {
            byte[] held = window.bytes();
            for (int end = window.limit(); at < end; at++) {
                if (held[at] == wanted) {
                    return at;
                }
            }
            if (wanted == '<') {
                start = at;
            }
            int offset = at - start;
            if (!ensure(at)) {
                return NONE;
            }
            at = start + offset;
        }
    }

    /** Whether there is a byte at an index, reading on if need be; what was before {@code start} may move or go. */
    private boolean ensure(int index) throws IOException {
        int wanted = index;
        while (wanted >= window.limit()) {
            int fallen = window.makeRoom(start);
            start -= fallen;
            wanted -= fallen;
            if (!window.read()) {
                return false;
            }
        }
        return true;
    }
}
