package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a check exit with 1, on a list in which one vendor of another country carries everything. */
class FailOnTest {

    private static final String HEADER = "Order,Vendor,Vendor country,Category,Value,Currency,Order date\n";

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(
                folder.resolve("list.csv"),
                HEADER
                        + "1,Oak,Chile,routers,900,EUR,2026-02-01\n2,Elm,Estonia,routers,100,EUR,2026-02-03\n"
                        + "3,Oak,Chile,routers,800,EUR,2026-02-05\n4,Elm,Estonia,routers,90,EUR,2026-02-07\n");
        Files.writeString(
                folder.resolve("policy.yml"),
                "home: EE\ncurrency: EUR\nlimits: [{ rule: CON-001, share: 50 %, source: made up }]\n");
    }

    private Cli check(String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("check", list.toString(), "--out", folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private JsonNode findings() throws IOException {
        return new ObjectMapper()
                .readTree(folder.resolve("out/list.csv.findings.json").toFile())
                .get("findings");
    }

    private void addASegmentOfAnotherVendor() throws IOException {
        Files.writeString(
                list,
                Files.readString(list).replace("Elm,Estonia,routers", "Ash,Peru,masts")
                        + "5,Ash,Peru,masts,80,EUR,2026-02-09\n");
    }

    @Test
    void aFindingOfARuleThatIsNamedFailsAndOneOfAnotherDoesNot() throws IOException {
        assertThat(check("--fail-on", "CON-001").exitCode()).isEqualTo(1);
        assertThat(findings().findValuesAsText("rule")).contains("CON-001").doesNotContain("RTE-001");
        assertThat(check("--fail-on", "RTE-001").exitCode()).isZero();
        assertThat(check("--fail-on", "RTE-001,CON-001").exitCode()).isEqualTo(1);
    }

    @Test
    void noneNeverFails() {
        assertThat(check("--fail-on", "low").exitCode()).isEqualTo(1);
        assertThat(check("--fail-on", "none").exitCode()).isZero();
    }

    @Test
    void onlyWhatAnEarlierRunDidNotHaveIsNew() throws IOException {
        assertThat(check("--fail-on", "new").exitCode()).isEqualTo(1);
        Path earlier = Files.move(folder.resolve("out"), folder.resolve("earlier"));
        for (String name : List.of("list.csv.findings.json", "list.csv.checked.xlsx", "")) {
            assertThat(check(
                                    "--fail-on",
                                    "new",
                                    "--baseline",
                                    earlier.resolve(name).toString())
                            .exitCode())
                    .as(name)
                    .isZero();
        }
        addASegmentOfAnotherVendor();
        Cli again = check("--fail-on", "new", "--baseline", earlier.toString());
        assertThat(again.exitCode()).as(again.toString()).isEqualTo(1);
    }

    @Test
    void aTableOfFindingsIsABaselineToo() {
        Path table = folder.resolve("findings.csv");
        check("--format", "csv=" + table);
        assertThat(check("--fail-on", "new", "--baseline", table.toString()).exitCode())
                .isZero();
    }

    @Test
    void allOfTodayIsAcceptedUntilADayAndNothingAfterIt() throws IOException {
        check();
        Path register = folder.resolve("accepted.yml");
        Cli accepted = Cli.run(
                "accept",
                folder.resolve("out").toString(),
                "--until",
                "2026-06-30",
                "--reason",
                "known: \"old\"",
                "--reviewer",
                "A. Berg",
                "--out",
                register.toString());
        assertThat(accepted.exitCode()).as(accepted.toString()).isZero();
        assertThat(accepted.out()).contains(findings().size() + " finding");
        assertThat(check("--dispositions", register.toString(), "--fail-on", "new", "--as-of", "2026-06-30")
                        .exitCode())
                .isZero();
        assertThat(findings()).allSatisfy(finding -> {
            assertThat(finding.at("/disposition").asText()).isEqualTo("accepted");
            assertThat(finding.at("/reason").asText()).isEqualTo("known: \"old\"");
            assertThat(finding.at("/reviewer").asText()).isEqualTo("A. Berg");
        });
        assertThat(check("--dispositions", register.toString(), "--fail-on", "new", "--as-of", "2026-07-01")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void whereAllIsDecidedTheRegisterIsEmptyAndCanBeRead() throws IOException {
        Path none = Files.writeString(folder.resolve("none.json"), "{\"findings\": []}");
        Path register = folder.resolve("accepted.yml");
        assertThat(Cli.run(
                                "accept",
                                none.toString(),
                                "--until",
                                "2027-06-30",
                                "--reason",
                                "r",
                                "--out",
                                register.toString())
                        .exitCode())
                .isZero();
        assertThat(check("--dispositions", register.toString(), "--fail-on", "none")
                        .exitCode())
                .isZero();
    }

    @Test
    void theBaselineShowsInNoFinding() throws IOException {
        check();
        byte[] before = Files.readAllBytes(folder.resolve("out/list.csv.findings.json"));
        Path earlier = Files.copy(folder.resolve("out/list.csv.findings.json"), folder.resolve("earlier.json"));
        check("--fail-on", "new", "--baseline", earlier.toString());
        assertThat(folder.resolve("out/list.csv.findings.json")).hasBinaryContent(before);
    }

    @Test
    void aResumedBatchFailsOnTheSame() throws IOException {
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Files.copy(list, lists.resolve("a.csv"));
        Files.copy(list, lists.resolve("b.csv"));
        String[] first = {
            "check",
            lists.toString(),
            "--policy",
            folder.resolve("policy.yml").toString(),
            "--out",
            folder.resolve("many").toString(),
            "--resume",
            "--fail-on",
            "CON-001"
        };
        assertThat(Cli.run(first).exitCode()).isEqualTo(1);
        assertThat(Cli.run(first).exitCode()).isEqualTo(1);
        first[first.length - 1] = "new";
        assertThat(Cli.run(first).exitCode()).isEqualTo(1);
        first[first.length - 1] = "RTE-001";
        assertThat(Cli.run(first).exitCode()).isZero();
    }

    @Test
    void whatSaysNothingToFailOnIsAMistake() {
        assertThat(check("--fail-on", "severe"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("'severe' says nothing to fail on"));
        assertThat(check("--fail-on", "CON-0001"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("there is no rule 'CON-0001' (nearest: 'CON-001')"));
    }
}
