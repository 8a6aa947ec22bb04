package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.report.earlier.DecisionColumn;
import chokepoint.report.json.Json;
import chokepoint.report.wording.CellText;
import chokepoint.words.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as records of RFC 4180, one a line, of all lists in one table; also a register that {@code --dispositions} takes. Headings are
 * in English whatever language the findings are told in.
 */
final class CsvReport implements Report {

    /** A program that opens the table would take what begins so for a formula. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter csv;

    CsvReport(OutputStream bytes) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(new Unclosed(bytes), StandardCharsets.UTF_8));
        csv.writeRecord(headings());
    }

    /** Who opened the stream closes it. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream bytes) {
            super(bytes);
        }

        @Override
        public void write(byte[] block, int start, int length) throws IOException {
            out.write(block, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static List<String> headings() {
        Texts texts = Texts.ENGLISH;
        Stream<String> found = Stream.of(
                "File",
                texts.text("findings.finding"),
                DecisionColumn.RULE.heading(texts),
                texts.text("findings.severity"),
                texts.text("findings.kind"),
                texts.text("findings.title"),
                texts.text("findings.message"),
                texts.text("findings.cells"),
                texts.text("findings.value"),
                "Currency",
                texts.text("findings.segment"),
                texts.text("findings.period"),
                texts.text("findings.why"),
                texts.text("findings.clear"),
                texts.text("findings.advice"),
                texts.text("findings.source"));
        Stream<String> decided = Stream.of(
                DecisionColumn.FINGERPRINT.heading(texts),
                DecisionColumn.EVIDENCE.heading(texts),
                DecisionColumn.DISPOSITION.heading(texts),
                DecisionColumn.REASON.heading(texts),
                DecisionColumn.REVIEWER.heading(texts),
                DecisionColumn.UNTIL.heading(texts),
                texts.text("findings.note"));
        return Stream.concat(found, decided).toList();
    }

    @Override
    public void add(Audit audit) {
        for (Finding finding : audit.findings()) {
            csv.writeRecord(
                    Stream.concat(found(audit, finding), decided(finding)).toList());
        }
    }

    private static Stream<String> found(Audit audit, Finding finding) {
        return Stream.of(
                escaped(audit.list().file()),
                finding.id(),
                finding.rule(),
                finding.severity().toString(),
                finding.kind().toString(),
                escaped(finding.title()),
                escaped(finding.message()),
                escaped(finding.cells().stream().map(CellText::address).collect(Collectors.joining(" "))),
                Json.amount(finding.valueAtStake()),
                finding.valueAtStake().known() ? finding.valueAtStake().currency() : "",
                escaped(finding.segment().path()),
                escaped(finding.period()),
                escaped(finding.why()),
                escaped(finding.clearIf()),
                escaped(finding.advice()),
                escaped(finding.basis()));
    }

    private static Stream<String> decided(Finding finding) {
        Disposition disposition = finding.disposition();
        return Stream.of(
                finding.fingerprint(),
                finding.evidence(),
                disposition.state().toString(),
                escaped(disposition.reason()),
                escaped(disposition.reviewer()),
                disposition.until().asDate().map(Object::toString).orElse(""),
                escaped(disposition.note()));
    }

    /** An apostrophe in front keeps a text a text. */
    static String escaped(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
