package chokepoint.workbook.zip;

import static chokepoint.workbook.zip.ZipFormat.unsigned;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The central directory of a zip: its entries in order.
 *
 * @param comment of the whole file
 */
record ZipDirectory(List<ZipEntry> entries, byte[] comment) {

    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Where the directory stands; {@code shift} is what lies before the zip itself, as in a self-extracting one. */
    private record Place(long start, long size, long shift, byte[] comment) {}

    static ZipDirectory of(FileChannel file) throws IOException {
        Place place = place(file);
        if (place.size > Integer.MAX_VALUE) {
            throw new ZipException("its directory is larger than any real one");
        }
        ByteBuffer central = ZipFormat.read(file, place.start, (int) place.size);
        List<ZipEntry> entries = new ArrayList<>();
        while (central.remaining() >= ZipFormat.CENTRAL_SIZE
                && central.getInt(central.position()) == ZipFormat.CENTRAL) {
            entries.add(entry(central, place.shift));
        }
        return new ZipDirectory(List.copyOf(entries), place.comment);
    }

    private static Place place(FileChannel file) throws IOException {
        int length = (int) Math.min(file.size(), ZipFormat.END_SIZE + LONGEST_COMMENT);
        ByteBuffer tail = ZipFormat.read(file, file.size() - length, length);
        for (int at = length - ZipFormat.END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == ZipFormat.END) {
                return place(file, tail, at, file.size() - length + at);
            }
        }
        throw new ZipException("it is no whole zip file");
    }

    private static Place place(FileChannel file, ByteBuffer tail, int at, long end) throws IOException {
        int commentLength = Math.min(unsigned(tail.getShort(at + 20)), tail.limit() - at - ZipFormat.END_SIZE);
        byte[] comment = new byte[commentLength];
        tail.get(at + ZipFormat.END_SIZE, comment);
        boolean zip64 = at >= ZipFormat.LOCATOR_SIZE && tail.getInt(at - ZipFormat.LOCATOR_SIZE) == ZipFormat.LOCATOR;
        if (zip64) {
            ByteBuffer end64 =
                    ZipFormat.read(file, tail.getLong(at - ZipFormat.LOCATOR_SIZE + 8), ZipFormat.END64_SIZE);
            return new Place(end64.getLong(48), end64.getLong(40), 0, comment);
        }
        long size = unsigned(tail.getInt(at + 12));
        long stated = unsigned(tail.getInt(at + 16));
        long start = end - size;
        boolean shifted =
                start > stated && ZipFormat.read(file, start, Integer.BYTES).getInt(0) == ZipFormat.CENTRAL;
        return shifted ? new Place(start, size, start - stated, comment) : new Place(stated, size, 0, comment);
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
                central.getInt(at + 12),
                central.getInt(at + 16),
                compressedSize,
                size,
                unsigned(central.getShort(at + 36)),
                central.getInt(at + 38),
                ExtraFields.withoutZip64(extra),
                comment,
                offset);
    }

    /** A number that stands in the Zip64 field where it does not fit. */
    private static long wide(int narrow, ByteBuffer zip64) {
        boolean elsewhere = unsigned(narrow) == ZipFormat.IN_ZIP64 && zip64.remaining() >= Long.BYTES;
        return elsewhere ? zip64.getLong() : unsigned(narrow);
    }
}
