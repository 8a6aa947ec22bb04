package chokepoint.workbook.xml;

import chokepoint.workbook.UneditablePart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A window over the bytes of a part: it moves on as the part is read, and grows where something must be kept whole. */
final class ByteWindow {

    private static final int SIZE = 1 << 18;
    private static final int MOST = 1 << 28;
    private static final int NONE = -1;

    private final @Nullable InputStream in;
    private byte[] bytes;
    private int limit;
    private long base;
    private int kept = NONE;

    private ByteWindow(@Nullable InputStream in, byte[] bytes, int limit) {
        this.in = in;
        this.bytes = bytes;
        this.limit = limit;
    }

    static ByteWindow of(InputStream in) {
        return new ByteWindow(in, new byte[SIZE], 0);
    }

    /** On a part that is at hand as a whole. */
    static ByteWindow of(byte[] part) {
        return new ByteWindow(null, part, part.length);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Index behind the last byte at hand. */
    int limit() {
        return limit;
    }

    /** The offset in the part of a byte at hand. */
    long offset(int index) {
        return base + index;
    }

    /** Has the bytes from an index on stay until they are taken. */
    void keep(int index) {
        kept = index;
    }

    /** The bytes from where keeping began. */
    byte[] take(int end) {
        byte[] taken = Arrays.copyOfRange(bytes, kept, end);
        kept = NONE;
        return taken;
    }

    /** Makes room for more bytes; tells by how much every index has fallen. Bytes before {@code needed} may go. */
    int makeRoom(int needed) throws IOException {
        return in == null || limit < bytes.length ? 0 : moved(kept == NONE ? needed : Math.min(kept, needed));
    }

    /** Reads on, where there is room; false at the end. */
    boolean read() throws IOException {
        int got = in == null ? NONE : in.read(bytes, limit, bytes.length - limit);
        limit += Math.max(got, 0);
        return got > 0;
    }

    /** Reads on to the end of the part, so that its checksum is verified. */
    void drain() throws IOException {
        if (in != null) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private int moved(int needed) throws IOException {
        if (needed <= bytes.length / 2) {
            if (bytes.length >= MOST) {
                throw new UneditablePart("it holds a row or a tag of more than %s bytes", MOST);
            }
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, SIZE));
            return 0;
        }
        System.arraycopy(bytes, needed, bytes, 0, limit - needed);
        base += needed;
        limit -= needed;
        kept = kept == NONE ? NONE : kept - needed;
        return needed;
    }
}
