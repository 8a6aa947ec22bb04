package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.policy.mapping.Mapping.SheetMapping;
import chokepoint.policy.mapping.MappingFile;
import chokepoint.trade.values.Field;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list on which nothing can be judged is told of like any other, and helped. */
class UnjudgedListTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    private Path list(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Cli check(Path list, String... more) {
        return Cli.run(Stream.concat(
                        Stream.of("check", list.toString(), "--home", "EE", "--out", out().toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void itGetsAPageAndAMappingThatIsReadBackOnceCompleted() throws IOException {
        Path list =
                list("o.csv", "Goods;Partner X;Sum Y;Seat Z\ncable;Maple;40;FI\nwire;Rowan;60;SE\npipe;Maple;20;FI\n");
        Cli run = check(list);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("o.csv: read, 3 lines, but no rule could run", "o.csv.mapping.yml");
        assertThat(Files.readString(out().resolve("o.csv.report.html")))
                .contains("Not judged", "Partner X", "href=\"o.csv.mapping.yml\"", "rules can speak");

        Path mapping = out().resolve("o.csv.mapping.yml");
        String draft = Files.readString(mapping);
        assertThat(draft).contains("# FIELD: \"B\"    # 'Partner X'", "# vendor: \"\"", "header row: 1");
        Files.writeString(
                mapping,
                draft.replaceFirst("# FIELD: \"B\"", "vendor: \"B\"")
                        .replaceFirst("# FIELD: \"C\"", "value: \"C\"")
                        .replaceFirst("# FIELD: \"D\"", "vendor country: \"D\""));
        SheetMapping read = MappingFile.read(mapping).sheets().get(0);
        assertThat(read.columns()).containsEntry(Field.VENDOR, "B").containsEntry(Field.VALUE, "C");
        assertThat(check(list, "--mapping", mapping.toString()).err()).doesNotContain("no rule could run");
    }

    @Test
    void aMappingThatIsGivenIsNotWrittenOver() throws IOException {
        Path list = list("o.csv", "Goods;Partner X;Sum Y\ncable;Maple;40\n");
        check(list);
        Path mapping = out().resolve("o.csv.mapping.yml");
        String mine = "# asked the owner on Monday\ncolumns: { description: A }\n";
        Files.writeString(mapping, mine);
        assertThat(check(list, "--mapping", mapping.toString()).exitCode()).isEqualTo(3);
        assertThat(mapping).hasContent(mine);
        Files.writeString(mapping, mine.replace("A }", "\"What\" }"));
        Cli declined = check(list, "--mapping", mapping.toString());
        assertThat(declined.exitCode()).isEqualTo(3);
        assertThat(declined.err()).contains("'description: What', but the sheet has no such column");
        assertThat(declined.out()).contains("0 of 1 lists checked; nothing was written");
        assertThat(mapping).content().contains("What", "Monday");
    }

    @Test
    void firstRowsStandUnderTheLettersThatAMappingNames() throws IOException {
        check(list("wide.csv", ("w,".repeat(29) + "last\n").repeat(3)));
        assertThat(Files.readString(out().resolve("wide.csv.report.html")))
                .contains("<th scope=\"col\">AD</th>", "last");
    }

    @Test
    void whereNoHeaderIsFoundTheFirstRowsAreShown() throws IOException {
        check(list("prose.csv", "It rained all day\nand nobody, alas\ncame\n"));
        assertThat(Files.readString(out().resolve("prose.csv.report.html")))
                .contains("no header", "It rained all day", "nobody");
        assertThat(Files.readString(out().resolve("prose.csv.mapping.yml"))).contains("# 1: It rained all day");
    }

    @Test
    void aHeaderCannotWriteIntoTheMapping() throws IOException {
        check(list("h.csv", "Goods;\"Remark\u2028vendor: A\nvalue: B\"\ncable;none\nwire;some\n"));
        assertThat(MappingFile.read(out().resolve("h.csv.mapping.yml"))
                        .sheets()
                        .get(0)
                        .columns())
                .doesNotContainKeys(Field.VENDOR, Field.VALUE);
    }

    @Test
    void everyOutputSaysThatItIsNotJudged() throws IOException {
        Path list = list("o.csv", "Goods;Day\ncable;2026-01-02\nwire;2026-01-03\n");
        Path log = folder.resolve("log.sarif");
        assertThat(check(list, "--fail-on", "high", "--format", "sarif=" + log).exitCode())
                .isEqualTo(3);
        JsonNode verdict =
                JSON.readTree(out().resolve("o.csv.findings.json").toFile()).get("verdict");
        assertThat(verdict.get("list").asText()).isEqualTo("not judged");
        JsonNode invocation = JSON.readTree(log.toFile()).at("/runs/0/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
                .startsWith("o.csv: Not judged");
    }
}
