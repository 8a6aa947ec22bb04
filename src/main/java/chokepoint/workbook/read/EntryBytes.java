package chokepoint.workbook.read;

import chokepoint.workbook.Bounds;
import chokepoint.workbook.Cancellation;
import chokepoint.workbook.RefusedFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The unpacked bytes of an entry, checked against the size and checksum that the package states. A reader that goes to the end has
 * read what was written.
 */
final class EntryBytes extends InputStream {

    private final String name;
    private final long size;
    private final long crc;
    private final InputStream in;
    private final Runnable intact;
    private final CRC32 sum = new CRC32();
    private long left;

    /**
     * The bytes of an entry.
     *
     * @param intact told when the end is reached and the checksum is right
     */
    EntryBytes(ZipArchiveEntry entry, InputStream in, Runnable intact) {
        this.name = entry.getName();
        this.size = entry.getSize();
        this.crc = entry.getCrc();
        this.in = in;
        this.intact = intact;
        this.left = size < 0 ? Long.MAX_VALUE : size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Cancellation.heed();
        int got = unpacked(into, offset, length);
        if (got < 0) {
            verify();
            return got;
        }
        sum.update(into, offset, got);
        left -= got;
        if (left < 0) {
            throw new RefusedFile("the part '" + name + "' unpacks to more than the " + Bounds.grouped(size)
                    + " bytes that the file says it has; the file is damaged or an attack");
        }
        return got;
    }

    private int unpacked(byte[] into, int offset, int length) throws IOException {
        try {
            return in.read(into, offset, length);
        } catch (ZipException | EOFException e) {
            throw new RefusedFile(
                    "the part '" + name + "' is damaged and cannot be unpacked; fetch or save the file again", e);
        }
    }

    private void verify() throws RefusedFile {
        if (crc >= 0 && sum.getValue() != crc) {
            throw new RefusedFile("the part '" + name + "' is damaged: its checksum is " + hex(sum.getValue())
                    + ", and the file says " + hex(crc) + "; fetch or save the file again");
        }
        intact.run();
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits((int) value);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
