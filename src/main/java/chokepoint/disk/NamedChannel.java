package chokepoint.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file channel that adds the name of the file to I/O errors, since the system reports only that there is no space. */
public final class NamedChannel extends FileChannel {

    /** A read or write that failed after the file had been opened. */
    static final class TransferFailed extends FileSystemException {

        private static final long serialVersionUID = 1L;

        TransferFailed(Path file, IOException cause) {
            super(file.toString(), null, cause.getMessage());
            initCause(cause);
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private final Path file;
    private final FileChannel channel;

    private NamedChannel(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    public static FileChannel open(Path file, OpenOption... options) throws IOException {
        return new NamedChannel(file, FileChannel.open(file, options));
    }

    /** A stream into a file, which is made or emptied first. */
    public static OutputStream writing(Path file) throws IOException {
        return Channels.newOutputStream(
                open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
    }

    /** Closed channels and the like keep their types; what the system itself reports has none of its own. */
    private static <T> T named(Path file, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (IOException e) {
            throw e.getClass().equals(IOException.class) ? new TransferFailed(file, e) : e;
        }
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return named(file, () -> channel.read(into));
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        return named(file, () -> channel.read(into, offset, length));
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return named(file, () -> channel.read(into, position));
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return named(file, () -> channel.write(from));
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        return named(file, () -> channel.write(from, offset, length));
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return named(file, () -> channel.write(from, position));
    }

    /** Between two files the system moves the bytes itself; whose fault a failure is shows only in what it says. */
    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        if (!(target instanceof NamedChannel to)) {
            return named(file, () -> channel.transferTo(position, count, target));
        }
        try {
            return channel.transferTo(position, count, to.channel);
        } catch (IOException e) {
            if (!e.getClass().equals(IOException.class)) {
                throw e;
            }
            boolean written =
                    DiskFailure.Kind.of(e).filter(DiskFailure.Kind::ofWriting).isPresent();
            throw new TransferFailed(written ? to.file : file, e);
        }
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        return named(file, () -> channel.transferFrom(source, position, count));
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return named(file, channel::size);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        named(file, () -> channel.truncate(size));
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        named(file, () -> {
            channel.force(metaData);
            return this;
        });
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return named(file, () -> channel.map(mode, position, size));
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return channel.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        named(file, () -> {
            channel.close();
            return this;
        });
    }
}
