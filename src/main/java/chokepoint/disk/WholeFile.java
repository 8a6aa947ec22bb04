package chokepoint.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: beside its place first, forced to the disk, then moved onto it. */
public final class WholeFile {

    /** Writes to the path it is given. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Path part) throws IOException;
    }

    /** Writes to a buffered stream. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream bytes) throws IOException;
    }

    private WholeFile() {}

    /** Writes a file from a stream; makes the folder, too, if there is none. */
    public static void stream(Path output, Bytes content) throws IOException {
        write(output, part -> {
            try (OutputStream bytes = new BufferedOutputStream(NamedChannel.writing(part))) {
                content.writeTo(bytes);
            }
        });
    }

    /** Makes the folder, too, if there is none. */
    public static void write(Path output, Content content) throws IOException {
        Path part = PartFile.in(output.toAbsolutePath().getParent(), PartFile.PART);
        try {
            content.writeTo(part);
            PartFile.force(part);
            Files.move(part, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PartFile.named(e, part, output);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
