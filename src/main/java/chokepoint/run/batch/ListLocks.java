package chokepoint.run.batch;

import chokepoint.names.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Has runs that write the outputs of the same list take turns, so that what lies there in the end is of one of them. Thread-safe: a
 * run has one, since closing any channel on a file gives up all locks of the process on it.
 */
public final class ListLocks implements Closeable {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long BETWEEN_TRIES = 50;

    private static final int HEX = 16;
    private static final int HASHED = 15;

    /** Of what is written under the lock. */
    @FunctionalInterface
    public interface Writing<T> {
        T run() throws IOException;
    }

    private final Path out;
    private Optional<FileChannel> opened = Optional.empty();

    private ListLocks(Path out) {
        this.out = out;
    }

    /** Makes nothing in the folder of outputs before something is written there. */
    public static ListLocks in(Path out) {
        return new ListLocks(out);
    }

    /** Where nothing can be locked, or written, nobody waits; what cannot be written is told by who writes it. */
    private synchronized Optional<FileChannel> channel() {
        if (opened.isEmpty()) {
            try {
                Path file = BatchFolder.own(out).resolve("lists.lock");
                opened = Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return opened;
    }

    /**
     * Writes the outputs of a list while no other run writes those of the same.
     *
     * @throws IOException if another run takes longer than any list does
     */
    public <T> T whileHeld(String name, Writing<T> writing) throws IOException {
        Optional<FileLock> lock = hold(Long.parseLong(Sha256.of(name).substring(0, HASHED), HEX));
        try {
            return writing.run();
        } finally {
            lock.ifPresent(ListLocks::release);
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            // It went with the channel, which the interruption of a thread has closed.
        }
    }

    /** One byte stands for a list; the file need not have it. */
    private Optional<FileLock> hold(long place) throws IOException {
        long began = System.nanoTime();
        Optional<FileChannel> channel = channel();
        while (channel.isPresent()) {
            try {
                Optional<FileLock> lock = Optional.ofNullable(channel.get().tryLock(place, 1, false));
                if (lock.isPresent()) {
                    return lock;
                }
            } catch (OverlappingFileLockException e) {
                // Held by another run in this process.
            } catch (IOException e) {
                return Optional.empty();
            }
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw new IOException("another run has been writing the outputs of the same list for "
                        + LONGEST.toMinutes() + " minutes; end it, or name another folder with --out");
            }
            pause();
        }
        return Optional.empty();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}
