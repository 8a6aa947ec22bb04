package chokepoint.workbook.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A zip entry as the central directory states it.
 *
 * @param rawName the bytes of the name, in whatever encoding the flags tell
 * @param time date in the upper, time of day in the lower half, as stored
 * @param extra further fields but for those of Zip64
 */
public record ZipEntry(
        byte[] rawName,
        int madeBy,
        int flags,
        int method,
        int time,
        int crc,
        long compressedSize,
        long size,
        int internalAttributes,
        int externalAttributes,
        byte[] extra,
        byte[] comment,
        long localOffset) {

    /** 1980-01-01 00:00, the first moment a zip knows: it stands for "no time". */
    public static final int NO_TIME = 0x00210000;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1;
    private static final int DESCRIPTOR_FOLLOWS = 1 << 3;
    private static final int UTF8 = 1 << 11;
    private static final byte[] NOTHING = {};

    /** A new entry, deflated and without a time. */
    public static ZipEntry named(String name) {
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        boolean ascii = raw.length == name.length();
        return new ZipEntry(raw, 20, ascii ? 0 : UTF8, DEFLATED, NO_TIME, 0, 0, 0, 0, 0, NOTHING, NOTHING, 0);
    }

    /** With forward slashes, whatever the writer of the zip took for one. */
    public String name() {
        // Names without the flag are meant to be code page 437; those of packages are ASCII or wrongly unflagged UTF-8.
        Charset charset = StandardCharsets.UTF_8;
        return new String(rawName, charset).replace('\\', '/');
    }

    boolean encrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean deflated() {
        return method == DEFLATED && !encrypted();
    }

    /** As it is written where the sizes stand before the data. */
    ZipEntry withoutDescriptor() {
        return with(flags & ~DESCRIPTOR_FOLLOWS, method, crc, compressedSize, size, localOffset);
    }

    /** Deflated anew. */
    ZipEntry deflated(int newCrc, long newCompressedSize, long newSize) {
        return with(flags & UTF8, DEFLATED, newCrc, newCompressedSize, newSize, localOffset);
    }

    ZipEntry at(long offset) {
        return with(flags, method, crc, compressedSize, size, offset);
    }

    private ZipEntry with(int newFlags, int newMethod, int newCrc, long newCompressedSize, long newSize, long offset) {
        return new ZipEntry(
                rawName,
                madeBy,
                newFlags,
                newMethod,
                time,
                newCrc,
                newCompressedSize,
                newSize,
                internalAttributes,
                externalAttributes,
                extra,
                comment,
                offset);
    }
}
