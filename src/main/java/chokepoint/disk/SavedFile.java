package chokepoint.disk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file written by a library that may keep a failure of the file to itself, and tell only that something could not be saved. */
public final class SavedFile {

    /** Writes to a stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private SavedFile() {}

    /** @throws IOException what the file itself failed with, whatever was made of it */
    public static void write(Path file, Content content) throws IOException {
        try (Remembering out = new Remembering(NamedChannel.writing(file))) {
            try {
                content.writeTo(out);
            } catch (RuntimeException e) {
                out.rethrow(e);
                throw e;
            }
            out.rethrow(null);
        }
    }

    private static final class Remembering extends FilterOutputStream {

        private Optional<IOException> failure = Optional.empty();

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }

        private void rethrow(@Nullable RuntimeException instead) throws IOException {
            if (failure.isPresent()) {
                if (instead != null) {
                    failure.get().addSuppressed(instead);
                }
                throw failure.get();
            }
        }
    }
}
