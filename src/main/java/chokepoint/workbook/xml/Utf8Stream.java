package chokepoint.workbook.xml;

import chokepoint.workbook.RefusedFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands on an XML part as UTF-8, whatever encoding it declares; nearly all declare UTF-8 and pass as they are. */
public final class Utf8Stream {

    private static final int HEAD = 200;
    private static final int BLOCK = 1 << 13;
    private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private Utf8Stream() {}

    public static InputStream of(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part, 1 << 16);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Charset charset = charset(head);
        return charset.equals(StandardCharsets.UTF_8) ? in : new Recoded(new InputStreamReader(in, charset));
    }

    private static Charset charset(byte[] head) throws RefusedFile {
        if (head.length > 1 && (head[0] == 0 || head[1] == 0 || head[0] == (byte) 0xFE || head[0] == (byte) 0xFF)) {
            boolean littleEndian = head[1] == 0 || head[0] == (byte) 0xFF;
            return littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        int stop = start.indexOf("?>");
        Matcher declared = DECLARED.matcher(stop < 0 ? "" : start.substring(0, stop));
        try {
            boolean ascii = !declared.find() || declared.group(1).equalsIgnoreCase("US-ASCII");
            return ascii ? StandardCharsets.UTF_8 : Charset.forName(declared.group(1));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            throw new RefusedFile(
                    "a part of the file is written in the unknown encoding '" + declared.group(1) + "'", e);
        }
    }

    /** Characters as UTF-8 bytes, a block at a time. */
    private static final class Recoded extends InputStream {

        private final Reader reader;
        private final CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private final CharBuffer chars = CharBuffer.allocate(BLOCK).flip();
        private ByteBuffer bytes = ByteBuffer.allocate(BLOCK * 4).flip();
        private boolean ended;

        Recoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return more() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (!more()) {
                return -1;
            }
            int count = Math.min(length, bytes.remaining());
            bytes.get(into, offset, count);
            return count;
        }

        private boolean more() throws IOException {
            while (!bytes.hasRemaining() && !ended) {
                chars.compact();
                ended = reader.read(chars) < 0;
                chars.flip();
                bytes = bytes.clear();
                encoder.encode(chars, bytes, ended);
                bytes.flip();
            }
            return bytes.hasRemaining();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
