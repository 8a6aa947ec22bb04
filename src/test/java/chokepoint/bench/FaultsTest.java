package chokepoint.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link FaultsBenchmark}: a few faults that a batch must outlive without a half file or a lost list. */
class FaultsTest {

    private static final String HEAP = "256m";
    private static final int EXIT = 3;

    @TempDir
    private static Path folder;

    private static FaultyRuns runs;
    private static SortedMap<String, String> wanted;

    @BeforeAll
    static void anUndisturbedRun() throws Exception {
        runs = FaultyRuns.make(folder.resolve("faults"), 6, 300);
        Path whole = runs.folder("whole");
        assertThat(runs.start(whole, HEAP).finish()).isEqualTo(EXIT);
        wanted = FaultyRuns.contents(whole);
        assertThat(wanted).hasSizeGreaterThan(20);
    }

    private static void isWhole(Path out) throws Exception {
        assertThat(FaultyRuns.foreign(out, wanted)).as("half files").isZero();
    }

    /** Going on ends as if nothing had happened. */
    private static void resumes(Path out) throws Exception {
        assertThat(runs.start(out, HEAP, "--resume").finish()).isEqualTo(EXIT);
        assertThat(FaultyRuns.contents(out)).isEqualTo(wanted);
        assertThat(FaultyRuns.leftOver(out)).as("left beside outputs").isZero();
        assertThat(runs.temporaryFiles()).as("temporary files left").isZero();
    }

    @Test
    void threeKillsAndASignalLeaveNoHalfFile() throws Exception {
        Path out = runs.folder("killed");
        for (String word : List.of("1 of 8: ", "3 of 8: ", "6 of 8: ")) {
            Checking run = runs.start(out, HEAP, "--resume", "--jobs", "1");
            assertThat(run.killAtWord(word)).as("killed at '%s'", word).isTrue();
            isWhole(out);
        }
        Checking run = runs.start(out, HEAP, "--jobs", "1");
        assertThat(run.interruptAtWord("2 of 8: ")).isTrue();
        assertThat(run.finish()).isEqualTo(128 + 15);
        assertThat(run.told())
                .contains("interrupted with ", "the same command with --resume goes on from there")
                .doesNotContain("mistake in the program");
        isWhole(out);
        assertThat(runs.temporaryFiles()).as("temporary files left").isZero();
        resumes(out);
    }

    @Test
    void aFullDiskIsToldOnceAndGoneOnFrom() throws Exception {
        Path disk = runs.folder("disk");
        assumeThat(FaultyRuns.mount(disk, "size=900k"))
                .as("nothing can be mounted here")
                .isTrue();
        try {
            Path out = disk.resolve("out");
            Checking run = runs.start(out, HEAP, "--jobs", "1");
            assertThat(run.finish()).isEqualTo(EXIT);
            assertThat(run.told())
                    .containsOnlyOnce("the disk of the output folder '" + out + "' is full")
                    .contains("lists not tried")
                    .doesNotContain("\tat ", "once more");
            isWhole(out);
            FaultyRuns.call("mount", "-o", "remount,size=100m", disk.toString());
            resumes(out);
        } finally {
            FaultyRuns.call("umount", "-l", disk.toString());
        }
    }

    @Test
    void resultsThatCouldNotBePrintedAreTold() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full))
                .as("there is no disk that is always full here")
                .isTrue();
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "chokepoint.cli.Main",
                        "explain",
                        "CON-001")
                .redirectOutput(full.toFile())
                .start();
        String told = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isEqualTo(3);
        assertThat(told).contains("standard output could not be written whole");
    }

    /** POI's own folder has one name for all, so that whoever comes first shuts out all others. */
    @Test
    void whatAnotherUserPutIntoTheTemporaryFolderStopsNobody() throws Exception {
        Path shared = Files.createDirectories(runs.folder("shared"));
        Files.writeString(shared.resolve("poifiles"), "planted");
        Path out = runs.folder("second");
        Checking run = runs.start(
                Map.of("CHOKEPOINT_TEMP", shared.toString()),
                List.of("-Xmx" + HEAP, "-Djava.io.tmpdir=" + shared),
                out);
        assertThat(run.finish()).isEqualTo(EXIT);
        assertThat(FaultyRuns.contents(out)).isEqualTo(wanted);
        assertThat(shared.toFile().list()).containsExactly("poifiles");
    }
}
