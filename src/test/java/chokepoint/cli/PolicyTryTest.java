package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTryTest {

    private static final String LIST = "Vendor,Vendor country,Value,Currency,Order date\n"
            + "Alder Oy,Finland,4000,EUR,2026-01-01\nBirch AS,Estonia,3000,EUR,2026-02-01\n"
            + "Cedar AS,Estonia,3000,EUR,2026-03-01\n";

    @TempDir
    private Path folder;

    private Path lists = Path.of("");
    private Path old = Path.of("");
    private Path same = Path.of("");
    private Path strict = Path.of("");

    @BeforeEach
    void write() throws IOException {
        lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("a.csv"), LIST);
        Files.writeString(lists.resolve("b.csv"), LIST.replace("4000", "9000"));
        old = policy("old.yml", "50 %");
        same = policy("same.yml", "50 %");
        strict = policy("strict.yml", "35 %");
    }

    private Path policy(String name, String share) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "home: EE\ncurrency: EUR\nas of: 2026-06-30\nlimits: [{rule: CON-001, share: " + share
                        + ", source: decree 7}]\n");
    }

    private Cli run(Path now, String... more) {
        Stream<String> arguments = Stream.concat(
                Stream.of("policy", "try", old.toString(), now.toString(), lists.toString()), Stream.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    @Test
    void aTighterCapGainsFindingsAndChangesThoseItHad() throws IOException {
        Cli run = run(strict);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("a.csv\n  1 gained, 0 lost, 0 changed")
                .contains("gained   CON-001  high    4,000 EUR at stake")
                .contains("changed  CON-001  high    9,000 EUR at stake")
                .contains("outcome  CON-001  clear → findings")
                .contains("by rule\n  CON-001  1 gained in 1 list, 1 changed in 1 list\n");
        assertThat(folder).isDirectoryNotContaining(file -> file.endsWith("checked"));
    }

    @Test
    void whatTheNewPolicyAllowsIsLost() {
        Path tried = old;
        old = strict;
        assertThat(run(tried).out()).contains("lost     CON-001", "by rule\n  CON-001  1 lost in 1 list");
    }

    @Test
    void twoPoliciesThatSayTheSameFindTheSame() {
        Cli run = run(same);
        assertThat(run.out()).contains("0 gained, 0 lost, 0 changed").doesNotContain("by rule");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theDifferencesAreJsonToo() throws IOException {
        JsonNode first =
                new ObjectMapper().readTree(run(strict, "--json").out()).at("/lists/0");
        assertThat(first.at("/file").asText()).isEqualTo("a.csv");
        JsonNode gained = first.at("/findings/0");
        assertThat(gained.at("/kind").asText()).isEqualTo("gained");
        assertThat(gained.at("/valueAtStake").asText()).isEqualTo("4000");
        assertThat(gained.at("/is/rule").asText()).isEqualTo("CON-001");
        assertThat(first.at("/outcomes/0/was").asText()).isEqualTo("clear");
    }

    @Test
    void aListThatCannotBeReadIsToldAndTheOthersAreTried() throws IOException {
        Files.write(lists.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 1});
        Cli run = run(strict);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("broken.xlsx");
        assertThat(run.out()).contains("a.csv", "b.csv");
    }

    @Test
    void aMistakeInEitherPolicyIsToldFirst() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.yml"), "home: EE\nlimit: 3\n");
        Cli run = run(wrong);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("wrong.yml:2:1", "limits");
    }
}
