package chokepoint.run.batch;

import chokepoint.disk.LeftOvers;
import chokepoint.names.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A folder of outputs in the hands of one batch: locked, rid of what an interrupted run left half written, with its journal. */
public final class BatchFolder implements Closeable {

    private static final String OWN = ".chokepoint";

    private static final int NAME = 32;

    private final Path out;
    private final FileChannel lock;

    private BatchFolder(Path out, FileChannel lock) {
        this.out = out;
        this.lock = lock;
    }

    /**
     * Takes the folder, and makes it if there is none.
     *
     * @return empty if another batch has it
     * @throws IOException if nothing can be written there
     */
    public static Optional<BatchFolder> take(Path out) throws IOException {
        FileChannel channel =
                FileChannel.open(own(out).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            return Optional.empty();
        }
        LeftOvers.settle(out);
        return Optional.of(new BatchFolder(out, channel));
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock()).isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The folder within the outputs that is not for readers; made if there is none. */
    static Path own(Path out) throws IOException {
        return Files.createDirectories(out.resolve(OWN));
    }

    /** Where what a list adds to its group is kept until the group is judged. */
    public Path contribution(String list) {
        return out.resolve(OWN).resolve(Sha256.of(list).substring(0, NAME) + ".share");
    }

    /**
     * The journal of the folder.
     *
     * @throws IOException if no key to seal it with can be kept, with half a sentence that says why
     */
    public Journal journal() throws IOException {
        return new Journal(out, out.resolve(OWN), JournalKey.at(JournalKey.ofUser()));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
