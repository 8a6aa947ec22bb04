package chokepoint.report.sheets;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.report.earlier.DecisionColumn;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sheet on which an auditor works: one finding a row, what it rests on, and what was decided about it. */
public final class FindingsSheet {

    /** A column's header, its width in characters, and whether figures stand in it. */
    private record Column(String header, int width, boolean figures) {

        Column(String header, int width) {
            this(header, width, false);
        }

        AddedCell head() {
            return AddedCell.text(header, figures ? Look.HEADER_RIGHT : Look.HEADER);
        }
    }

    private static final int HEADER_ROWS = 1;

    /** What was found, why and what to do, what was decided: printed on pages beside each other. */
    private static final int PAGES_WIDE = 3;

    private static final int DISPOSITION_COLUMN = 17;

    private FindingsSheet() {}

    /** Where a finding stands, by its place among the findings. */
    public static LinkTarget row(SheetNames names, int index) {
        return new LinkTarget(names.findings(), "A" + (index + HEADER_ROWS + 1));
    }

    static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        List<Column> columns = columns(audit);
        AddedSheet.Builder sheet = AddedSheet.named(
                        made.names().findings(),
                        columns.stream().map(Column::width).toList())
                .row(columns.stream().map(Column::head).toList())
                .freeze(HEADER_ROWS, 1)
                .repeat(0)
                .pagesWide(PAGES_WIDE);
        Map<String, String> problems = audit.problemsByFinding();
        audit.findings().stream()
                .limit(AddedSheet.MOST_ROWS)
                .forEach(finding -> sheet.row(cells(finding, problems.getOrDefault(finding.id(), ""), made)));
        if (audit.findings().isEmpty()) {
            sheet.row(AddedCell.text(VerdictText.of(audit), Look.CAVEAT).over(columns.size()));
        }
        int last = Math.max(sheet.next() - 1, 1);
        sheet.more(
                audit.findings().size() - AddedSheet.MOST_ROWS,
                audit.texts().text("report.findings file"),
                audit.texts());
        return sheet.filter(0, last, columns.size())
                .choice(DISPOSITION_COLUMN, HEADER_ROWS, last, dispositions(audit.texts()))
                .build();
    }

    private static List<Column> columns(Audit audit) {
        Texts texts = audit.texts();
        String unit = audit.currency().isEmpty() ? "" : " (" + audit.currency() + ")";
        return List.of(
                new Column(texts.text("findings.finding"), 10),
                new Column(texts.text("findings.problem"), 10),
                new Column(texts.text("findings.severity"), 11),
                new Column(texts.text("findings.kind"), 10),
                new Column(DecisionColumn.RULE.heading(texts), 10),
                new Column(texts.text("findings.title"), 26),
                new Column(texts.text("findings.message"), 52),
                new Column(texts.text("findings.cells"), 22),
                new Column(texts.text("findings.value") + unit, 16, true),
                new Column(texts.text("findings.segment"), 18),
                new Column(texts.text("findings.period"), 9),
                new Column(texts.text("findings.why"), 34),
                new Column(texts.text("findings.clear"), 58),
                new Column(texts.text("findings.advice"), 32),
                new Column(texts.text("findings.source"), 60),
                new Column(DecisionColumn.FINGERPRINT.heading(texts), 23),
                new Column(DecisionColumn.EVIDENCE.heading(texts), 25),
                new Column(DecisionColumn.DISPOSITION.heading(texts), 16),
                new Column(DecisionColumn.REASON.heading(texts), 30),
                new Column(DecisionColumn.REVIEWER.heading(texts), 16),
                new Column(DecisionColumn.UNTIL.heading(texts), 14),
                new Column(texts.text("findings.note"), 40));
    }

    private static List<AddedCell> cells(Finding finding, String problem, AddedSheets made) {
        List<AddedCell> cells = new ArrayList<>(found(finding, problem, made));
        cells.addAll(explained(finding));
        cells.addAll(decided(finding.disposition(), made.audit().texts()));
        return cells;
    }

    private static List<AddedCell> found(Finding finding, String problem, AddedSheets made) {
        Texts texts = made.audit().texts();
        return List.of(
                AddedCell.text(finding.id(), Look.STRONG),
                AddedCell.text(problem),
                AddedCell.severity(finding.severity(), texts),
                AddedCell.text(texts.spoken(finding.kind())),
                AddedCell.text(finding.rule()),
                AddedCell.wrapped(finding.title()),
                AddedCell.wrapped(finding.message()),
                made.cells(finding.cells()),
                AddedCell.amount(finding.valueAtStake(), texts),
                AddedCell.wrapped(texts.path(finding.segment())),
                AddedCell.text(texts.period(finding.period())));
    }

    private static List<AddedCell> explained(Finding finding) {
        return Stream.of(
                        finding.why(),
                        (finding.clearIf() + " " + finding.whatIf()).strip(),
                        finding.advice(),
                        finding.basis(),
                        finding.fingerprint(),
                        finding.evidence())
                .map(AddedCell::wrapped)
                .toList();
    }

    private static List<AddedCell> decided(Disposition disposition, Texts texts) {
        return List.of(
                AddedCell.text(texts.spoken(disposition.state()), Look.INPUT),
                AddedCell.text(disposition.reason(), Look.INPUT),
                AddedCell.text(disposition.reviewer(), Look.INPUT),
                AddedCell.date(disposition.until(), Look.INPUT_DATE),
                AddedCell.wrapped(disposition.note()));
    }

    private static List<String> dispositions(Texts texts) {
        return Arrays.stream(Disposition.State.values()).map(texts::spoken).toList();
    }
}
