package chokepoint.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A temporary file that loses its name before anything is written to it: the system frees it when the process ends, even if it is
 * killed. It is reached under the number by which the process holds it, which Linux shows as a path; elsewhere it keeps its name in
 * the folder of the run, which the next run takes away.
 */
public final class NamelessFile implements Closeable {

    static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private final FileChannel held;
    private final Path path;

    private NamelessFile(FileChannel held, Path path) {
        this.held = held;
        this.path = path;
    }

    public static NamelessFile create() throws IOException {
        Path named = TemporaryFiles.file("held", "");
        FileChannel held = FileChannel.open(named, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            Optional<Path> numbered = numbered(named);
            if (numbered.isPresent()) {
                Files.delete(named);
            }
            return new NamelessFile(held, numbered.orElse(named));
        } catch (IOException e) {
            held.close();
            throw e;
        }
    }

    private static Optional<Path> numbered(Path named) throws IOException {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(DESCRIPTORS)) {
            for (Path descriptor : all) {
                if (isSame(descriptor, named)) {
                    return Optional.of(descriptor);
                }
            }
        }
        return Optional.empty();
    }

    /** Other threads close theirs meanwhile. */
    private static boolean isSame(Path descriptor, Path named) {
        try {
            return Files.isSameFile(descriptor, named);
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it can be read and written as often as wanted until it is closed. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        held.close();
        if (!path.startsWith(DESCRIPTORS)) {
            Files.deleteIfExists(path);
        }
    }
}
