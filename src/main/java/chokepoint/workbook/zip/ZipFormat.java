package chokepoint.workbook.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.zip.ZipException;

/** The numbers of the zip format (PKWARE APPNOTE 6.3) and how its records are read. */
final class ZipFormat {

    static final int LOCAL = 0x04034b50;
    static final int LOCAL_SIZE = 30;
    static final int LOCAL_TIME = 10;
    static final int LOCAL_NAME_LENGTH = 26;
    static final int LOCAL_EXTRA_LENGTH = 28;

    static final int CENTRAL = 0x02014b50;
    static final int CENTRAL_SIZE = 46;
    static final int CENTRAL_TIME = 12;

    static final int END = 0x06054b50;
    static final int END_SIZE = 22;
    static final int END64 = 0x06064b50;
    static final int END64_SIZE = 56;
    static final int LOCATOR = 0x07064b50;
    static final int LOCATOR_SIZE = 20;

    static final int ZIP64 = 0x0001;
    static final int IN_ZIP64_SHORT = 0xFFFF;
    static final long IN_ZIP64 = 0xFFFFFFFFL;
    static final int VERSION_ZIP64 = 45;
    static final int VERSION = 20;

    private ZipFormat() {}

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = readUpTo(file, position, length);
        if (bytes.limit() < length) {
            throw new ZipException("it ends in the middle");
        }
        return bytes;
    }

    /** Reads as many of some bytes as the file has. */
    static ByteBuffer readUpTo(FileChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = buffer(length);
        while (bytes.hasRemaining() && position >= 0 && file.read(bytes, position + bytes.position()) >= 0) {
            continue;
        }
        return bytes.flip();
    }

    static int unsigned(short value) {
        return Short.toUnsignedInt(value);
    }

    static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }

    static byte[] bytes(ByteBuffer from, int length) throws IOException {
        if (from.remaining() < length) {
            throw new ZipException("its directory ends in the middle");
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }
}
