package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of outputs that could not be written, the disk is told rather than the list. */
class DiskTest {

    @TempDir
    private Path folder;

    @Test
    void aQuotaIsTakenForWhatItIs() {
        assertThat(Disk.trouble(new IOException("Disk quota exceeded"), folder))
                .contains("no room for more in the output folder '" + folder + "'", "--out", "--resume");
    }

    @Test
    void theReasonMayBeWrapped() {
        IOException wrapped = new IOException("it cannot be marked", new IOException("No space left on device"));
        assertThat(Disk.trouble(wrapped, folder.resolve("not/there/yet")))
                .contains("'" + folder.resolve("not/there/yet"));
    }

    @Test
    void aDiskThatCanOnlyBeReadIsTold() {
        assertThat(Disk.trouble(new IOException("Read-only file system"), folder))
                .contains("the output folder '" + folder + "' is on a disk that can only be read", "--out");
    }

    @Test
    void allElseIsToldAsItIs() {
        assertThat(Disk.trouble(new IOException("its merged cells overlap"), folder))
                .isEqualTo("its merged cells overlap");
    }

    /** Needs the right to mount. */
    @Test
    void aFullDiskIsNamedAndWhatToDo() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeThat(call("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString()))
                .as("nothing can be mounted here")
                .isZero();
        try {
            Path lists = Files.createDirectories(folder.resolve("lists"));
            for (String name : List.of("a.csv", "b.csv", "c.csv")) {
                Files.writeString(
                        lists.resolve(name),
                        "Order,Vendor,Vendor country,Category,Value,Currency,Order date\n"
                                + "1,Alder,Sweden,Chips,700,EUR,2026-01-01\n");
            }
            Path out = disk.resolve("out");
            Cli run = Cli.run("check", lists.toString(), "--home", "EE", "--out", out.toString());
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .contains("the disk of the output folder '" + out + "' is full", "make room there", "--out")
                    .doesNotContain("Exception");
        } finally {
            call("umount", disk.toString());
        }
    }

    private static int call(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return 1;
        }
    }
}
