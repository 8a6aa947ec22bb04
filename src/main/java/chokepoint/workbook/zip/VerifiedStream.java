package chokepoint.workbook.zip;

import chokepoint.workbook.UnmarkableFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The content of an entry, checked against its size and checksum when its end is reached. */
final class VerifiedStream extends FilterInputStream {

    private final ZipEntry entry;
    private final CRC32 crc = new CRC32();
    private long size;

    VerifiedStream(InputStream content, ZipEntry entry) {
        super(content);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = super.read(target, offset, length);
        if (got < 0) {
            verify();
        } else {
            crc.update(target, offset, got);
            size += got;
            if (size > entry.size()) {
                throw new UnmarkableFile(
                        "its entry '%s' is damaged: it unpacks to more than the %s bytes it should have",
                        entry.name(), entry.size());
            }
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verify() throws IOException {
        if (size != entry.size() || (int) crc.getValue() != entry.crc()) {
            throw new UnmarkableFile("its entry '%s' is damaged: the checksum is another", entry.name());
        }
    }
}
