package chokepoint.run.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secret that seals a journal is made once and is nobody else's. */
class JournalKeyTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("cache/chokepoint/journal.key");
    }

    @Test
    void oneIsMadeAndUsedFromThenOn() throws IOException {
        String seal = JournalKey.at(file()).seal("noted");
        assertThat(JournalKey.at(file()).seal("noted")).isEqualTo(seal);
        assertThat(JournalKey.at(file()).fits(seal, "altered")).isFalse();
        assertThat(JournalKey.at(folder.resolve("other/journal.key")).fits(seal, "noted"))
                .isFalse();
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        JournalKey.at(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(file().getParent()).isDirectoryNotContaining("glob:**.key.*");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> JournalKey.at(file())).hasMessageContaining("is not the user's alone; delete it");
    }

    @Test
    void whatIsNoKeyIsNotTakenForOne() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "short");
        assertThatThrownBy(() -> JournalKey.at(file())).hasMessageContaining("holds no key; delete it");
        Files.delete(file());
        Files.createSymbolicLink(file(), Files.write(folder.resolve("planted"), new byte[32]));
        assertThatThrownBy(() -> JournalKey.at(file())).hasMessageContaining("holds no key; delete it");
    }
}
