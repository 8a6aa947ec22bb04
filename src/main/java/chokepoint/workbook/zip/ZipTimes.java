package chokepoint.workbook.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives the entries of a zip file the times they have in another, so that the hour of writing does not show. The time is copied as it
 * is stored: no time zone has a say. Files that are no zip are left alone.
 */
public final class ZipTimes {

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int CENTRAL_TIME = 12;
    private static final int CENTRAL_NAME_LENGTH = 28;
    private static final int CENTRAL_EXTRA_LENGTH = 30;
    private static final int CENTRAL_COMMENT_LENGTH = 32;
    private static final int CENTRAL_LOCAL_OFFSET = 42;
    private static final int LOCAL_TIME = 10;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END_OFFSET = 16;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;
    private static final int LOCATOR_SIZE = 20;
    private static final int LOCATOR_OFFSET = 8;
    private static final int END64_OFFSET = 48;

    /** 1980-01-01 00:00, the first moment a zip knows: date in the upper, time in the lower half. */
    private static final int FIRST_MOMENT = 0x00210000;

    private ZipTimes() {}

    /** Entries that the other file lacks are given 1980-01-01. */
    public static void copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ)) {
            set(times(source), to);
        }
    }

    public static void clear(Path zip) throws IOException {
        set(Map.of(), zip);
    }

    private static Map<String, Integer> times(FileChannel zip) throws IOException {
        Map<String, Integer> times = new HashMap<>();
        ByteBuffer central = central(zip);
        for (int at = 0;
                at + CENTRAL_SIZE <= central.limit() && central.getInt(at) == CENTRAL_HEADER;
                at = next(central, at)) {
            times.put(name(central, at), central.getInt(at + CENTRAL_TIME));
        }
        return times;
    }

    private static void set(Map<String, Integer> times, Path to) throws IOException {
        try (FileChannel zip = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long start = start(zip);
            ByteBuffer central = central(zip);
            for (int at = 0;
                    at + CENTRAL_SIZE <= central.limit() && central.getInt(at) == CENTRAL_HEADER;
                    at = next(central, at)) {
                ByteBuffer time = buffer(Integer.BYTES).putInt(0, times.getOrDefault(name(central, at), FIRST_MOMENT));
                write(zip, time, start + at + CENTRAL_TIME);
                write(zip, time, Integer.toUnsignedLong(central.getInt(at + CENTRAL_LOCAL_OFFSET)) + LOCAL_TIME);
            }
        }
    }

    /** The central directory and what follows it; empty if the file is no zip. */
    private static ByteBuffer central(FileChannel zip) throws IOException {
        long start = start(zip);
        return start < 0 ? buffer(0) : read(zip, start, (int) (zip.size() - start));
    }

    /** Where the central directory begins; -1 if the file is no zip. */
    private static long start(FileChannel zip) throws IOException {
        int length = (int) Math.min(zip.size(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer tail = read(zip, zip.size() - length, length);
        for (int at = length - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                long start = Integer.toUnsignedLong(tail.getInt(at + END_OFFSET));
                return start == IN_ZIP64 ? start64(zip, tail, at) : start;
            }
        }
        return -1;
    }

    private static long start64(FileChannel zip, ByteBuffer tail, int end) throws IOException {
        long end64 = tail.getLong(end - LOCATOR_SIZE + LOCATOR_OFFSET);
        return read(zip, end64 + END64_OFFSET, Long.BYTES).getLong(0);
    }

    private static int next(ByteBuffer central, int at) {
        return at
                + CENTRAL_SIZE
                + Short.toUnsignedInt(central.getShort(at + CENTRAL_NAME_LENGTH))
                + Short.toUnsignedInt(central.getShort(at + CENTRAL_EXTRA_LENGTH))
                + Short.toUnsignedInt(central.getShort(at + CENTRAL_COMMENT_LENGTH));
    }

    private static String name(ByteBuffer central, int at) {
        byte[] name = new byte[Short.toUnsignedInt(central.getShort(at + CENTRAL_NAME_LENGTH))];
        central.get(at + CENTRAL_SIZE, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static ByteBuffer read(FileChannel zip, long position, int length) throws IOException {
        ByteBuffer bytes = buffer(length);
        while (bytes.hasRemaining() && zip.read(bytes, position + bytes.position()) >= 0) {
            continue;
        }
        return bytes.flip();
    }

    private static void write(FileChannel zip, ByteBuffer bytes, long position) throws IOException {
        bytes.rewind();
        while (bytes.hasRemaining()) {
            zip.write(bytes, position + bytes.position());
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
