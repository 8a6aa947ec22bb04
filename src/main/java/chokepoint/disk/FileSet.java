package chokepoint.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Outputs of one folder that appear together or not at all. Each is written beside its place first. Then an intent is noted that lists
 * them, and they are moved into place one after the other; if that fails, those already moved are taken back. If the process ends in
 * between, {@link LeftOvers} finds the intent and moves the rest: what is listed was whole.
 */
public final class FileSet implements Closeable {

    /** Moves a file onto another. */
    @FunctionalInterface
    interface Moving {
        void move(Path from, Path to) throws IOException;
    }

    /** What is written, and what it is to be called. */
    record Pending(Path part, Path output) {}

    /** @param kept the output that was there before, under another name */
    private record Moved(Pending file, Optional<Path> kept) {}

    private final Path folder;
    private final Moving moving;
    private final List<Pending> files = new ArrayList<>();
    private final List<Pending> last = new ArrayList<>();
    private boolean unsettled;

    FileSet(Path folder, Moving moving) {
        this.folder = folder;
        this.moving = moving;
    }

    /** A set of outputs that all lie in this folder. */
    public static FileSet in(Path folder) {
        return new FileSet(
                folder,
                (from, to) ->
                        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    /**
     * Writes one of the outputs, not yet under its name. They appear in the order in which they are written.
     *
     * @param content leaves what it writes forced to the disk, as {@link WholeFile} does
     */
    public void write(Path output, WholeFile.Content content) throws IOException {
        write(output, content, files);
    }

    /**
     * Writes an output that appears after all others, however early it is written.
     *
     * @return where it stands until then
     */
    public Path writeLast(Path output, WholeFile.Content content) throws IOException {
        return write(output, content, last);
    }

    private Path write(Path output, WholeFile.Content content, List<Pending> pending) throws IOException {
        if (Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(output.toString(), null, "there is a folder of that name");
        }
        Path part = PartFile.in(folder, PartFile.PART);
        pending.add(new Pending(part, output));
        try {
            content.writeTo(part);
        } catch (IOException e) {
            throw PartFile.named(e, part, output);
        }
        return part;
    }

    /**
     * Lets the outputs appear.
     *
     * @throws InterruptedIOException if the thread was interrupted: of work that was given up nothing appears later
     */
    public void commit() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the work on the outputs was stopped");
        }
        files.addAll(last);
        last.clear();
        Path intent = RenameLog.write(folder, files);
        unsettled = true;
        Deque<Moved> moved = new ArrayDeque<>();
        try {
            for (Pending file : files) {
                moved.push(new Moved(file, keep(file.output())));
                move(file);
            }
        } catch (IOException | RuntimeException e) {
            takeBack(moved, intent, e);
            throw e;
        }
        unsettled = false;
        tidy(intent);
        moved.forEach(file -> file.kept().ifPresent(FileSet::tidy));
    }

    /** The next run takes away what stays. */
    private static void tidy(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }

    private void move(Pending file) throws IOException {
        try {
            moving.move(file.part(), file.output());
        } catch (IOException e) {
            throw PartFile.named(e, file.part(), file.output());
        }
    }

    /** Under a second name if the disk can do that, so that the output is there all the time. */
    private Optional<Path> keep(Path output) throws IOException {
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        Path kept = PartFile.in(folder, PartFile.KEPT);
        try {
            Files.createLink(kept, output);
        } catch (UnsupportedOperationException | IOException e) {
            moving.move(output, kept);
        }
        return Optional.of(kept);
    }

    /** If this fails as well, the intent stays: the next run then moves all that is left into place. */
    private void takeBack(Deque<Moved> moved, Path intent, Exception reason) {
        try {
            for (Moved file : moved) {
                if (!Files.exists(file.file().part())) {
                    moving.move(file.file().output(), file.file().part());
                }
                if (file.kept().isPresent()) {
                    moving.move(file.kept().get(), file.file().output());
                    // Two names of one file stay two when one is moved onto the other.
                    Files.deleteIfExists(file.kept().get());
                }
            }
            Files.deleteIfExists(intent);
            unsettled = false;
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** Takes away what has not appeared. */
    @Override
    public void close() throws IOException {
        if (!unsettled) {
            files.addAll(last);
            for (Pending file : files) {
                Files.deleteIfExists(file.part());
            }
        }
    }
}
