package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.names.Sha256;
import chokepoint.report.json.RelativeUri;
import chokepoint.report.wording.CellText;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SarifTest {

    private static Schema schema() throws IOException {
        try (InputStream schema = SarifTest.class.getResourceAsStream("sarif/sarif-2.1.0-rtm.5.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(schema);
        }
    }

    private static String sarif(Audit... audits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportFormat.SARIF.write(List.of(audits), List.of(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode run(Audit audit) throws IOException {
        return new ObjectMapper().readTree(sarif(audit)).at("/runs/0");
    }

    @Test
    void whatIsWrittenIsAsTheOfficialSchemaSays() throws IOException {
        assertThat(schema().validate(sarif(AuditFixture.telecom(), AuditFixture.csv()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(sarif(AuditFixture.empty()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(sarif(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesALineBeforeTheFirst() throws IOException {
        String wrong = sarif(AuditFixture.telecom()).replaceFirst("\"startLine\" : \\d+", "\"startLine\" : 0");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyFindingIsAResultAtItsFirstCell() throws IOException {
        Audit audit = AuditFixture.telecom();
        JsonNode results = run(audit).at("/results");
        assertThat(results).hasSameSizeAs(audit.findings());
        Finding first = audit.findings().get(0);
        assertThat(results.at("/0/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo(CellText.address(first.cells().get(0)));
        assertThat(results.at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(first.cells().get(0).row());
        assertThat(results.at("/0/locations/0/physicalLocation/region/startColumn")
                        .asInt())
                .isEqualTo(8);
        assertThat(results.at("/0/relatedLocations")).hasSize(first.cells().size() - 1);
    }

    @Test
    void everyResultPointsToItsRuleWhichHelps() throws IOException {
        JsonNode run = run(AuditFixture.telecom());
        assertThat(run.at("/results")).allSatisfy(result -> {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
            assertThat(rule.at("/id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/help/text").asText()).contains("\n");
        });
    }

    @Test
    void fingerprintsAreUnique() throws IOException {
        List<String> fingerprints = run(AuditFixture.telecom()).findValuesAsText("cause/v1");
        assertThat(fingerprints).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void whatAnAuditorDecidedSuppressesAResultAndTheOthersHaveNoSuppression() throws IOException {
        Audit audit = AuditFixture.telecom();
        Disposition accepted =
                new Disposition(Disposition.State.ACCEPTED, "no other source", "A. Berg", Day.of("2027-06-30"), "");
        List<Finding> findings = new ArrayList<>(audit.findings());
        findings.replaceAll(finding -> finding.with(Disposition.OPEN));
        findings.set(0, findings.get(0).with(accepted));
        String written = sarif(AuditFixture.with(audit, findings, audit.rules()));
        JsonNode results = new ObjectMapper().readTree(written).at("/runs/0/results");
        assertThat(results.at("/0/suppressions/0/justification").asText())
                .isEqualTo("accepted; no other source; A. Berg; until 2027-06-30");
        assertThat(results)
                .allSatisfy(result -> assertThat(result.has("suppressions")).isTrue());
        assertThat(results.at("/1/suppressions")).isEmpty();
        assertThat(schema().validate(written, InputFormat.JSON)).isEmpty();
    }

    /** As many findings, each with its own fingerprint and rows of its own. */
    private static Audit withFindings(Audit audit, int findings, int cells) {
        Finding first = audit.findings().get(0);
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            List<ListCell> rows = new ArrayList<>();
            for (int cell = 0; cell < cells; cell++) {
                rows.add(new ListCell(audit.list().file(), AuditFixture.SHEET, 4 + i + cell * 7, "H"));
            }
            many.add(numbered(first, i, rows));
        }
        return AuditFixture.with(audit, many, audit.rules());
    }

    private static Finding numbered(Finding finding, int number, List<ListCell> cells) {
        return new Finding(
                "F-" + number,
                Sha256.of("finding", String.valueOf(number)).substring(0, 16),
                Sha256.of("evidence", String.valueOf(number)).substring(0, 16),
                finding.rule(),
                finding.title(),
                finding.kind(),
                number % 2 == 0 ? Severity.LOW : Severity.HIGH,
                finding.families(),
                finding.message().replaceAll("\\d+", String.valueOf(number)),
                finding.why(),
                finding.clearIf(),
                finding.whatIf(),
                finding.advice(),
                finding.basis(),
                Money.of(String.valueOf(1000 + number), AuditFixture.EUR),
                finding.segment(),
                finding.period(),
                cells,
                finding.subject(),
                finding.measure(),
                finding.disposition());
    }

    @Test
    void ofMoreResultsThanARunMayHaveTheLeastSevereAreLeftOutAndItSaysSo() throws IOException {
        String written = sarif(withFindings(AuditFixture.telecom(), 26_000, 1));
        JsonNode run = new ObjectMapper().readTree(written).at("/runs/0");
        assertThat(run.at("/results")).hasSize(25_000);
        assertThat(run.at("/results").findValuesAsText("level").stream().filter("error"::equals))
                .hasSize(13_000);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .startsWith("1,000 findings of the least severity are left out")
                .contains("25,000");
    }

    @Test
    void manyResultsWithManyCellsStayBelowTheSizeThatGithubTakes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            ReportFormat.SARIF.write(
                    List.of(
                            withFindings(AuditFixture.telecom(), 26_000, 120),
                            withFindings(AuditFixture.csv(), 26_000, 120)),
                    List.of(),
                    gzip);
        }
        assertThat(packed.size()).as("bytes").isLessThan(10_000_000);
    }

    @Test
    void aResultNamesAHundredOfItsCellsAndSaysHowManyThereAre() throws IOException {
        JsonNode result = run(withFindings(AuditFixture.telecom(), 1, 1_234)).at("/results/0");
        assertThat(result.at("/locations")).hasSize(1);
        assertThat(result.at("/relatedLocations")).hasSize(99);
        assertThat(result.at("/message/text").asText())
                .endsWith("Of 1,234 cells the first 100 are named here; the findings file names the rows of all.");
    }

    @Test
    void listsForWhichThereAreNoMoreRunsShareTheLastOne() throws IOException {
        Audit[] audits = new Audit[25];
        Arrays.fill(audits, AuditFixture.telecom());
        audits[24] = AuditFixture.csv();
        String written = sarif(audits);
        JsonNode runs = new ObjectMapper().readTree(written).at("/runs");
        assertThat(runs).hasSize(20);
        JsonNode last = runs.get(19);
        assertThat(last.at("/artifacts")).hasSize(6);
        assertThat(last.at("/results")).hasSize(6 * audits[0].findings().size());
        JsonNode end = last.at("/results").get(last.at("/results").size() - 1).at("/locations/0/physicalLocation");
        assertThat(end.at("/artifactLocation/uri").asText()).endsWith("purchases.csv");
        assertThat(end.at("/artifactLocation/index").asInt()).isEqualTo(5);
        assertThat(schema().validate(written, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aRuleTellsViewersWhyItMattersAndHowMuch() throws IOException {
        Audit audit = AuditFixture.telecom();
        Finding finding = audit.findings().get(0);
        JsonNode rule = run(audit)
                .at("/tool/driver/rules/"
                        + audit.rules().stream().map(RuleResult::id).toList().indexOf(finding.rule()));
        assertThat(rule.at("/fullDescription/text").asText()).isEqualTo(finding.why());
        assertThat(rule.at("/help/markdown").asText()).startsWith("**Why it matters**\n\n" + finding.why());
        assertThat(rule.at("/properties/security-severity").asText()).isEqualTo("8.0");
        assertThat(rule.at("/properties/tags/0").asText()).isEqualTo("security");
    }

    @Test
    void pathsAreReferences() {
        assertThat(RelativeUri.of("закупки/PO 7: a+b.xlsx"))
                .isEqualTo("%D0%B7%D0%B0%D0%BA%D1%83%D0%BF%D0%BA%D0%B8/PO%207%3A%20a%2Bb.xlsx");
    }
}
