package chokepoint.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.report.AuditFixture;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingJsonTest {

    @Test
    void textsOfRulesStandOnceWhereThereAreTensOfThousandsOfFindings() throws IOException {
        Audit audit = AuditFixture.telecom();
        Finding one = audit.findings()
                .get(0)
                .withCells(IntStream.rangeClosed(2, 301)
                        .mapToObj(row -> new ListCell("a.xlsx", "PO", row, "C"))
                        .toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FindingsJson.generator(bytes)) {
            json.writeStartObject();
            FindingJson.write(json, Collections.nCopies(10_001, one));
            json.writeEndObject();
        }
        JsonNode root = new ObjectMapper().readTree(bytes.toByteArray());
        assertThat(root.at("/findings/0").has("why")).isFalse();
        assertThat(root.at("/findings/0/cells")).hasSize(100);
        assertThat(root.at("/findings/0/rowsInAll").asInt()).isEqualTo(300);
        assertThat(root.at("/findings/0/message").asText()).isEqualTo(one.message());
        assertThat(root.at("/ruleTexts").get(one.rule()).get("why").asText()).isEqualTo(one.why());
    }
}
