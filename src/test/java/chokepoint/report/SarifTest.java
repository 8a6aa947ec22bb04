package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.report.json.RelativeUri;
import chokepoint.report.wording.CellText;
import chokepoint.trade.values.Day;
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
import java.util.List;
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

    @Test
    void pathsAreReferences() {
        assertThat(RelativeUri.of("закупки/PO 7: a+b.xlsx"))
                .isEqualTo("%D0%B7%D0%B0%D0%BA%D1%83%D0%BF%D0%BA%D0%B8/PO%207%3A%20a%2Bb.xlsx");
    }
}
