package chokepoint.workbook.xml;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Walks over the tags of a UTF-8 XML stream, and the text between them, without making objects of them. It knows no entities but the
 * five of XML and numbered characters; a document type is refused. {@link TagScanner} is its counterpart for editing: it keeps
 * offsets and qualified names in any encoding, and no text.
 */
public final class XmlScanner {

    /** Reads a run of tags straight from their bytes. */
    @FunctionalInterface
    public interface Shortcut {

        /** The bytes may end within the run. */
        int RAN_OUT = -2;

        /**
         * Reads what begins at an index; the byte at the end is there, and zero.
         *
         * @return where the run ends; below zero if it could not be read
         */
        int read(byte[] bytes, int from, int end);
    }

    private static final int START_SIZE = 1 << 17;
    private static final int LONGEST_SHORTCUT = 1 << 20;

    private final InputStream in;
    private final long longest;
    private byte[] buffer = new byte[START_SIZE];
    private int next;
    private int end;
    /** How many bytes of the stream lay before what is in the buffer. */
    private long dropped;

    private boolean ended;

    private final StringBuilder before = new StringBuilder();
    private int textStart;
    private int textEnd;
    private int nameStart;
    private int nameEnd;
    private int tagEnd;
    private final TagAttributes attributes = new TagAttributes();
    private boolean closing;
    private boolean empty;

    public XmlScanner(InputStream in) {
        this(in, Bounds.DEFAULT);
    }

    /** A walk over a part of which no tag, nor what stands before one, may be longer than the bound of a cell. */
    public XmlScanner(InputStream in, Bounds bounds) {
        this.in = in;
        this.longest = bounds.cell();
    }

    /** Goes to the next tag; false at the end of the stream. */
    public boolean nextTag() throws IOException {
        before.setLength(0);
        textStart = next;
        while (true) {
            int open = next;
            while (open < end && buffer[open] != '<') {
                open++;
            }
            next = open;
            if (open == end && !seek("<")) {
                return false;
            }
            if (end - next < 2 && !has(2)) {
                throw truncated();
            }
            byte kind = buffer[next + 1];
            if (kind == '!') {
                skipDeclaration();
            } else if (kind == '?') {
                textUpTo(next);
                skipPast("?>");
            } else {
                textEnd = next;
                readTag(kind == '/');
                return true;
            }
        }
    }

    private void readTag(boolean isClosing) throws IOException {
        closing = isClosing;
        int from = next + (isClosing ? 2 : 1);
        int at = from;
        int colon = -1;
        byte quote = 0;
        int nameStop = -1;
        while (true) {
            if (at >= end) {
                int shift = textStart;
                if (!fill(textStart)) {
                    throw truncated();
                }
                at -= shift;
                from -= shift;
                colon = colon < 0 ? colon : colon - shift;
                nameStop = nameStop < 0 ? nameStop : nameStop - shift;
                textEnd -= shift;
                textStart = 0;
            }
            byte b = buffer[at];
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
            } else if (b == '>') {
                break;
            } else if (b == '"' || b == '\'') {
                quote = b;
            } else if (nameStop < 0) {
                if (b == ':') {
                    colon = at;
                } else if (b <= ' ' || b == '/') {
                    nameStop = at;
                }
            }
            at++;
        }
        empty = !isClosing && buffer[at - 1] == '/';
        nameStart = colon < 0 ? from : colon + 1;
        nameEnd = nameStop < 0 ? at : nameStop;
        tagEnd = empty ? at - 1 : at;
        next = at + 1;
    }

    /** Where the present tag begins, in bytes from the start of the stream. */
    public long tagAt() {
        return dropped + textEnd;
    }

    /** Where what follows the present tag begins. */
    public long behindTag() {
        return dropped + next;
    }

    public boolean opens() {
        return !closing;
    }

    /** True of a closing tag, and of an empty one, which opens and closes. */
    public boolean closes() {
        return closing || empty;
    }

    /** Whether the tag has this local name, whatever its prefix. */
    public boolean is(String name) {
        return same(nameStart, nameEnd, name);
    }

    /** Whether the tag has a local name of this one letter. */
    public boolean is(char name) {
        return nameEnd - nameStart == 1 && buffer[nameStart] == name;
    }

    /** Returns a cursor before the first attribute of the present tag. */
    public TagAttributes attributes() {
        attributes.begin(buffer, nameEnd, tagEnd);
        return attributes;
    }

    /** Returns the value of an attribute without a prefix; empty if it is absent. */
    public String attribute(String name) {
        for (TagAttributes all = attributes(); all.next(); ) {
            if (all.is(name)) {
                return all.value();
            }
        }
        return "";
    }

    /** Reads what follows by a shortcut; if that gives it up, the scanner stays where it is. */
    public boolean takes(Shortcut shortcut) throws IOException {
        int stop = shortcut.read(buffer, next, end);
        while (stop == Shortcut.RAN_OUT && !ended && end - next < LONGEST_SHORTCUT) {
            // Twice as much as was in vain: a long row is looked at a few times, however little comes at a time.
            int enough = 2 * (end - next);
            do {
                fill(next);
                next = 0;
            } while (end - next < enough && !ended);
            stop = shortcut.read(buffer, next, end);
        }
        next = stop < 0 ? next : stop;
        return stop >= 0;
    }

    /** Returns the values of all attributes with this local name and a prefix. */
    public List<String> prefixedAttributes(String name) {
        List<String> values = new ArrayList<>();
        for (TagAttributes all = attributes(); all.next(); ) {
            if (all.name().endsWith(":" + name)) {
                values.add(all.value());
            }
        }
        return values;
    }

    /** The bytes before the tag, back to the tag before it, where nothing needs decoding; see {@link #plainText()}. */
    public byte[] bytes() {
        return buffer;
    }

    public int textStart() {
        return textStart;
    }

    public int textEnd() {
        return textEnd;
    }

    /** Whether the text before the tag stands as it is in {@link #bytes()}. */
    public boolean plainText() {
        return before.length() == 0;
    }

    /** The text before the tag, back to the tag before it. */
    public String text() {
        if (before.length() == 0) {
            return decode(textStart, textEnd);
        }
        return before + decode(textStart, textEnd);
    }

    private void skipDeclaration() throws IOException {
        if (startsWith("<!--")) {
            textUpTo(next);
            skipPast("-->");
        } else if (startsWith("<![CDATA[")) {
            textUpTo(next);
            next += "<![CDATA[".length();
            textStart = next;
            seekOrFail("]]>");
            before.append(new String(buffer, textStart, next - textStart, StandardCharsets.UTF_8));
            next += "]]>".length();
            textStart = next;
        } else {
            throw new RefusedFile(
                    "the file holds an XML document type declaration, which no spreadsheet program writes;"
                            + " open it in a spreadsheet program and save it anew");
        }
    }

    private void textUpTo(int stop) {
        before.append(decode(textStart, stop));
        textStart = stop;
    }

    private void skipPast(String mark) throws IOException {
        seekOrFail(mark);
        next += mark.length();
        textStart = next;
    }

    private void seekOrFail(String mark) throws IOException {
        if (!seek(mark)) {
            throw truncated();
        }
    }

    /** Goes on to where a mark stands; all from {@code textStart} is kept. False if it comes no more. */
    private boolean seek(String mark) throws IOException {
        while (has(mark.length())) {
            if (same(next, next + mark.length(), mark)) {
                return true;
            }
            next++;
        }
        return false;
    }

    private boolean startsWith(String mark) throws IOException {
        return has(mark.length()) && same(next, next + mark.length(), mark);
    }

    private boolean same(int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (buffer[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int count) throws IOException {
        while (end - next < count) {
            int shift = textStart;
            if (!fill(textStart)) {
                return false;
            }
            next -= shift;
            textStart = 0;
        }
        return true;
    }

    /** Reads on, moving what stands from {@code keep} to the front; a zero stands behind the last byte. */
    private boolean fill(int keep) throws IOException {
        if (ended) {
            return false;
        }
        int kept = end - keep;
        if (kept > longest) {
            throw Bounds.beyond(
                    "a cell or tag of the file has more bytes than any spreadsheet program writes", "cell", longest);
        }
        if (kept > buffer.length / 2) {
            buffer = Arrays.copyOfRange(buffer, keep, keep + buffer.length * 2);
        } else {
            System.arraycopy(buffer, keep, buffer, 0, kept);
        }
        dropped += keep;
        end = kept;
        buffer[end] = 0;
        int count = in.read(buffer, end, buffer.length - end - 1);
        if (count < 0) {
            ended = true;
            // what was kept now stands at the front; the callers shift as if more had come
            return false;
        }
        end += count;
        buffer[end] = 0;
        return true;
    }

    private String decode(int from, int to) {
        return XmlText.decode(buffer, from, to);
    }

    private static RefusedFile truncated() {
        return new RefusedFile("the file ends in the middle of a sheet; it is truncated, fetch it again");
    }
}
