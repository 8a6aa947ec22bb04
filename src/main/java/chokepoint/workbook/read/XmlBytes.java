package chokepoint.workbook.read;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.Refused;
import chokepoint.workbook.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over the tags of a UTF-8 XML stream without making objects of them. It knows no document types and no entities but the five
 * of XML and numbered characters; a document type is refused.
 */
final class XmlBytes {

    private static final int START_SIZE = 1 << 17;
    private static final int LONGEST_PLAIN_ROW = 1 << 20;

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
    private boolean closing;
    private boolean empty;

    XmlBytes(InputStream in) {
        this(in, Bounds.DEFAULT);
    }

    /** A walk over a part of which no tag, nor what stands before one, may be longer than the bound of a cell. */
    XmlBytes(InputStream in, Bounds bounds) {
        this.in = in;
        this.longest = bounds.cell();
    }

    /** Goes to the next tag; false at the end of the stream. */
    boolean nextTag() throws IOException {
        before.setLength(0);
        textStart = next;
        while (true) {
            int open = next;
            while (open < end && buffer[open] != '<') {
                open++;
            }
            if (open == end) {
                open = find((byte) '<', textStart, open);
                if (open < 0) {
                    return false;
                }
            }
            next = open;
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
    long tagAt() {
        return dropped + textEnd;
    }

    /** Where what follows the present tag begins. */
    long behindTag() {
        return dropped + next;
    }

    boolean opens() {
        return !closing;
    }

    /** True of a closing tag, and of an empty one, which opens and closes. */
    boolean closes() {
        return closing || empty;
    }

    /** Whether the tag has this local name, whatever its prefix. */
    boolean is(String name) {
        int length = nameEnd - nameStart;
        if (length != name.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[nameStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int nameLength() {
        return nameEnd - nameStart;
    }

    byte firstOfName() {
        return buffer[nameStart];
    }

    /** The value of an attribute without a prefix; empty if it is absent. */
    String attribute(String name) {
        int at = nameEnd;
        while (at < tagEnd) {
            while (at < tagEnd && buffer[at] <= ' ') {
                at++;
            }
            int from = at;
            while (at < tagEnd && buffer[at] != '=' && buffer[at] > ' ') {
                at++;
            }
            int to = at;
            while (at < tagEnd && buffer[at] != '"' && buffer[at] != '\'') {
                at++;
            }
            if (at >= tagEnd) {
                return "";
            }
            byte quote = buffer[at++];
            int valueFrom = at;
            while (at < tagEnd && buffer[at] != quote) {
                at++;
            }
            if (same(from, to, name)) {
                return decode(valueFrom, at);
            }
            at++;
        }
        return "";
    }

    /** Reads the row that follows if it is a plain one; if not, all is as it was but for the row. */
    boolean takesRow(PlainRows rows, Row row) throws IOException {
        int stop = rows.read(buffer, next, end, row);
        while (stop == PlainRows.RAN_OUT && !ended && end - next < LONGEST_PLAIN_ROW) {
            // Twice as much as was in vain: a long row is looked at a few times, however little comes at a time.
            int enough = 2 * (end - next);
            do {
                fill(next);
                next = 0;
            } while (end - next < enough && !ended);
            stop = rows.read(buffer, next, end, row);
        }
        next = stop < 0 ? next : stop;
        return stop >= 0;
    }

    /** The values of all attributes with this local name and a prefix. */
    List<String> prefixedAttributes(String name) {
        Matcher matcher = Pattern.compile(":" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(decode(nameEnd, tagEnd));
        return matcher.results()
                .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2)))
                .toList();
    }

    /** Puts the attributes {@code r}, {@code s} and {@code t} of a cell where the scanner of sheets finds them, without objects. */
    void cellAttributes(CellAttributes into) {
        into.clear();
        int at = nameEnd;
        while (at < tagEnd) {
            while (at < tagEnd && buffer[at] <= ' ') {
                at++;
            }
            int from = at;
            while (at < tagEnd && buffer[at] != '=') {
                at++;
            }
            boolean single = at == from + 1 || (at > from && buffer[from + 1] <= ' ');
            byte name = at > from ? buffer[from] : 0;
            while (at < tagEnd && buffer[at] != '"' && buffer[at] != '\'') {
                at++;
            }
            if (at >= tagEnd) {
                return;
            }
            byte quote = buffer[at++];
            int valueFrom = at;
            while (at < tagEnd && buffer[at] != quote) {
                at++;
            }
            if (single) {
                into.put(name, buffer, valueFrom, at);
            }
            at++;
        }
    }

    /** The bytes before the tag, back to the tag before it, where nothing needs decoding; see {@link #plainText()}. */
    byte[] bytes() {
        return buffer;
    }

    int textStart() {
        return textStart;
    }

    int textEnd() {
        return textEnd;
    }

    /** Whether the text before the tag stands as it is in {@link #bytes()}. */
    boolean plainText() {
        return before.length() == 0;
    }

    /** The text before the tag, back to the tag before it. */
    String text() {
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
            int close = seek("]]>");
            before.append(new String(buffer, textStart, close - textStart, StandardCharsets.UTF_8));
            next = close + "]]>".length();
            textStart = next;
        } else {
            throw new Refused("the file holds an XML document type declaration, which no spreadsheet program writes;"
                    + " open it in a spreadsheet program and save it anew");
        }
    }

    private void textUpTo(int stop) {
        before.append(decode(textStart, stop));
        textStart = stop;
    }

    private void skipPast(String mark) throws IOException {
        int found = seek(mark);
        next = found + mark.length();
        textStart = next;
    }

    /** Where the mark stands at or after {@code next}; everything from {@code textStart} is kept. */
    private int seek(String mark) throws IOException {
        int at = next;
        while (true) {
            if (at + mark.length() > end) {
                int shift = textStart;
                if (!fill(textStart)) {
                    throw truncated();
                }
                at -= shift;
                next -= shift;
                textStart = 0;
                continue;
            }
            if (same(at, at + mark.length(), mark)) {
                return at;
            }
            at++;
        }
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

    /** Where the byte stands at or after {@code from}, with everything from {@code keep} kept; -1 if it comes no more. */
    private int find(byte wanted, int keep, int from) throws IOException {
        int at = from;
        int kept = keep;
        while (true) {
            for (; at < end; at++) {
                if (buffer[at] == wanted) {
                    return at;
                }
            }
            int shift = kept;
            if (!fill(kept)) {
                return -1;
            }
            at -= shift;
            next -= shift;
            kept = 0;
            textStart = 0;
        }
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

    private static Refused truncated() {
        return new Refused("the file ends in the middle of a sheet; it is truncated, fetch it again");
    }
}
