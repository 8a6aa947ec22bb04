package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.ReadPage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several lists together: what only the group shows, what only its lists show, and what stands in more than one. */
class PortfolioTest {

    private static final int ENTITIES = 40;
    private static final String HEADER =
            "Order,Vendor,Vendor country,Manufacturer,Country of origin,Category,Value,Currency,Order date,Certificate no\n";

    @TempDir
    private Path folder;

    private Path lists;

    @BeforeEach
    void noListYet() throws IOException {
        lists = Files.createDirectories(folder.resolve("lists"));
    }

    private void list(String name, String... lines) throws IOException {
        Files.writeString(lists.resolve(name), HEADER + String.join("\n", lines) + "\n");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Cli check(String... more) {
        return checkInto(out(), more);
    }

    private Cli checkInto(Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("check", lists.toString(), "--home", "EE", "--out", out.toString()));
        arguments.addAll(List.of(more));
        return Cli.run(arguments.toArray(String[]::new));
    }

    private JsonNode portfolio() throws IOException {
        return new ObjectMapper().readTree(out().resolve("portfolio.json").toFile());
    }

    private static List<String> rules(JsonNode findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.get("rule").asText())
                .toList();
    }

    private List<String> rulesOf(String list) throws IOException {
        return rules(new ObjectMapper()
                .readTree(out().resolve(list + ".findings.json").toFile())
                .get("findings"));
    }

    private JsonNode finding(String rule) throws IOException {
        return StreamSupport.stream(portfolio().at("/groups/0/findings").spliterator(), false)
                .filter(finding -> finding.get("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Sixty of a hundred from one maker, but through one reseller each, who is at home. */
    private void oneMakerBehindFortyResellers() throws IOException {
        for (int i = 0; i < ENTITIES; i++) {
            String year = "EUR,2026-02-0" + (1 + i % 9);
            list(
                    String.format(Locale.ROOT, "entity-%02d.csv", i),
                    String.format(Locale.ROOT, "1,Reseller %1$d,Estonia,Hanbridge,China,Switches,60,%2$s,", i, year),
                    String.format(
                            Locale.ROOT, "2,Workshop %1$d,Estonia,Workshop %1$d,Estonia,Switches,20,%2$s,", i, year),
                    String.format(Locale.ROOT, "3,Smithy %1$d,Estonia,Smithy %1$d,Estonia,Switches,20,%2$s,", i, year));
        }
    }

    @Test
    void fortyEntitiesPassAndTheGroupFails() throws IOException {
        oneMakerBehindFortyResellers();
        Cli run = check("--fail-on", "medium");
        for (int i = 0; i < ENTITIES; i++) {
            assertThat(rulesOf(String.format(Locale.ROOT, "entity-%02d.csv", i)))
                    .doesNotContain("CON-005");
        }
        JsonNode finding = finding("CON-005");
        assertThat(finding.get("message").asText()).contains("Hanbridge makes 60 %", "40 vendors");
        assertThat(finding.get("valueAtStake").asText()).isEqualTo("2400");
        assertThat(finding.get("lists")).hasSize(ENTITIES);
        assertThat(finding.at("/lists/7/file").asText()).isEqualTo("entity-07.csv");
        assertThat(finding.at("/lists/7/value").asText()).isEqualTo("60");
        assertThat(finding.at("/lists/7/cells/0/row").asInt()).isEqualTo(2);
        assertThat(run.out()).contains("CON-005: only the group has findings");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void listsThatStateNoCurrencyAreNotAddedUp() throws IOException {
        for (String name : List.of("north.csv", "south.csv")) {
            list(name, "1,Reseller,Sweden,Hanbridge,China,Switches,60,,2026-02-01,");
        }
        Cli run = check();
        assertThat(portfolio().at("/groups/0/exposures")).isEmpty();
        assertThat(portfolio().get("notices").toString())
                .contains("2 lists state no currency and are added to no others");
        assertThat(run.out()).contains("unstated currency: CODE");
    }

    @Test
    void everyEntityFailsAndTheGroupPasses() throws IOException {
        for (int i = 0; i < ENTITIES; i++) {
            list(
                    String.format(Locale.ROOT, "entity-%02d.csv", i),
                    String.format(Locale.ROOT, "1,Import %1$d,Sweden,Maker %1$d,Sweden,Switches,70,EUR,2026-02-01,", i),
                    String.format(
                            Locale.ROOT,
                            "2,Workshop %1$d,Estonia,Workshop %1$d,Estonia,Switches,15,EUR,2026-02-01,",
                            i),
                    String.format(
                            Locale.ROOT, "3,Smithy %1$d,Estonia,Smithy %1$d,Estonia,Switches,15,EUR,2026-02-01,", i));
        }
        Cli run = check();
        assertThat(rulesOf("entity-00.csv")).contains("CON-001");
        assertThat(rules(portfolio().at("/groups/0/findings"))).doesNotContain("CON-001");
        assertThat(run.out()).contains("CON-001: 40 lists have findings, the group as a whole has none");
    }

    @Test
    void aCertificateOfTwoEntitiesIsToldWithBothLists() throws IOException {
        list("a.csv", "1,Alder,Estonia,Alder,Estonia,Chips,10,EUR,2026-02-01,COO-77");
        list("b.csv", "1,Birch,Estonia,Birch,Estonia,Chips,15,EUR,2026-02-01,coo-77 ");
        list("c.csv", "1,Cedar,Estonia,Cedar,Estonia,Chips,99,EUR,2026-02-01,COO-78");
        check();
        assertThat(rulesOf("a.csv")).doesNotContain("DOC-002");
        JsonNode finding = finding("DOC-002");
        assertThat(finding.get("message").asText()).contains("COO-77", "Alder", "Birch");
        assertThat(finding.get("valueAtStake").asText()).isEqualTo("25");
        assertThat(finding.findValuesAsText("file").stream().distinct()).containsExactly("a.csv", "b.csv");
        assertThat(finding.at("/lists/1/cells/0/column").asText()).isEqualTo("J");
    }

    @Test
    void whatOneListSaysAloneIsNotSaidOfTheGroup() throws IOException {
        list(
                "a.csv",
                "1,Alder,Estonia,Alder,Estonia,Chips,10,EUR,2026-02-01,COO-77",
                "2,Birch,Estonia,Birch,Estonia,Chips,10,EUR,2026-02-01,COO-77");
        list("b.csv", "1,Cedar,Estonia,Cedar,Estonia,Chips,15,EUR,2026-02-01,COO-78");
        check();
        assertThat(rulesOf("a.csv")).contains("DOC-002");
        assertThat(rules(portfolio().at("/groups/0/findings"))).doesNotContain("DOC-002");
    }

    @Test
    void currenciesAreNotAddedWithoutARate() throws IOException {
        for (String currency : List.of("EUR", "USD")) {
            for (int i = 0; i < 2; i++) {
                list(
                        currency + i + ".csv",
                        String.format(
                                Locale.ROOT, "1,Import,Sweden,Import,Sweden,Chips,100,%s,2026-02-01,COO-1", currency),
                        String.format(
                                Locale.ROOT, "2,Other %d,Estonia,Other,Estonia,Chips,50,%s,2026-02-01,", i, currency));
            }
        }
        check();
        JsonNode groups = portfolio().get("groups");
        assertThat(groups.findValuesAsText("title"))
                .anyMatch(title -> title.endsWith("in EUR"))
                .anyMatch(title -> title.endsWith("in USD"))
                .anyMatch(title -> title.endsWith("papers and contacts over all currencies"));
        assertThat(groups.at("/0/value").asText()).isEqualTo("300");
        assertThat(groups.at("/0/members")).hasSize(2);
        assertThat(groups.at("/2/value").asText()).isEmpty();
    }

    @Test
    void aRateInThePolicyBringsCurrenciesTogether() throws IOException {
        Files.writeString(
                lists.resolve("policy.yml"),
                "home: [EE]\ncurrency: EUR\nrates: [{ from: USD, rate: 0.5, date: 2026-01-01, source: a bank }]\n");
        list("eur.csv", "1,Import,Sweden,Import,Sweden,Chips,100,EUR,2026-02-01,");
        list("usd.csv", "1,Import,Sweden,Import,Sweden,Chips,100,USD,2026-02-01,");
        check();
        assertThat(portfolio().at("/groups/0/value").asText()).isEqualTo("150");
    }

    @Test
    void listsUnderDifferentPoliciesAreNotAddedUp() throws IOException {
        for (String entity : List.of("one", "two")) {
            Files.createDirectories(lists.resolve(entity));
            Files.writeString(lists.resolve(entity + "/policy.yml"), "home: [EE]\ncurrency: EUR\n# " + entity + "\n");
            list(entity + "/a.csv", "1,Import,Sweden,Import,Sweden,Chips,100,EUR,2026-02-01,");
        }
        check();
        assertThat(portfolio().get("groups")).isEmpty();
        assertThat(portfolio().get("lists")).hasSize(2);
    }

    @Test
    void thePageLeadsToTheReportAndTheWorkbookOfEachList() throws IOException {
        list("a & b.csv", "1,Import,Sweden,Import,Sweden,Chips,100,EUR,2026-02-01,");
        list("c.csv", "1,Import,Sweden,Import,Sweden,Chips,100,EUR,2026-02-01,");
        check();
        String html = Files.readString(out().resolve("portfolio.html"));
        ReadPage.of(html).asksForNothingAndDoesNothing().hasItsHeadingsInOrder();
        assertThat(html)
                .contains("2 lists were checked", "href=\"a%20%26%20b.csv.report.html\"")
                .contains("href=\"c.csv.checked.xlsx\"", "href=\"c.csv.report.html\"");
        assertThat(out().resolve("c.csv.report.html")).exists();
        Path again = folder.resolve("again");
        checkInto(again);
        assertThat(again.resolve("portfolio.html")).hasContent(html);
    }

    @Test
    void aDeclinedListIsAMemberWithItsReason() throws IOException {
        list("a.csv", "1,Alder,Estonia,Alder,Estonia,Chips,10,EUR,2026-02-01,");
        Files.writeString(lists.resolve("b.csv"), "");
        check();
        assertThat(portfolio().at("/lists/1/problem").asText()).contains("b.csv: the file is empty");
        assertThat(portfolio().at("/verdict/told").asText()).contains("1 of 2 lists were checked");
    }

    @Test
    void theWorkbookLeadsToEveryCheckedWorkbookAndCell() throws IOException {
        Files.createDirectories(lists.resolve("north & south"));
        list("north & south/a.csv", "1,Alder,Estonia,Alder,Estonia,Chips,10,EUR,2026-02-01,COO-77");
        list("b.csv", "1,Birch,Estonia,Birch,Estonia,Chips,15,EUR,2026-02-01,COO-77");
        check();
        try (FileInputStream bytes =
                        new FileInputStream(out().resolve("portfolio.xlsx").toFile());
                XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
            assertThat(links(workbook.getSheet("Portfolio")))
                    .contains("north%20%26%20south/a.csv.checked.xlsx", "b.csv.checked.xlsx");
            assertThat(workbook.getSheet("Findings").getHyperlinkList().stream().map(Hyperlink::getAddress))
                    .contains("b.csv.checked.xlsx#'List'!J2");
        }
    }

    private static List<String> links(Sheet sheet) {
        return sheet.getHyperlinkList().stream().map(Hyperlink::getAddress).toList();
    }

    @Test
    void neitherThreadsNorAnInterruptionShow() throws IOException {
        oneMakerBehindFortyResellers();
        check("--jobs", "1");
        Path other = folder.resolve("other");
        Path aside = Files.createDirectories(folder.resolve("aside"));
        for (int i = 20; i < ENTITIES; i++) {
            Files.move(
                    lists.resolve(String.format(Locale.ROOT, "entity-%d.csv", i)),
                    aside.resolve(String.format(Locale.ROOT, "entity-%d.csv", i)));
        }
        checkInto(other, "--jobs", "2");
        for (int i = 20; i < ENTITIES; i++) {
            Files.move(
                    aside.resolve(String.format(Locale.ROOT, "entity-%d.csv", i)),
                    lists.resolve(String.format(Locale.ROOT, "entity-%d.csv", i)));
        }
        Cli resumed = checkInto(other, "--jobs", "2", "--resume");
        assertThat(resumed.err()).contains("(as before)");
        assertThat(Folders.contents(other)).isEqualTo(Folders.contents(out()));
    }
}
