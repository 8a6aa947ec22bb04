package chokepoint.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A library that swallows what a file failed with does not make a mistake in the program of a full disk. */
class SavedFileTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    static boolean thereIsADiskThatIsAlwaysFull() {
        return Files.exists(FULL);
    }

    private static void swallowing(OutputStream out) {
        try {
            out.write(new byte[1 << 16]);
        } catch (IOException e) {
            throw new IllegalStateException("a part could not be saved");
        }
    }

    private static void hiding(OutputStream out) {
        try {
            out.write(7);
        } catch (IOException e) {
            return;
        }
    }

    @Test
    @EnabledIf("thereIsADiskThatIsAlwaysFull")
    void theFailureOfTheFileComesOut() {
        assertThatThrownBy(() -> SavedFile.write(FULL, SavedFileTest::swallowing))
                .isInstanceOf(IOException.class)
                .satisfies(failure -> assertThat(DiskFailure.in(failure))
                        .contains(new DiskFailure(DiskFailure.Kind.FULL, Optional.of(FULL), false)));
        assertThatThrownBy(() -> SavedFile.write(FULL, SavedFileTest::hiding)).isInstanceOf(IOException.class);
    }

    @Test
    void whatTheLibraryItselfFailsWithStays() throws IOException {
        assertThatThrownBy(() -> SavedFile.write(folder.resolve("a"), out -> {
                    throw new IllegalStateException("no such part");
                }))
                .isInstanceOf(IllegalStateException.class);
        SavedFile.write(folder.resolve("b"), out -> out.write("whole".getBytes(StandardCharsets.UTF_8)));
        assertThat(folder.resolve("b")).hasContent("whole");
    }
}
