package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.report.earlier.DecisionColumn;
import chokepoint.report.told.Verdict;
import chokepoint.trade.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The sheet on which an auditor works: one finding a row, what it rests on, and what was decided about it. */
final class FindingsSheet {

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
    private static final int PAGES_WIDE = 2;

    private FindingsSheet() {}

    /** Where a finding stands, by its place among the findings. */
    static Target row(SheetNames names, int index) {
        return new Target(names.findings(), "A" + (index + HEADER_ROWS + 1));
    }

    static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        List<Column> columns = columns(audit.currency());
        AddedSheet.Builder sheet = AddedSheet.named(
                        made.names().findings(),
                        columns.stream().map(Column::width).toList())
                .row(columns.stream().map(Column::head).toList())
                .freeze(HEADER_ROWS, 1)
                .repeat(0)
                .pagesWide(PAGES_WIDE);
        audit.findings().stream().limit(AddedSheet.MOST_ROWS).forEach(finding -> sheet.row(cells(finding, made)));
        if (audit.findings().isEmpty()) {
            sheet.row(AddedCell.text(Verdict.of(audit), Look.CAVEAT).over(columns.size()));
        }
        int last = Math.max(sheet.next() - 1, 1);
        sheet.more(
                audit.findings().size() - AddedSheet.MOST_ROWS,
                audit.texts().text("report.findings file"),
                audit.texts());
        return sheet.filter(0, last, columns.size())
                .choice(dispositionColumn(columns), HEADER_ROWS, last, dispositions())
                .build();
    }

    private static List<Column> columns(String currency) {
        String unit = currency.isEmpty() ? "" : " (" + currency + ")";
        return List.of(
                new Column("Finding", 10),
                new Column("Severity", 11),
                new Column("Kind", 8),
                new Column(DecisionColumn.RULE.heading(), 10),
                new Column("Title", 26),
                new Column("What was found", 46),
                new Column("Cells", 20),
                new Column("Value at stake" + unit, 16, true),
                new Column("Segment", 16),
                new Column("Period", 9),
                new Column("Why it matters", 36),
                new Column("What would clear it", 32),
                new Column("Advice", 32),
                new Column("Source", 28),
                new Column(DecisionColumn.FINGERPRINT.heading(), 14),
                new Column(DecisionColumn.EVIDENCE.heading(), 14),
                new Column(DecisionColumn.DISPOSITION.heading(), 14),
                new Column(DecisionColumn.REASON.heading(), 22),
                new Column(DecisionColumn.REVIEWER.heading(), 14),
                new Column(DecisionColumn.UNTIL.heading(), 11),
                new Column("Earlier decisions", 36));
    }

    private static List<AddedCell> cells(Finding finding, AddedSheets made) {
        List<AddedCell> cells = new ArrayList<>(found(finding, made));
        cells.addAll(explained(finding));
        cells.addAll(decided(finding.disposition()));
        return cells;
    }

    private static List<AddedCell> found(Finding finding, AddedSheets made) {
        return List.of(
                AddedCell.text(finding.id(), Look.STRONG),
                AddedCell.severity(finding.severity(), made.audit().texts()),
                AddedCell.text(finding.kind().toString()),
                AddedCell.text(finding.rule()),
                AddedCell.wrapped(finding.title()),
                AddedCell.wrapped(finding.message()),
                made.cells(finding.cells()),
                AddedCell.amount(finding.valueAtStake(), made.audit().texts()),
                AddedCell.wrapped(segment(finding.segment())),
                AddedCell.text(finding.period()));
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

    private static List<AddedCell> decided(Disposition disposition) {
        return List.of(
                AddedCell.text(disposition.state().toString(), Look.INPUT),
                AddedCell.text(disposition.reason(), Look.INPUT),
                AddedCell.text(disposition.reviewer(), Look.INPUT),
                AddedCell.date(disposition.until(), Look.INPUT_DATE),
                AddedCell.wrapped(disposition.note()));
    }

    private static String segment(Segment segment) {
        return segment.equals(Segment.WHOLE_LIST) ? segment.name() : segment.path();
    }

    private static int dispositionColumn(List<Column> columns) {
        return columns.stream().map(Column::header).toList().indexOf(DecisionColumn.DISPOSITION.heading());
    }

    private static List<String> dispositions() {
        return Arrays.stream(Disposition.State.values()).map(Enum::toString).toList();
    }
}
