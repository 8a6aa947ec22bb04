package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.report.json.FindingsJson;
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
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

    @Test
    void whatIsWrittenIsAsTheSchemaSays() throws IOException {
        assertThat(schema().validate(json(AuditFixture.telecom()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(json(AuditFixture.csv()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(json(AuditFixture.empty()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTheContractDoesNotKnow() throws IOException {
        String wrong = json(AuditFixture.telecom()).replace("\"outcome\" : \"undecided\"", "\"outcome\" : \"maybe\"");
        assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void namesAndValuesAreThoseOfTheContract() throws IOException {
        JsonNode root = new ObjectMapper().readTree(json(AuditFixture.telecom()));
        JsonNode sheet = root.at("/inputs/0/sheets/0");
        assertThat(sheet.at("/mapping/vendor").asText()).isEqualTo("E");
        assertThat(sheet.at("/values/EUR").asText()).isEqualTo("47750000.5");
        assertThat(root.at("/policy/sha256").asText()).hasSize(64);
        JsonNode holder = root.at("/exposures/0");
        assertThat(holder.at("/low").isNumber()).isTrue();
        assertThat(holder.at("/low").decimalValue()).isEqualByComparingTo("0.382");
        assertThat(holder.at("/limit").decimalValue()).isEqualByComparingTo("0.4");
        assertThat(holder.at("/scope").asText()).isEqualTo("VENDOR");
    }

    @Test
    void aCaseNamesTheFamiliesThatAgree() throws IOException {
        JsonNode finding =
                new ObjectMapper().readTree(json(AuditFixture.telecom())).at("/findings/0");
        assertThat(finding.at("/family").asText()).isEqualTo("document+route");
        assertThat(finding.at("/kind").asText()).isEqualTo("case");
        assertThat(finding.at("/cells/0/column").asText()).isEqualTo("H");
        assertThat(finding.at("/disposition").asText()).isEqualTo("open");
    }

    @Test
    void aFindingTakesOneLineWithTheTextsOfItsRuleAndAllItsRows() throws IOException {
        Audit audit = AuditFixture.telecom();
        String json = json(audit);
        JsonNode root = new ObjectMapper().readTree(json);
        assertThat(root.at("/ruleTexts").size()).isEqualTo((int) audit.findings().stream()
                .map(finding -> finding.rule())
                .distinct()
                .count());
        assertThat(root.at("/findings/0/advice").asText())
                .isEqualTo(audit.findings().get(0).advice());
        assertThat(root.at("/findings/0/rows").size()).isPositive();
        assertThat(root.at("/findings/0/rowsInAll").asLong()).isPositive();
        for (Finding finding : audit.findings()) {
            assertThat(root.at("/ruleTexts").get(finding.rule()).get("why").asText())
                    .isEqualTo(finding.why());
            assertThat(json.lines().filter(line -> line.contains("{\"id\":\"" + finding.id() + "\"")))
                    .singleElement()
                    .asString()
                    .contains("\"disposition\":");
        }
    }

    @Test
    void aSegmentWithoutALimitHasNone() throws IOException {
        JsonNode exposures =
                new ObjectMapper().readTree(json(AuditFixture.telecom())).at("/exposures");
        assertThat(exposures.get(exposures.size() - 1).has("limit")).isFalse();
    }

    @Test
    void theFileEndsWithALineFeed() throws IOException {
        assertThat(json(AuditFixture.empty())).endsWith("}\n").doesNotContain("\r");
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = FindingsJson.class.getResourceAsStream("/chokepoint/report/findings.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }
    }

    private static String json(Audit audit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FindingsJson.write(audit, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
