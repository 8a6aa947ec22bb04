package chokepoint.workbook.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Reads the extra fields of an entry, of which only that of Zip64 matters here. */
final class ExtraFields {

    private static final int HEAD = 4;
    private static final byte[] NOTHING = {};

    private ExtraFields() {}

    /** The content of the Zip64 field; empty if there is none. */
    static ByteBuffer zip64(byte[] extra) {
        byte[] found = NOTHING;
        for (int at = 0; at + HEAD <= extra.length; at = next(extra, at)) {
            if (id(extra, at) == ZipFormat.ZIP64) {
                found = Arrays.copyOfRange(extra, at + HEAD, Math.min(next(extra, at), extra.length));
            }
        }
        return ByteBuffer.wrap(found).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] withoutZip64(byte[] extra) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(extra.length);
        for (int at = 0; at < extra.length; at = next(extra, at)) {
            int end = Math.min(next(extra, at), extra.length);
            if (at + HEAD > extra.length || id(extra, at) != ZipFormat.ZIP64) {
                kept.write(extra, at, end - at);
            }
        }
        return kept.toByteArray();
    }

    private static int id(byte[] extra, int at) {
        return Byte.toUnsignedInt(extra[at]) | Byte.toUnsignedInt(extra[at + 1]) << 8;
    }

    private static int next(byte[] extra, int at) {
        // Some writers pad with fewer bytes than a field has.
        return at + HEAD > extra.length
                ? extra.length
                : at + HEAD + (Byte.toUnsignedInt(extra[at + 2]) | Byte.toUnsignedInt(extra[at + 3]) << 8);
    }
}
