package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import chokepoint.run.batch.BatchFolder;
import chokepoint.run.batch.ListLocks;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of lists: what is an input, what of an earlier run stands, and what goes wrong with one and not with the others. */
class BatchTest {

    private static final String HEADER = "Order,Vendor,Vendor country,Category,Value,Currency,Order date\n";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path folder;

    private Path lists;

    @BeforeEach
    void threeLists() throws IOException {
        lists = Files.createDirectories(folder.resolve("lists"));
        list("a.csv", "Sweden");
        list("sub/b.csv", "Estonia");
        Files.writeString(lists.resolve("broken.xlsx"), "PK\u0003\u0004 and no more");
    }

    private Path list(String name, String country) throws IOException {
        Path file = lists.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file,
                HEADER + "1,Alder," + country + ",Chips,700,EUR,2026-01-01\n2,Birch,Estonia,Chips,200,EUR,2026-01-02\n"
                        + "3,Cedar,Estonia,Chips,100,EUR,2026-01-03\n");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Cli check(String... more) {
        return checkInto(out(), lists.toString(), more);
    }

    private static Cli checkInto(Path out, String path, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", path, "--home", "EE", "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    @Test
    void eachListIsToldAsItIsDone() {
        Cli run = check("--jobs", "1");
        assertThat(run.err())
                .contains("1 of 3: a.csv: 3 lines, ", "2 of 3: broken.xlsx: ", "3 of 3: sub/b.csv: 3 lines, ");
        assertThat(run.out()).contains("2 of 3 lists checked");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void threadsDoNotShowInTheOutputs() throws IOException {
        check("--jobs", "1");
        checkInto(folder.resolve("other"), lists.toString(), "--jobs", "2");
        assertThat(Folders.contents(folder.resolve("other"))).isEqualTo(Folders.contents(out()));
    }

    @Test
    void whatIsFinishedIsNotDoneAgain() throws IOException {
        Cli first = check();
        Files.setLastModifiedTime(out().resolve("a.csv.checked.xlsx"), LONG_AGO);
        Cli second = check("--resume");
        assertThat(Files.getLastModifiedTime(out().resolve("a.csv.checked.xlsx")))
                .isEqualTo(LONG_AGO);
        assertThat(second.exitCode()).isEqualTo(first.exitCode());
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).contains("a.csv: 3 lines", "(as before)");
    }

    @Test
    void withoutResumeAllIsDoneAgain() throws IOException {
        check();
        Files.setLastModifiedTime(out().resolve("a.csv.checked.xlsx"), LONG_AGO);
        check();
        assertThat(Files.getLastModifiedTime(out().resolve("a.csv.checked.xlsx")))
                .isNotEqualTo(LONG_AGO);
    }

    @Test
    void aListThatHasChangedIsCheckedAgain() throws IOException {
        check();
        list("a.csv", "Latvia");
        assertThat(check("--resume").err()).doesNotContain("a.csv: 3 lines, 2 findings (as before)");
        checkInto(folder.resolve("other"), lists.toString());
        assertThat(Folders.contents(out())).isEqualTo(Folders.contents(folder.resolve("other")));
    }

    @Test
    void anotherPolicyMakesAllBeCheckedAgain() throws IOException {
        check();
        Files.writeString(lists.resolve("policy.yml"), "home: [EE]\nfloors: { lines: 2 }\n");
        assertThat(check("--resume").err()).doesNotContain("(as before)");
    }

    @Test
    void anOutputThatIsGoneOrChangedIsMadeAgain() throws IOException {
        check();
        var whole = Folders.contents(out());
        Files.delete(out().resolve("a.csv.findings.json"));
        Files.writeString(out().resolve("sub/b.csv.checked.xlsx"), "cut");
        check("--resume");
        assertThat(Folders.contents(out())).isEqualTo(whole);
    }

    @Test
    void whatAKilledRunLeftHalfWrittenIsTidiedAway() throws IOException {
        Path half = out().resolve("sub/.chokepoint-999999999-00000000-0000-0000-0000-000000000000-1.part");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "half");
        check();
        assertThat(half).doesNotExist();
    }

    @Test
    void twoRunsDoNotShareAFolder() throws IOException {
        Files.createDirectories(out());
        try (BatchFolder taken = BatchFolder.take(out()).orElseThrow()) {
            assertThat(taken.journal().finished("a.csv", "", Set.of()).outcome())
                    .isEmpty();
            Cli run = check();
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("another run is writing into", "--out");
        }
        assertThat(check().exitCode()).isEqualTo(3);
    }

    @Test
    void runsOverTheSameListTakeTurns() throws Exception {
        Path list = lists.resolve("a.csv");
        CompletableFuture<Cli> second;
        try (ListLocks other = ListLocks.in(out())) {
            second = other.whileHeld("a.csv", () -> {
                CompletableFuture<Cli> waiting = CompletableFuture.supplyAsync(() -> checkInto(out(), list.toString()));
                assertThat(checkInto(out(), lists.resolve("sub/b.csv").toString())
                                .exitCode())
                        .as("another list")
                        .isLessThan(2);
                assertThat(waiting).isNotDone();
                assertThat(out().resolve("a.csv.checked.xlsx")).doesNotExist();
                return waiting;
            });
        }
        assertThat(second.join().exitCode()).isLessThan(2);
        assertThat(out().resolve("a.csv.checked.xlsx")).exists();
    }

    @Test
    void aNameToSignWithMakesAFinishedFolderBeSigned() throws IOException {
        check();
        var unsigned = Folders.contents(out());
        assertThat(check("--resume", "--sign", "R. Auditor").err()).doesNotContain("(as before)");
        assertThat(Folders.contents(out()).get("a.csv.checked.xlsx")).isNotEqualTo(unsigned.get("a.csv.checked.xlsx"));
        assertThat(check("--resume", "--sign", "R. Auditor").err()).contains("(as before)");
    }

    @Test
    void anAlteredEntryIsDoubtedAndTheListCheckedAgain() throws IOException {
        check();
        var whole = Folders.contents(out());
        for (Path entry : entries()) {
            Files.writeString(entry, Files.readString(entry).replaceAll("(?m)^findings=.*$", "findings=0"));
        }
        Cli run = check("--resume");
        assertThat(run.err())
                .contains("a.csv: checked again, for what is noted of it was noted by another user")
                .doesNotContain("findings (as before)");
        assertThat(Folders.contents(out())).isEqualTo(whole);
    }

    @Test
    void anEntryOfAnySizeAndAShareThatIsNoneAreDoubted() throws IOException {
        check();
        var whole = Folders.contents(out());
        try (RandomAccessFile huge = new RandomAccessFile(entries().get(0).toFile(), "rw")) {
            huge.setLength(1L << 40);
        }
        try (Stream<Path> files = Files.list(out().resolve(".chokepoint"))) {
            for (Path share :
                    files.filter(file -> file.toString().endsWith(".share")).toList()) {
                Files.write(share, new byte[276]);
            }
        }
        Cli run = check("--resume");
        assertThat(run.err()).contains("is no entry", "is not what was written");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Folders.contents(out())).isEqualTo(whole);
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(out().resolve(".chokepoint"))) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aPatternInQuotesIsExpanded() {
        assertThat(checkInto(out(), lists + "/**/*.csv").out()).contains("2 of 2 lists checked");
        assertThat(out().resolve("sub/b.csv.checked.xlsx")).exists();
        assertThat(checkInto(out(), lists + "/{a,b}.c?v").out()).contains("1 of 1 lists checked");
        assertThat(checkInto(out(), lists + "/*.xls").exitCode()).isEqualTo(2);
    }

    @Test
    void locksAndHiddenFilesAreSkippedAndTold() throws IOException {
        Files.writeString(lists.resolve("~$a.xlsx"), "lock");
        Files.writeString(lists.resolve(".b.csv"), "hidden");
        Cli run = check();
        assertThat(run.out()).contains("of 3 lists checked");
        assertThat(run.err()).contains("~$a.xlsx': it is the lock file", ".b.csv': it is a hidden file");
    }

    @Test
    void aTargetThatCannotBeWrittenIsToldBeforeAnythingIsChecked() throws IOException {
        Files.writeString(out(), "a file where a folder should be");
        Cli run = check();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--out '" + out() + "': it is a file, and a folder is needed")
                .doesNotContain("Exception");
    }

    @Test
    void anOutputThatCannotBeWrittenStopsNoOther() throws IOException {
        Files.createDirectories(out().resolve("a.csv.checked.xlsx/in the way"));
        Cli run = check();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("a.csv: the outputs could not be written")
                .doesNotContain("Exception");
        assertThat(out().resolve("sub/b.csv.checked.xlsx")).exists();
    }

    @Test
    void aFolderThatCannotBeOpenedIsDeclinedLikeAList() throws Exception {
        Path closed = Files.createDirectories(lists.resolve("closed"));
        Files.setPosixFilePermissions(closed, Set.of());
        if (Files.isReadable(closed)) {
            aFolderThatCannotBeOpenedIsDeclinedWithoutTheRightsOfRoot();
        } else {
            Cli run = check();
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).contains("closed: ");
        }
    }

    /** All is open to root, unless a process gives up that right. */
    private void aFolderThatCannotBeOpenedIsDeclinedWithoutTheRightsOfRoot() throws Exception {
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeThat(setpriv)
                .as("all is open to root, who cannot give that up here")
                .isExecutable();
        Path told = folder.resolve("told.txt");
        Process run = new ProcessBuilder(
                        setpriv.toString(),
                        "--bounding-set=-dac_override,-dac_read_search",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "chokepoint.cli.Main",
                        "check",
                        lists.toString(),
                        "--home",
                        "EE",
                        "--out",
                        out().toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(run.waitFor()).isEqualTo(3);
        assertThat(Files.readString(told))
                .contains("closed: ", "2 of 4 lists checked")
                .doesNotContain("Exception");
    }

    @Test
    void noMoreListsAreOpenAtOnceThanMemoryAllows() {
        Cli run = check("--memory", "1k");
        assertThat(run.out()).contains("2 of 3 lists checked");
        assertThat(check("--memory", "much").err()).contains("--memory 'much' is no size");
    }
}
