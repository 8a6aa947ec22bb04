package chokepoint.workbook.zip;

import static chokepoint.workbook.zip.ZipFormat.unsigned;

import chokepoint.workbook.ListFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The central directory of a zip: its entries in order.
 *
 * @param comment of the whole file
 */
public record ZipDirectory(List<ZipEntry> entries, byte[] comment) {

    /** Takes the records of a directory. */
    interface Records {

        /** Takes an entry and the offset in the file of the record that tells of it. */
        void take(long at, ZipEntry entry) throws IOException;
    }

    /** Returns the entries of a file; none if it is no zip, or one of more entries than a bound. */
    public static List<ZipEntry> entries(ListFile file, long most) throws IOException {
        Optional<ZipEnd> end = ZipEnd.of(file.channel()).filter(found -> found.holdsAtMost(most));
        return end.isPresent() ? of(file.channel(), end.get()).entries : List.of();
    }

    static ZipDirectory of(FileChannel file) throws IOException {
        return of(file, ZipEnd.of(file).orElseThrow(() -> new ZipException("it is no whole zip file")));
    }

    private static ZipDirectory of(FileChannel file, ZipEnd end) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        read(file, end, (at, entry) -> entries.add(entry));
        return new ZipDirectory(List.copyOf(entries), end.comment());
    }

    /** Hands on the records of a directory in order. */
    static void read(FileChannel file, ZipEnd end, Records records) throws IOException {
        if (end.size() > Integer.MAX_VALUE) {
            throw new ZipException("its directory is larger than any real one");
        }
        long shift = shift(file, end);
        long start = end.start() + shift;
        ByteBuffer central = ZipFormat.read(file, start, (int) end.size());
        while (central.remaining() >= ZipFormat.CENTRAL_SIZE
                && central.getInt(central.position()) == ZipFormat.CENTRAL) {
            long at = start + central.position();
            records.take(at, entry(central, shift));
        }
    }

    /** Returns how many bytes lie before the zip itself, as in a self-extracting one. */
    private static long shift(FileChannel file, ZipEnd end) throws IOException {
        long start = end.at() - end.size();
        boolean shifted = !end.wide()
                && start > end.start()
                && ZipFormat.read(file, start, Integer.BYTES).getInt(0) == ZipFormat.CENTRAL;
        return shifted ? start - end.start() : 0;
    }

    private static ZipEntry entry(ByteBuffer central, long shift) throws IOException {
        int at = central.position();
        central.position(at + ZipFormat.CENTRAL_SIZE);
        byte[] name = ZipFormat.bytes(central, unsigned(central.getShort(at + 28)));
        byte[] extra = ZipFormat.bytes(central, unsigned(central.getShort(at + 30)));
        byte[] comment = ZipFormat.bytes(central, unsigned(central.getShort(at + 32)));
        ByteBuffer zip64 = ExtraFields.zip64(extra);
        long size = wide(central.getInt(at + 24), zip64);
        long compressedSize = wide(central.getInt(at + 20), zip64);
        long offset = wide(central.getInt(at + 42), zip64) + shift;
        return new ZipEntry(
                name,
                unsigned(central.getShort(at + 4)),
                unsigned(central.getShort(at + 8)),
                unsigned(central.getShort(at + 10)),
                central.getInt(at + ZipFormat.CENTRAL_TIME),
                central.getInt(at + 16),
                compressedSize,
                size,
                unsigned(central.getShort(at + 36)),
                central.getInt(at + 38),
                ExtraFields.withoutZip64(extra),
                comment,
                offset);
    }

    /** Returns a number, which stands in the Zip64 field where it does not fit. */
    private static long wide(int narrow, ByteBuffer zip64) {
        boolean elsewhere = unsigned(narrow) == ZipFormat.IN_ZIP64 && zip64.remaining() >= Long.BYTES;
        return elsewhere ? zip64.getLong() : unsigned(narrow);
    }
}
