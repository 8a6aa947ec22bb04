package chokepoint.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSetTest {

    private static final List<String> NAMES =
            List.of("a.checked.xlsx", "a.report.html", "a.memo.html", "a.findings.json");

    @TempDir
    private Path folder;

    /** Ends the process, as far as the set can see. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Every output as it was written by a run; of the memo there was none before. */
    private void earlierRun() throws IOException {
        for (String name : NAMES) {
            if (!name.contains("memo")) {
                Files.writeString(folder.resolve(name), "old");
            }
        }
    }

    private void run(FileSet.Moving moving) throws IOException {
        try (FileSet set = new FileSet(folder, moving)) {
            for (String name : NAMES) {
                set.write(folder.resolve(name), part -> Files.writeString(part, "new"));
            }
            set.commit();
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static final Map<String, String> OLD =
            Map.of("a.checked.xlsx", "old", "a.report.html", "old", "a.findings.json", "old");
    private static final Map<String, String> NEW =
            Map.of("a.checked.xlsx", "new", "a.report.html", "new", "a.memo.html", "new", "a.findings.json", "new");

    @Test
    void outputsAppearAndNothingElseStays() throws IOException {
        earlierRun();

        run(FileSetTest::move);

        assertThat(files()).isEqualTo(NEW);
    }

    @Test
    void whatIsToAppearLastDoesSoThoughItIsWrittenFirst() throws IOException {
        List<String> appeared = new ArrayList<>();
        try (FileSet set = new FileSet(folder, (from, to) -> {
            appeared.add(to.getFileName().toString());
            move(from, to);
        })) {
            Path written = set.writeLast(folder.resolve("record"), part -> Files.writeString(part, "new"));
            assertThat(written).hasContent("new");
            set.write(folder.resolve("list"), part -> Files.writeString(part, "new"));
            set.commit();
        }

        assertThat(appeared).containsExactly("list", "record");
        assertThat(files()).isEqualTo(Map.of("list", "new", "record", "new"));
    }

    @Test
    void whatIsToAppearLastIsTakenAwayWithTheRest() throws IOException {
        try (FileSet set = FileSet.in(folder)) {
            set.writeLast(folder.resolve("record"), part -> Files.writeString(part, "new"));
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void noOutputHasItsNameBeforeAllAreWritten() throws IOException {
        earlierRun();
        try (FileSet set = FileSet.in(folder)) {
            for (String name : NAMES) {
                set.write(folder.resolve(name), part -> Files.writeString(part, "new"));
            }
            assertThat(files()).containsAllEntriesOf(OLD).doesNotContainKey("a.memo.html");
        }
        assertThat(files()).isEqualTo(OLD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aWriteThatFailsLeavesTheOutputsOfTheRunBefore(int failing) throws IOException {
        earlierRun();

        assertThatThrownBy(() -> {
                    try (FileSet set = FileSet.in(folder)) {
                        for (String name : NAMES) {
                            boolean fails = name.equals(NAMES.get(failing));
                            set.write(folder.resolve(name), part -> {
                                Files.writeString(part, "half");
                                if (fails) {
                                    throw new FileSystemException(part.toString(), null, "Input/output error");
                                }
                            });
                        }
                        set.commit();
                    }
                })
                .hasMessage(folder.resolve(NAMES.get(failing)) + ": Input/output error");

        assertThat(files()).isEqualTo(OLD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aMoveThatFailsTakesBackThoseBeforeIt(int failing) throws IOException {
        earlierRun();
        Path unwilling = folder.resolve(NAMES.get(failing));

        assertThatThrownBy(() -> run((from, to) -> {
                    if (to.equals(unwilling) && from.toString().endsWith(PartFile.PART)) {
                        throw new FileSystemException(from.toString(), to.toString(), "Operation not permitted");
                    }
                    move(from, to);
                }))
                .hasMessage(unwilling + ": Operation not permitted");

        assertThat(files()).isEqualTo(OLD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aProcessKilledWhileItMovesIsFinishedByTheNextRun(int last) throws IOException {
        earlierRun();
        Path killedAt = folder.resolve(NAMES.get(last));
        assertThatThrownBy(() -> run((from, to) -> {
                    if (to.equals(killedAt)) {
                        throw new Killed();
                    }
                    move(from, to);
                }))
                .isInstanceOf(Killed.class);
        assertThat(files()).hasSizeGreaterThan(NEW.size());

        settle();

        assertThat(files()).isEqualTo(NEW);
    }

    @Test
    void aFailureThatCannotBeTakenBackIsFinishedByTheNextRun() throws IOException {
        earlierRun();
        int[] moves = {0};
        assertThatThrownBy(() -> run((from, to) -> {
                    if (++moves[0] > 2) {
                        throw new IOException("Input/output error");
                    }
                    move(from, to);
                }))
                .hasMessage("Input/output error");

        settle();

        assertThat(files()).isEqualTo(NEW);
    }

    @Test
    void ofWorkThatWasGivenUpNothingAppears() throws IOException {
        earlierRun();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> run(FileSetTest::move)).hasMessageContaining("stopped");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(files()).isEqualTo(OLD);
    }

    @Test
    void aFolderUnderTheNameOfAnOutputIsTold() throws IOException {
        Files.createDirectories(folder.resolve(NAMES.get(0)).resolve("mine"));

        assertThatThrownBy(() -> run(FileSetTest::move)).hasMessageContaining("there is a folder of that name");
        assertThat(folder.resolve(NAMES.get(0)).resolve("mine")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chokepoint outputs 1\n%s\t../stolen\n",
                "chokepoint outputs 1\n%s\tsub/stolen\n",
                "chokepoint outputs 1\n%s\t..\n",
                "chokepoint outputs 1\nmine.txt\tstolen\n",
                "chokepoint outputs 9\n%s\tstolen\n",
                "%s\tstolen\n",
                "chokepoint outputs 1\n%s\n"
            })
    void anIntentThatNoRunWroteMovesNothing(String lines) throws IOException {
        String part = ".chokepoint-1-00000000-0000-0000-0000-000000000000-1";
        Files.createDirectory(folder.resolve("sub"));
        Path inner = Files.createDirectory(folder.resolve("out"));
        Files.writeString(inner.resolve("mine.txt"), "mine");
        Files.writeString(inner.resolve(part + ".part"), "whole");
        Files.writeString(inner.resolve(part + ".intent"), String.format(Locale.ROOT, lines, part + ".part"));

        LeftOvers.settle(inner, 1, file -> file.getFileName().toString().startsWith(".chokepoint"));

        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(inner.resolve("mine.txt"));
        }
    }

    /** What the next run does, to which those files are of a process that is no more. */
    private void settle() throws IOException {
        LeftOvers.settle(folder, 1, file -> file.getFileName().toString().startsWith(".chokepoint"));
    }
}
