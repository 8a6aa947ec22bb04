package chokepoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary purchases that look odd raise nothing of weight; each with one cell changed raises exactly what it has become. */
class DecoyTest {

    private static final String DECOYS = "src/test/resources/chokepoint/check/decoys.csv";
    private static final String POLICY = """
            home: [EE]
            currency: EUR
            as of: 2026-06-30
            periods: year
            segmentations:
              - name: goods
                column: segment
            floors: { lines: 1 }
            limits:
              - { rule: CON-001, segment: goods/Network devices, share: 35 %, source: invented }
              - { rule: CON-005, segment: goods/Network devices, share: 35 %, source: invented }
            vendors:
              - { name: Halcyon Grid Systems, country: NO, restricted: yes, source: invented }
              - { name: Kadriku Elektroonika, country: EE }
              - { name: Orbitline Networks, country: SE }
              - { name: Vale Switching, country: FI }
              - { name: Bramble Power, country: DE }
              - { name: Fennel Foundry, country: DE }
              - { name: Ostrava Optics, country: CZ }
            """;

    @TempDir
    private Path folder;

    @Test
    void theDecoysRaiseNothingOfWeight() throws IOException {
        assertThat(raised(unchanged(), Severity.MEDIUM)).isEmpty();
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource({
        "1, Vendor country, Sweden, CON-001, the vendor that carries most of a segment is at home no longer",
        "3, Value, 356000, CON-001, half a point over the cap and not under it",
        "8, Certificate of origin no, CO-6, DOC-002, the certificate serves another vendor too",
        "9, HS code, 854231, RTE-001, what comes through the hub is listed",
        "12, Ship date, 2026-01-01, '', a credit note has the dates of what it gives back",
        "13, Ship date, 2026-02-01, DOC-004, shipped before it was ordered",
        "14, Country of origin, Japan, DOC-001+DOC-006, the part has a second origin and its certificate does not say so",
        "15, Manufacturer, Halcyon Grid Systems Ltd, CON-006, not a like name but the restricted one",
        "22, HS code, 852712, DOC-020, no change of edition explains the second code of the part",
        "26, Unit, pcs, PRC-001, the price of a box is asked for a piece",
        "19, Origin on certificate, Japan, DOC-006, the certificate names another origin than the list",
    })
    void oneCellChangedRaisesExactlyThat(int line, String column, String value, String rules, String because)
            throws IOException {
        List<String> expected = rules.isEmpty() ? List.of() : List.of(rules.split("\\+"));
        List<String> raised = raised(changed(line, column, value), Severity.LOW);
        raised.removeAll(raised(unchanged(), Severity.LOW));
        assertThat(raised).as(because).isEqualTo(expected);
    }

    private static List<CsvRecord> decoys() throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(Path.of(DECOYS))) {
            return csv.stream().toList();
        }
    }

    private static List<List<String>> unchanged() throws IOException {
        return decoys().stream().map(CsvRecord::getFields).toList();
    }

    private static List<List<String>> changed(int line, String column, String value) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        decoys().forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        rows.get(line).set(rows.get(0).indexOf(column), value);
        return rows;
    }

    /** The rules that raise anything of this severity or above, sorted. */
    private List<String> raised(List<List<String>> rows, Severity least) throws IOException {
        StringWriter csv = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(csv)) {
            rows.forEach(writer::writeRecord);
        }
        return Checked.list(folder, csv.toString(), POLICY).audit().findings().stream()
                .filter(finding -> finding.severity().atLeast(least))
                .map(Finding::rule)
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
