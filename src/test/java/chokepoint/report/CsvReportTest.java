package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.report.earlier.DecisionFile;
import chokepoint.report.json.Json;
import chokepoint.report.wording.CellText;
import chokepoint.trade.values.Day;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private static String csv(Audit... audits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportFormat.CSV.write(List.of(audits), List.of(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Audit deciding(String reason) {
        Audit audit = AuditFixture.telecom();
        Disposition decided = new Disposition(Disposition.State.ACCEPTED, reason, "A. Berg", Day.of("2027-06-30"), "");
        return AuditFixture.with(
                audit, audit.findings().stream().map(each -> each.with(decided)).toList(), audit.rules());
    }

    @Test
    void everyFindingOfEveryListIsARecord() throws IOException {
        Audit audit = AuditFixture.telecom();
        List<NamedCsvRecord> records = records(csv(audit, AuditFixture.csv()));
        assertThat(records)
                .hasSize(audit.findings().size() + AuditFixture.csv().findings().size());
        Finding first = audit.findings().get(0);
        assertThat(records.get(0).getField("Fingerprint")).isEqualTo(first.fingerprint());
        assertThat(records.get(0).getField("What was found")).isEqualTo(first.message());
        assertThat(records.get(0).getField("Value at stake")).isEqualTo(Json.amount(first.valueAtStake()));
        assertThat(records.get(0).getField("Cells"))
                .startsWith(CellText.address(first.cells().get(0)));
    }

    @Test
    void linesEndAsTheRfcSays() throws IOException {
        assertThat(csv(AuditFixture.empty())).endsWith("\r\n").doesNotContain("\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
    void whatWouldBeTakenForAFormulaIsAText(String reason) throws IOException {
        assertThat(records(csv(deciding(reason))).get(0).getField("Reason")).isEqualTo("'" + reason);
    }

    @Test
    void quotesSeparatorsAndLineBreaksComeBack() throws IOException {
        String reason = "a \"b\", c;\nd";
        assertThat(records(csv(deciding(reason))).get(0).getField("Reason")).isEqualTo(reason);
    }

    @Test
    void theTableIsARegisterOfDecisions(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), csv(deciding("no other source")));
        assertThat(DecisionFile.read(file, List.of()).findings())
                .hasSameSizeAs(AuditFixture.telecom().findings())
                .allSatisfy(
                        decision -> assertThat(decision.disposition().reason()).isEqualTo("no other source"));
    }
}
