package chokepoint.workbook.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * How much a zip says of its entries at its end (PKWARE APPNOTE 6.3, 4.3.12 to 4.3.16), found without reading them: a directory of
 * millions of entries would not fit into memory.
 *
 * @param entries as stated
 * @param bytes from where the directory is said to begin up to its end
 */
public record ZipEnd(long entries, long bytes) {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int END64_SIZE = 56;
    private static final int LONGEST_COMMENT = 0xFFFF;
    /** An entry takes 46 bytes and its name; more than this is taken up by what nobody needs. */
    private static final int USUAL_ENTRY = 512;

    /** Empty if the file has no such end. */
    public static Optional<ZipEnd> of(Path file) throws IOException {
        try (FileChannel zip = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(zip.size(), END_SIZE + LONGEST_COMMENT);
            ByteBuffer tail = read(zip, zip.size() - length, length);
            for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return Optional.of(at(zip, tail, at, zip.size() - length + at));
                }
            }
            return Optional.empty();
        }
    }

    private static ZipEnd at(FileChannel zip, ByteBuffer tail, int at, long end) throws IOException {
        if (at >= LOCATOR_SIZE && tail.getInt(at - LOCATOR_SIZE) == LOCATOR) {
            ByteBuffer end64 = read(zip, tail.getLong(at - LOCATOR_SIZE + 8), END64_SIZE);
            if (end64.limit() == END64_SIZE) {
                return new ZipEnd(end64.getLong(32), end - end64.getLong(48));
            }
        }
        return new ZipEnd(
                Short.toUnsignedLong(tail.getShort(at + 10)), end - Integer.toUnsignedLong(tail.getInt(at + 16)));
    }

    /** Whether it can be read without thought: its entries are no more than this, and of a usual size. */
    public boolean holdsAtMost(long most) {
        return entries >= 0 && entries <= most && bytes >= 0 && bytes / USUAL_ENTRY <= most;
    }

    private static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        long at = position;
        while (bytes.hasRemaining() && at >= 0) {
            int got = file.read(bytes, at);
            if (got < 0) {
                break;
            }
            at += got;
        }
        return bytes.flip();
    }
}
