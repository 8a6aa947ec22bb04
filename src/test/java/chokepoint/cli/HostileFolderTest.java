package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a folder that is checked may have been put there by anyone. */
class HostileFolderTest {

    private static final String LIST =
            "Vendor;Vendor country;Description;Amount EUR\nAlder;Sweden;switch;70\nBirch;Estonia;switch;30\n";

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void aFolderWithOneSoundList() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("sound.csv"), LIST);
    }

    private Cli check(String... more) {
        return Cli.run(Stream.concat(
                        Stream.of(
                                "check",
                                "--home",
                                "EE",
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static Path link(Path link, Path target) {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links can be made here");
            return link;
        }
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        boolean made;
        try {
            Process process = new ProcessBuilder("mkfifo", path.toString()).start();
            made = process.waitFor() == 0;
        } catch (IOException e) {
            made = false;
        }
        assumeTrue(made, "no pipes can be made here");
    }

    @Test
    void rulesWithinAFolderThatIsCheckedAreRefused() throws IOException {
        Path rules = Files.createDirectories(data.resolve("more/rules"));
        Cli run = check(data.toString(), "--rules", rules.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("lies within '" + data + "'", "rules decide what is found", "move the rules");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theFolderThatIsCheckedIsNoFolderOfRules() {
        assertThat(check(data.toString(), "--rules", data.toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aPatternThatLooksThroughTheRulesIsRefused() throws IOException {
        Path rules = Files.createDirectories(data.resolve("rules"));
        assertThat(check(data.resolve("**/*.csv").toString(), "--rules", rules.toString())
                        .err())
                .contains("rules decide what is found");
    }

    @Test
    void aLinkToRulesWithinTheDataHidesNothing() throws IOException {
        Path rules = Files.createDirectories(data.resolve("rules"));
        Path link = link(folder.resolve("elsewhere"), rules);
        assertThat(check(data.toString(), "--rules", link.toString()).exitCode())
                .isEqualTo(2);
    }

    @Test
    void rulesBesideTheDataAreUsed() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        assertThat(check(data.toString(), "--rules", rules.toString()).exitCode())
                .isLessThan(2);
    }

    @Test
    void aLinkThatLeadsNowhereIsDeclinedAndTheOthersAreChecked() {
        link(data.resolve("gone.xlsx"), folder.resolve("nowhere.xlsx"));
        Cli run = check(data.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("gone.xlsx: there is no file that can be read");
        assertThat(run.out()).contains("1 of 2 lists checked");
    }

    @Test
    void aLinkToAFolderIsNotFollowedAndTold() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("other.csv"), LIST);
        link(data.resolve("linked"), elsewhere);
        link(data.resolve("round"), data);
        Cli run = check(data.toString());
        assertThat(run.err()).contains("linked': it is a link to a folder", "round': it is a link to a folder");
        assertThat(run.out()).contains("1 of 1 lists checked");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsDeclinedAndNotWaitedFor() throws Exception {
        for (String name : new String[] {"pipe.csv", "pipe.xlsx", "pipe.xls", "pipe.xlsb"}) {
            pipe(data.resolve(name));
        }
        Cli run = check(data.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("pipe.csv: there is no file", "pipe.xlsx: there is no file");
        assertThat(run.out()).contains("1 of 5 lists checked");
        assertThat(check(data.resolve("pipe.xlsx").toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void aLockFileIsLeftOutAndTold() throws IOException {
        Files.writeString(data.resolve("~$sound.xlsx"), "Ann");
        Cli run = check(data.toString());
        assertThat(run.err()).contains("~$sound.xlsx': it is the lock file");
        assertThat(check(data.resolve("~$sound.xlsx").toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void aListThatTakesMoreCpuTimeThanItsBoundIsDeclinedAndTheOthersAreChecked() throws IOException {
        Files.writeString(data.resolve("slow.csv"), LIST + placesThatAreNone(40_000));
        Cli run = check(data.toString(), "--jobs", "1", "--bound", "cpu=1");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("slow.csv: the work on it took more than", "--bound cpu=NUMBER (now 1)");
        assertThat(run.out()).contains("1 of 2 lists checked");
        assertThat(folder.resolve("out/sound.csv.findings.json")).exists();
        assertThat(folder.resolve("out/slow.csv.findings.json")).doesNotExist();
    }

    @Test
    void aBoundOfNoSecondsIsAMistake() {
        assertThat(check(data.toString(), "--bound", "cpu=0").exitCode()).isEqualTo(2);
    }

    private static String placesThatAreNone(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(line -> "Alder;Nowhereland " + line + ";switch;70\n")
                .collect(Collectors.joining());
    }
}
