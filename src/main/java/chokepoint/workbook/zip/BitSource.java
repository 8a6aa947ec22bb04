package chokepoint.workbook.zip;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.ZipException;

/** A stream of bits, lowest first, as deflate lays them. */
final class BitSource {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int CHUNK = 1 << 18;
    private static final int ENOUGH = 48;

    private final InputStream in;
    private final byte[] bytes = new byte[CHUNK + Long.BYTES];
    private int at;
    private int limit;
    private boolean over;
    private long bits;
    private int count;

    BitSource(InputStream in) {
        this.in = in;
    }

    /** The next bits, at least 48 of them unless the stream ends before. */
    long peek() throws IOException {
        if (count < ENOUGH) {
            fill();
        }
        return bits;
    }

    /** Steps over bits that were peeked at. */
    void skip(int number) {
        bits >>>= number;
        count -= number;
    }

    int take(int number) throws IOException {
        int taken = (int) (peek() & (1L << number) - 1);
        skip(number);
        if (count < 0) {
            throw new ZipException("it is damaged: it ends in the middle");
        }
        return taken;
    }

    /** Whether more bits were taken than there are. */
    boolean overrun() {
        return count < 0;
    }

    void alignToByte() {
        skip(count & 7);
    }

    private void fill() throws IOException {
        if (limit - at < Long.BYTES && !over) {
            more();
        }
        if (limit - at >= Long.BYTES) {
            bits |= (long) LONGS.get(bytes, at) << count;
            at += 63 - count >>> 3;
            count |= 56;
        } else {
            while (count <= 56 && at < limit) {
                bits |= (bytes[at++] & 0xFFL) << count;
                count += 8;
            }
        }
    }

    private void more() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        while (limit < CHUNK && !over) {
            int got = in.read(bytes, limit, CHUNK - limit);
            over = got < 0;
            limit += Math.max(got, 0);
        }
    }
}
