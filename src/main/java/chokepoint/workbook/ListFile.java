package chokepoint.workbook;

import chokepoint.disk.NamedChannel;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The file of a list, opened once: every pass over it, its hash and its marked copy read the same bytes, whatever is put under its name
 * meanwhile. It is only read.
 */
public final class ListFile implements Closeable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Path path;
    private final FileChannel channel;

    private ListFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws RefusedFile if there is no file that can be read */
    public static ListFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new RefusedFile("there is no file that can be read; check the path and its permissions");
        }
        return new ListFile(path, NamedChannel.open(path, StandardOpenOption.READ));
    }

    public Path path() {
        return path;
    }

    /** For reading at positions that the reader keeps itself. */
    public FileChannel channel() {
        return channel;
    }

    public long size() throws IOException {
        return channel.size();
    }

    /** Whether it begins as a zip does that holds anything. */
    public boolean isZip() throws IOException {
        return Arrays.equals(head(ZIP.length), ZIP);
    }

    /** The first bytes, or all if there are fewer. */
    public byte[] head(int most) throws IOException {
        return from(0).readNBytes(most);
    }

    /** The bytes from a position on; closing the stream leaves the file open. */
    public InputStream from(long position) {
        return new Pass(position);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** A reader with a position of its own. */
    private final class Pass extends InputStream {

        private long at;

        private Pass(long at) {
            this.at = at;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = length == 0 ? 0 : channel.read(ByteBuffer.wrap(into, offset, length), at);
            at += Math.max(got, 0);
            return got;
        }
    }
}
