package chokepoint.workbook.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * The end record of a zip (PKWARE APPNOTE 6.3, 4.3.12 to 4.3.16), found without reading any entry: a directory of millions of entries
 * would not fit into memory.
 *
 * @param entries how many there are, as stated
 * @param start where the directory begins, as stated
 * @param size how many bytes the directory has, as stated
 * @param at where the record itself begins
 * @param wide whether the figures come from the record of Zip64
 * @param comment of the whole file
 */
public record ZipEnd(long entries, long start, long size, long at, boolean wide, byte[] comment) {

    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int SHORT_LOOK = 1 << 10;

    /** An entry takes 46 bytes and its name; more than this is taken up by what nobody needs. */
    private static final int USUAL_ENTRY = 512;

    /** Finds the record; empty if the file has none. Few zips have a comment: nearly always a short look is enough. */
    public static Optional<ZipEnd> of(FileChannel zip) throws IOException {
        Optional<ZipEnd> end = within(zip, SHORT_LOOK);
        return end.isPresent() ? end : within(zip, ZipFormat.LOCATOR_SIZE + ZipFormat.END_SIZE + LONGEST_COMMENT);
    }

    /** Finds the record in the last bytes of the file, unless what must stand before it lies farther back. */
    private static Optional<ZipEnd> within(FileChannel zip, int most) throws IOException {
        int length = (int) Math.min(zip.size(), most);
        long from = zip.size() - length;
        int first = from == 0 ? 0 : ZipFormat.LOCATOR_SIZE;
        ByteBuffer tail = ZipFormat.readUpTo(zip, from, length);
        for (int at = tail.limit() - ZipFormat.END_SIZE; at >= first; at--) {
            if (tail.getInt(at) == ZipFormat.END) {
                return Optional.of(of(zip, tail, at, from + at));
            }
        }
        return Optional.empty();
    }

    private static ZipEnd of(FileChannel zip, ByteBuffer tail, int at, long place) throws IOException {
        int length = ZipFormat.unsigned(tail.getShort(at + 20));
        byte[] comment = new byte[Math.min(length, tail.limit() - at - ZipFormat.END_SIZE)];
        tail.get(at + ZipFormat.END_SIZE, comment);
        int locator = at - ZipFormat.LOCATOR_SIZE;
        if (locator >= 0 && tail.getInt(locator) == ZipFormat.LOCATOR) {
            ByteBuffer end64 = ZipFormat.readUpTo(zip, tail.getLong(locator + 8), ZipFormat.END64_SIZE);
            if (end64.limit() == ZipFormat.END64_SIZE) {
                return new ZipEnd(end64.getLong(32), end64.getLong(48), end64.getLong(40), place, true, comment);
            }
        }
        return new ZipEnd(
                ZipFormat.unsigned(tail.getShort(at + 10)),
                ZipFormat.unsigned(tail.getInt(at + 16)),
                ZipFormat.unsigned(tail.getInt(at + 12)),
                place,
                false,
                comment);
    }

    /** Returns how many bytes lie between the stated beginning of the directory and the end record; below zero if none can. */
    public long bytes() {
        return at - start;
    }

    /** Whether the directory can be read without thought: its entries are no more than this, and of a usual size. */
    public boolean holdsAtMost(long most) {
        return entries >= 0 && entries <= most && bytes() >= 0 && bytes() / USUAL_ENTRY <= most;
    }
}
