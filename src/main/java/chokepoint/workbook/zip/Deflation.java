package chokepoint.workbook.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Deflates what is written to it into a file, and knows sizes and checksum afterwards. */
final class Deflation extends OutputStream {

    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final CRC32 crc = new CRC32();
    private final byte[] out = new byte[CHUNK];
    private long compressedSize;
    private long size;

    Deflation(FileChannel file) {
        this.file = file;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        crc.update(bytes, offset, length);
        deflater.setInput(bytes, offset, length);
        while (!deflater.needsInput()) {
            drain();
        }
    }

    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        compressedSize = deflater.getBytesWritten();
        size = deflater.getBytesRead();
        deflater.end();
    }

    int crc() {
        return (int) crc.getValue();
    }

    long compressedSize() {
        return compressedSize;
    }

    long size() {
        return size;
    }

    private void drain() throws IOException {
        int length = deflater.deflate(out);
        if (length > 0) {
            ZipTarget.write(file, ByteBuffer.wrap(out, 0, length));
        }
    }
}
