package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chokepoint.disk.TemporaryFiles;
import chokepoint.run.failure.DiskMessage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a disk fails, the disk and the folder on it are told rather than the list or the program. */
class DiskMessageTest {

    @TempDir
    private Path folder;

    private String told(Throwable failure) {
        return DiskMessage.of(failure, Optional.of(folder), true)
                .map(DiskMessage::sentence)
                .orElse("");
    }

    @Test
    void aQuotaIsTakenForWhatItIs() {
        Exception failure =
                new FileSystemException(folder.resolve("a.csv.memo.html").toString(), null, "Disk quota exceeded");
        assertThat(told(failure))
                .contains("no room for more in the output folder '" + folder + "'", "your share", "--out", "--resume");
    }

    @Test
    void withoutAFolderOfOutputsNobodyIsSentToResume() {
        Exception failure =
                new FileSystemException(folder.resolve("a.json").toString(), null, "No space left on device");
        assertThat(DiskMessage.of(failure, Optional.empty(), false)
                        .orElseThrow()
                        .sentence())
                .contains("'" + folder.resolve("a.json") + "'")
                .doesNotContain("--resume");
    }

    @Test
    void whatAFrameworkWrapsOrSuppressesIsFound() {
        IOException full = new FileNotFoundException(folder.resolve("x/a.html") + " (No space left on device)");
        IllegalStateException other = new IllegalStateException("could not be closed");
        other.addSuppressed(new UncheckedIOException(full));
        assertThat(told(new RuntimeException("writing failed", other))).contains("the output folder '" + folder + "'");
    }

    /** POI writes its own files without saying where. */
    @Test
    void whatNobodyNamesIsTheTemporaryFolder() {
        assertThat(told(new RuntimeException(new IOException("No space left on device"))))
                .contains("the folder for temporary files '" + TemporaryFiles.place() + "'", "--temp")
                .doesNotContain("--out");
    }

    @Test
    void aDiskWithRoomButWithoutInodesIsNotFull() {
        Exception failure =
                new FileSystemException(folder.resolve("a.html").toString(), null, "No space left on device");
        assertThat(told(failure)).contains("can hold no more files, though it has room", "inodes");
    }

    @Test
    void aDiskThatCanOnlyBeReadIsTold() {
        Exception failure = new FileSystemException(folder.resolve("a.html").toString(), null, "Read-only file system");
        assertThat(told(failure)).contains("the output folder '" + folder + "' is on a disk that can only be read");
    }

    @Test
    void adiskThatFailsIsNamedByWhatWasDoneOnIt() {
        String eio = "Input/output error";
        assertThat(told(new FileSystemException(folder.resolve("a.html").toString(), null, eio)))
                .contains("the disk of the output folder '" + folder + "' reports an error");
        assertThat(told(new FileSystemException("/elsewhere/list.csv", null, eio)))
                .contains("while '/elsewhere/list.csv' is read");
    }

    @Test
    void tooManyOpenFilesAreNoFaultOfADisk() {
        assertThat(told(new FileSystemException("list.csv", null, "Too many open files")))
                .contains("ulimit -n", "--jobs 1");
    }

    @Test
    void wordsInTheMiddleOfAMessageAreNoFailureOfADisk() {
        assertThat(told(new IOException("column 'No space left on device' is unknown")))
                .isEmpty();
        assertThat(told(new IOException("its merged cells overlap"))).isEmpty();
    }

    private Path lists() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        for (String name : List.of("a.csv", "b.csv", "c.csv", "d.csv")) {
            Files.writeString(
                    lists.resolve(name),
                    "Order,Vendor,Vendor country,Category,Value,Currency,Order date\n"
                            + "1,Alder,Sweden,Chips,700,EUR,2026-01-01\n");
        }
        return lists;
    }

    private Cli check(Path out, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("check", lists().toString(), "--home", "EE", "--jobs", "1", "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    /** Needs the right to mount. */
    private Path mounted(String size) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeThat(call("mount", "-t", "tmpfs", "-o", size, "tmpfs", disk.toString()))
                .as("nothing can be mounted here")
                .isZero();
        return disk;
    }

    @Test
    void aFullDiskStopsTheBatchWithOneSentence() throws Exception {
        Path disk = mounted("size=128k");
        try {
            Path out = disk.resolve("out");
            Cli run = check(out);
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .containsOnlyOnce("the disk of the output folder '" + out + "' is full")
                    .contains("lists not tried", "make room there", "--out", "run again with --resume")
                    .doesNotContain("Exception", "once more");
            assertThat(openBelow(disk)).isEmpty();
        } finally {
            call("umount", "-l", disk.toString());
        }
    }

    @Test
    void aDiskThatHoldsNoMoreFilesIsToldAsSuch() throws Exception {
        Path disk = mounted("nr_inodes=8");
        try {
            Cli run = check(disk.resolve("out"));
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).contains("can hold no more files", "inodes").doesNotContain("is full", ".part");
        } finally {
            call("umount", "-l", disk.toString());
        }
    }

    @Test
    void aFullTemporaryDiskIsNoMistakeInTheProgram() throws Exception {
        Path disk = mounted("size=4k");
        try {
            Cli run = check(folder.resolve("out"), "--temp", disk.toString());
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .contains("the folder for temporary files '" + disk + "'", "--temp", "run again with --resume")
                    .doesNotContain("mistake in the program", "'" + folder.resolve("out") + "' is full");
        } finally {
            call("umount", "-l", disk.toString());
        }
    }

    /** What is left open on a disk keeps it from being taken off. */
    private static List<Path> openBelow(Path disk) throws IOException {
        List<Path> open = new ArrayList<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                if (Files.isSymbolicLink(descriptor)) {
                    open.add(Files.readSymbolicLink(descriptor));
                }
            }
        }
        return open.stream().filter(file -> file.startsWith(disk)).toList();
    }

    private static int call(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            return 1;
        }
    }
}
