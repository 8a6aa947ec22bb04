package chokepoint.workbook.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Writes the local and central headers of an entry, in four bytes where they suffice, in Zip64 where not.
 *
 * @param wide whether the sizes stand in a Zip64 field
 */
record EntryHeader(ZipEntry entry, byte[] localExtra, boolean wide) {

    private static final int FIELD_HEAD = 4;
    private static final int WIDE_FIELD = FIELD_HEAD + 2 * Long.BYTES;

    /** Of an entry whose sizes and checksum are not known yet. */
    static EntryHeader forLater(ZipEntry entry, boolean wide) {
        return new EntryHeader(entry.deflated(0, 0, 0), new byte[0], wide);
    }

    void writeLocal(FileChannel file) throws IOException {
        ZipTarget.write(file, local());
    }

    /** Overwrites the local header that stands at a place; the file goes on at its end. */
    void correctLocal(FileChannel file, long start) throws IOException {
        long end = file.position();
        file.position(start);
        ZipTarget.write(file, local());
        file.position(end);
    }

    /** How many bytes stand before the data. */
    int localSize() {
        return ZipFormat.LOCAL_SIZE + entry.rawName().length + localExtra.length + (wide ? WIDE_FIELD : 0);
    }

    static void writeCentral(FileChannel file, ZipEntry entry, long wideFrom) throws IOException {
        ByteBuffer zip64 = centralZip64(entry, wideFrom);
        int extra = zip64.remaining() + entry.extra().length;
        ByteBuffer central =
                ZipFormat.buffer(ZipFormat.CENTRAL_SIZE + entry.rawName().length + extra + entry.comment().length);
        central.putInt(ZipFormat.CENTRAL).putShort((short) entry.madeBy());
        central.putShort(version(zip64.hasRemaining())).putShort((short) entry.flags());
        central.putShort((short) entry.method()).putInt(entry.time()).putInt(entry.crc());
        central.putInt(narrow(entry.compressedSize(), wideFrom)).putInt(narrow(entry.size(), wideFrom));
        central.putShort((short) entry.rawName().length).putShort((short) extra);
        central.putShort((short) entry.comment().length).putShort((short) 0);
        central.putShort((short) entry.internalAttributes()).putInt(entry.externalAttributes());
        central.putInt(narrow(entry.localOffset(), wideFrom));
        central.put(entry.rawName()).put(zip64).put(entry.extra()).put(entry.comment());
        ZipTarget.write(file, central.flip());
    }

    static void writeEnd(FileChannel file, int entries, long start, byte[] comment, long wideFrom) throws IOException {
        long size = file.position() - start;
        if (entries >= ZipFormat.IN_ZIP64_SHORT || size >= wideFrom || start >= wideFrom) {
            writeEnd64(file, entries, start, size);
        }
        ByteBuffer end = ZipFormat.buffer(ZipFormat.END_SIZE + comment.length);
        short count = (short) Math.min(entries, ZipFormat.IN_ZIP64_SHORT);
        end.putInt(ZipFormat.END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count);
        end.putInt(narrow(size, wideFrom))
                .putInt(narrow(start, wideFrom))
                .putShort((short) comment.length)
                .put(comment);
        ZipTarget.write(file, end.flip());
    }

    private static void writeEnd64(FileChannel file, int entries, long start, long size) throws IOException {
        long at = file.position();
        ByteBuffer end = ZipFormat.buffer(ZipFormat.END64_SIZE + ZipFormat.LOCATOR_SIZE);
        end.putInt(ZipFormat.END64).putLong(ZipFormat.END64_SIZE - 12);
        end.putShort((short) ZipFormat.VERSION_ZIP64)
                .putShort((short) ZipFormat.VERSION_ZIP64)
                .putInt(0)
                .putInt(0);
        end.putLong(entries).putLong(entries).putLong(size).putLong(start);
        end.putInt(ZipFormat.LOCATOR).putInt(0).putLong(at).putInt(1);
        ZipTarget.write(file, end.flip());
    }

    private ByteBuffer local() {
        int extra = localExtra.length + (wide ? WIDE_FIELD : 0);
        ByteBuffer local = ZipFormat.buffer(localSize());
        local.putInt(ZipFormat.LOCAL).putShort(version(wide)).putShort((short) entry.flags());
        local.putShort((short) entry.method()).putInt(entry.time()).putInt(entry.crc());
        local.putInt(wide ? -1 : (int) entry.compressedSize()).putInt(wide ? -1 : (int) entry.size());
        local.putShort((short) entry.rawName().length).putShort((short) extra).put(entry.rawName());
        if (wide) {
            local.putShort((short) ZipFormat.ZIP64).putShort((short) (2 * Long.BYTES));
            local.putLong(entry.size()).putLong(entry.compressedSize());
        }
        return local.put(localExtra).flip();
    }

    private static ByteBuffer centralZip64(ZipEntry entry, long wideFrom) {
        ByteBuffer field = ZipFormat.buffer(FIELD_HEAD + 3 * Long.BYTES);
        field.position(FIELD_HEAD);
        putWide(field, entry.size(), wideFrom);
        putWide(field, entry.compressedSize(), wideFrom);
        putWide(field, entry.localOffset(), wideFrom);
        int length = field.position() - FIELD_HEAD;
        field.putShort(0, (short) ZipFormat.ZIP64).putShort(2, (short) length);
        return length == 0 ? ZipFormat.buffer(0) : field.flip();
    }

    private static void putWide(ByteBuffer field, long value, long wideFrom) {
        if (value >= wideFrom) {
            field.putLong(value);
        }
    }

    private static int narrow(long value, long wideFrom) {
        return (int) (value >= wideFrom ? ZipFormat.IN_ZIP64 : value);
    }

    private static short version(boolean zip64) {
        return (short) (zip64 ? ZipFormat.VERSION_ZIP64 : ZipFormat.VERSION);
    }
}
