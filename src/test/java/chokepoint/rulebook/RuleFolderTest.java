package chokepoint.rulebook;

import static chokepoint.rulebook.BrokenRule.ON_EXPOSURES;
import static chokepoint.rulebook.BrokenRule.ON_LINES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.mistake.Mistake;
import chokepoint.rulebook.text.RulebookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes of all files of a folder are told together, those of whole files too. */
class RuleFolderTest {

    @Test
    void anIdIsNeverShared(@TempDir Path folder) throws IOException {
        write(folder, ON_LINES);
        write(folder, ON_LINES.named("RTE-901-twin.drl"));
        assertThat(problems(folder))
                .containsExactly(folder + "/routing/RTE-901-twin.drl:10:1: has the id RTE-901 that " + folder
                        + "/routing/RTE-901-probe.drl has already; ids are never shared or reused");
    }

    @Test
    void aFileThatIsNotUtf8IsToldWhereItCeasesToBe(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("RTE-901-probe.drl");
        Files.write(file, ON_LINES.with("It's", "It\u00e9s").text().getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(folder)).containsExactly(file + ":18:14: is not UTF-8 text from here on; save it as UTF-8");
    }

    @Test
    void aFileOfTwoMebibytesIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("RTE-901-probe.drl");
        Files.writeString(file, ON_LINES.text() + " ".repeat(2 << 20));
        assertThat(problems(folder)).containsExactly(file + ": is larger than 1 MiB; a rule is a page of text");
    }

    @Test
    void aByteOrderMarkIsNoMistake(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("RTE-901-probe.drl"), "\uFEFF" + ON_LINES.text());
        assertThatCode(() -> Rulebook.load(false, List.of(folder), Set.of())).doesNotThrowAnyException();
    }

    @Test
    void allMistakesOfAllFilesAreToldTogetherSortedByPlace(@TempDir Path folder) throws IOException {
        write(folder, ON_LINES.without("end\n"));
        write(folder, ON_EXPOSURES.with("share > $most )", "share > $mos, vendors > 3 )"));
        write(folder, ON_EXPOSURES.named("CON-902-probe.drl"));
        Files.createDirectories(folder.resolve("lists"));
        Files.writeString(folder.resolve("lists/places.csv"), "country,source,as of\nXX1,us,2026-01-01\n");
        assertThat(problems(folder))
                .extracting(problem ->
                        problem.substring(folder.toString().length() + 1).replaceAll("(.*:\\d+:\\d+): .*", "$1"))
                .containsExactly(
                        "concentration/CON-901-probe.drl:20:98",
                        "concentration/CON-901-probe.drl:20:114",
                        "concentration/CON-902-probe.drl:8:7",
                        "concentration/CON-902-probe.drl:19:20",
                        "lists/places.csv:2:1",
                        "routing/RTE-901-probe.drl:26:1");
    }

    private static void write(Path folder, BrokenRule rule) throws IOException {
        Files.createDirectories(folder.resolve(rule.theme()));
        Files.writeString(folder.resolve(rule.theme()).resolve(rule.name()), rule.text());
    }

    private static List<String> problems(Path folder) {
        RulebookException refused =
                catchThrowableOfType(RulebookException.class, () -> Rulebook.load(false, List.of(folder), Set.of()));
        return refused.mistakes().stream().map(Mistake::toString).toList();
    }
}
