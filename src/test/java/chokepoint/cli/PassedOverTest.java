package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A part of a folder must not look like the whole. */
class PassedOverTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST =
            "Vendor;Vendor country;Description;Amount EUR\nMaple;Finland;cable;40\nRowan;Estonia;cable;60\n";

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void aFolderWithOneList() throws IOException {
        data = Files.createDirectories(folder.resolve("data/deep"));
        data = data.getParent();
        Files.writeString(data.resolve("bought.csv"), LIST);
    }

    private Cli check(String... more) {
        return Cli.run(Stream.concat(
                        Stream.of("check", data.toString(), "--home", "EE", "--out", out().toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void aFileThatMayHoldAListIsNamedAndEndsWithThree() throws IOException {
        Files.writeString(data.resolve("deep/more.ods"), "any");
        Cli run = check();
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("deep/more.ods': it is an OpenDocument spreadsheet");
        assertThat(run.out()).contains("1 of 1 lists checked, 1 file skipped, of which 1 may hold a list", "more.ods");
    }

    @Test
    void aFileThatHoldsNoListIsNamedAndCostsNothing() throws IOException {
        Files.writeString(data.resolve("empty.json"), "{\"rows\": []}");
        Cli run = check();
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("empty.json': it is JSON without rows");
    }

    @Test
    void whatTheUserIgnoresIsNotToldOf() throws IOException {
        Files.writeString(data.resolve("deep/more.ods"), "any");
        Files.writeString(data.resolve("deep/old.csv"), "no header, no list");
        Cli run = check("--ignore", "*.ods", "--ignore", "deep/*.csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out() + run.err()).doesNotContain("more.ods", "old.csv");
        assertThat(run.out()).contains("1 of 1 lists checked, 2 paths ignored");
        assertThat(check("--ignore", "deep").exitCode()).isZero();
    }

    @Test
    void aPatternThatIsNoneIsTheUsersMistake() {
        Cli run = check("--ignore", "[");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--ignore '['");
    }

    @Test
    void aRegisterThatAnOptionNamesIsNoList() throws IOException {
        Path register = Files.writeString(data.resolve("decided.csv"), "Fingerprint,Disposition\nabc,accepted\n");
        Cli run = check("--dispositions", register.toString());
        assertThat(run.err()).contains("decided.csv': it is named by an option");
        assertThat(run.out()).contains("1 of 1 lists checked");
    }

    @Test
    void sarifSaysThatARunIsNoSuccessAndNamesWhatWasNotChecked() throws IOException {
        Files.writeString(data.resolve("deep/more.ods"), "any");
        Files.writeString(data.resolve("broken.csv"), "");
        Path log = folder.resolve("log.sarif");
        check("--format", "sarif=" + log);
        JsonNode runs = JSON.readTree(log.toFile()).get("runs");
        JsonNode last = runs.get(runs.size() - 1);
        assertThat(last.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(last.at("/invocations/0/toolExecutionNotifications").findValuesAsText("text"))
                .anyMatch(text -> text.contains("broken.csv"))
                .anyMatch(text -> text.contains("more.ods: skipped"));
        assertThat(last.findValuesAsText("uri")).anyMatch(uri -> uri.endsWith("broken.csv"));
        assertThat(runs.at("/0/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(runs.at("/0/properties/verdict/list").asText()).isNotEmpty();
    }

    @Test
    void thePortfolioNamesThemToo() throws IOException {
        Files.writeString(data.resolve("deep/more.ods"), "any");
        Files.writeString(data.resolve("second.csv"), LIST.replace("Maple", "Larch"));
        assertThat(check().exitCode()).isEqualTo(3);
        JsonNode portfolio = JSON.readTree(out().resolve("portfolio.json").toFile());
        assertThat(portfolio.at("/passedOver/0/file").asText()).endsWith("deep/more.ods");
        assertThat(portfolio.at("/passedOver/0/mayHoldList").asBoolean()).isTrue();
        assertThat(portfolio.at("/verdict/routing").asText()).isEqualTo("partly judged");
        assertThat(Files.readString(out().resolve("portfolio.html"))).contains("deep/more.ods", "may hold a list");
    }

    @Test
    void oneListInTwoFilesIsTold() throws IOException {
        Files.writeString(data.resolve("deep/copy.csv"), LIST);
        Files.writeString(data.resolve("other.csv"), LIST.replace("Maple", "Larch"));
        Cli run = check();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("the files 'bought.csv', 'deep/copy.csv' are identical");
        JsonNode notices =
                JSON.readTree(out().resolve("portfolio.json").toFile()).get("notices");
        assertThat(List.of(notices.get(0).asText())).allMatch(told -> told.contains("one list stands more than once"));
        assertThat(notices).hasSize(1);
    }
}
