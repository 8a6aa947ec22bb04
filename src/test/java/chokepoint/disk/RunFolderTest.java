package chokepoint.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The temporary files of a run are its own: closed to others, gone at its end, and cleared away after a kill. */
class RunFolderTest {

    @TempDir
    private Path place;

    /** As a killed run leaves it: with a lock that nobody holds. */
    private Path left(String name) throws IOException {
        Path folder = Files.createDirectories(place.resolve(name));
        Files.createFile(folder.resolve("lock"));
        Files.writeString(Files.createDirectories(folder.resolve("sheets")).resolve("rows.xml"), "rows");
        return folder;
    }

    private void sweep() throws IOException {
        try (RunFolder folder = RunFolder.create(place)) {
            folder.sweepOthers();
        }
    }

    @Test
    void nobodyElseMayEnter() throws IOException {
        try (RunFolder folder = RunFolder.create(place)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void whatAKilledRunLeftIsTakenAway() throws IOException {
        Path dead = left("chokepoint-run-1");
        sweep();
        assertThat(dead).doesNotExist();
    }

    @Test
    void whatALivingRunHoldsStays() throws IOException {
        Path living = left("chokepoint-run-2");
        try (FileChannel lock = FileChannel.open(living.resolve("lock"), StandardOpenOption.WRITE);
                RunFolder other = RunFolder.create(place)) {
            lock.lock();
            sweep();
            assertThat(living.resolve("sheets/rows.xml")).exists();
            assertThat(other.path().resolve("lock")).exists();
        }
    }

    @Test
    void aRunThatHasOnlyStartedStaysForADay() throws IOException {
        Path starting = Files.createDirectories(place.resolve("chokepoint-run-3"));
        sweep();
        assertThat(starting).exists();
        Files.setLastModifiedTime(starting, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        sweep();
        assertThat(starting).doesNotExist();
    }

    @Test
    void linksAreNeverFollowed() throws IOException {
        Path outside = Files.createDirectories(place.resolve("outside"));
        Path kept = Files.writeString(outside.resolve("kept.txt"), "kept");
        Files.createFile(outside.resolve("lock"));
        Path link = Files.createSymbolicLink(place.resolve("chokepoint-run-4"), outside);
        Path dead = left("chokepoint-run-5");
        Files.createSymbolicLink(dead.resolve("sheets/link"), outside);
        sweep();
        assertThat(kept).exists();
        assertThat(link).exists();
        assertThat(dead).doesNotExist();
    }

    @Test
    void aLockThatIsALinkProvesNothing() throws IOException {
        Path planted = Files.createDirectories(place.resolve("chokepoint-run-6"));
        Path target = Files.writeString(place.resolve("target"), "");
        Files.createSymbolicLink(planted.resolve("lock"), target);
        sweep();
        assertThat(planted).exists();
    }

    @Test
    void aFolderOfAnotherUserStays() throws IOException {
        Path others = left("chokepoint-run-7");
        try {
            Files.setAttribute(others, "unix:uid", 65_534);
        } catch (IOException e) {
            org.assertj.core.api.Assumptions.assumeThat(false)
                    .as("only root can give a folder away")
                    .isTrue();
        }
        sweep();
        assertThat(others).exists();
    }

    @Test
    void aNamelessFileIsReadAndWrittenAndLeavesNoName() throws IOException {
        TemporaryFiles.begin();
        try (NamelessFile file = NamelessFile.create()) {
            Files.writeString(file.path(), "plain");
            assertThat(Files.readString(file.path())).isEqualTo("plain");
            assertThat(TemporaryFiles.holds(file.path())).isTrue();
            if (Files.isDirectory(NamelessFile.DESCRIPTORS)) {
                assertThat(TemporaryFiles.folder().toFile().list()).containsExactly("lock");
            }
        } finally {
            TemporaryFiles.end();
        }
    }
}
