package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Kind;
import chokepoint.finding.Part;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.report.told.Sign;
import chokepoint.report.told.Unjudged;
import chokepoint.report.told.Verdict;
import chokepoint.report.told.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet to read first: the verdict, what it rests on, and what could not be judged. */
final class SummarySheet {

    private static final int UNJUDGED_SHOWN = 60;
    private static final List<Integer> WIDTHS = List.of(22, 9, 18, 18, 18, 18, 18, 18, 22, 10);
    /** How many columns the sheet has. */
    static final int COLUMNS = WIDTHS.size();

    private static final int ALL = COLUMNS;

    private SummarySheet() {}

    static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().summary(), WIDTHS);
        sheet.row(
                AddedCell.text("Chokepoint: " + audit.list().file(), Look.TITLE).over(ALL));
        sheet.row(AddedCell.text(Verdict.of(audit), Look.VERDICT).over(ALL));
        sheet.row(AddedCell.text(Verdict.CAVEAT, Look.CAVEAT).over(ALL));
        checked(sheet, audit);
        severities(sheet, audit.findings());
        LadderTable.add(sheet, made);
        rules(sheet, audit);
        unjudged(sheet, made);
        Legend.add(sheet);
        return sheet.build();
    }

    private static void checked(AddedSheet.Builder sheet, Audit audit) {
        sheet.heading("What was checked");
        fact(sheet, "File", audit.list().file() + " (" + audit.list().format() + ")");
        fact(
                sheet,
                "Lines",
                "%s, on %s"
                        .formatted(
                                Verdict.count(audit.list().lines(), "line"),
                                Verdict.count(audit.list().sheets().size(), "sheet")));
        fact(sheet, "Value", audit.value().toString());
        fact(sheet, "Home", Words.home(audit));
        fact(sheet, "As of", audit.asOf().toString());
        fact(sheet, "Policy", policy(audit));
    }

    private static String policy(Audit audit) {
        return audit.seals().stream()
                .filter(seal -> seal.kind() == Part.POLICY)
                .map(seal -> seal.name() + (seal.note().isEmpty() ? "" : " (" + seal.note() + ")"))
                .findFirst()
                .orElse("none: the limits of the rules themselves");
    }

    private static void severities(AddedSheet.Builder sheet, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        sheet.heading("Findings by severity");
        sheet.row(
                AddedCell.head("Severity"),
                AddedCell.figuresHead("Cases"),
                AddedCell.figuresHead("Breaches"),
                AddedCell.figuresHead("Flags"),
                AddedCell.figuresHead("Together"),
                AddedCell.figuresHead("Open"));
        Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                .forEach(severity -> sheet.row(severity(severity, findings)));
    }

    private static List<AddedCell> severity(Severity severity, List<Finding> findings) {
        List<Finding> these = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
        List<AddedCell> cells = new ArrayList<>();
        cells.add(AddedCell.severity(severity));
        Stream.of(Kind.CASE, Kind.BREACH, Kind.FLAG)
                .map(kind -> (int)
                        these.stream().filter(finding -> finding.kind() == kind).count())
                .map(AddedCell::whole)
                .forEach(cells::add);
        cells.add(AddedCell.whole(these.size()));
        cells.add(AddedCell.whole((int) these.stream().filter(Finding::open).count()));
        return cells;
    }

    private static void rules(AddedSheet.Builder sheet, Audit audit) {
        sheet.heading("What each rule says");
        sheet.row(
                AddedCell.head("Rule"),
                AddedCell.head("Title").over(3),
                AddedCell.head("Outcome"),
                AddedCell.figuresHead("Findings"),
                AddedCell.figuresHead("Value judged"),
                AddedCell.figuresHead("Value not judged"),
                AddedCell.head("What is missing").over(2));
        audit.rules()
                .forEach(rule -> sheet.row(
                        AddedCell.text(rule.id()),
                        AddedCell.wrapped(rule.title()).over(3),
                        AddedCell.text(Sign.worded(rule.outcome()), Look.of(rule.outcome())),
                        AddedCell.whole(findings(audit, rule)),
                        AddedCell.amount(rule.valueJudged()),
                        AddedCell.amount(rule.valueNotJudged()),
                        AddedCell.wrapped(String.join(", ", rule.missing())).over(2)));
    }

    private static int findings(Audit audit, RuleResult rule) {
        return (int) audit.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .count();
    }

    private static void unjudged(AddedSheet.Builder sheet, AddedSheets made) {
        List<Unjudged> unjudged = Unjudged.of(made.audit());
        if (unjudged.isEmpty()) {
            return;
        }
        sheet.heading("What could not be judged, and why");
        sheet.row(
                AddedCell.head("Rule"),
                AddedCell.head("Period"),
                AddedCell.head("Segment").over(2),
                AddedCell.head("Outcome"),
                AddedCell.head("Why").over(3),
                AddedCell.head("Cells that would decide it").over(2));
        unjudged.stream().limit(UNJUDGED_SHOWN).forEach(item -> sheet.row(unjudged(item, made)));
        sheet.more(unjudged.size() - UNJUDGED_SHOWN, "the findings file");
    }

    private static AddedCell[] unjudged(Unjudged item, AddedSheets made) {
        return new AddedCell[] {
            AddedCell.text(item.rule()),
            AddedCell.text(item.period()),
            AddedCell.wrapped(item.segment().isEmpty() ? "whole list" : item.segment())
                    .over(2),
            AddedCell.text(Sign.worded(item.outcome()), Look.of(item.outcome())),
            AddedCell.wrapped(item.reason()).over(3),
            made.cells(item.deciding()).over(2)
        };
    }

    private static void fact(AddedSheet.Builder sheet, String name, String text) {
        sheet.row(AddedCell.text(name, Look.MUTED), AddedCell.wrapped(text).over(ALL - 1));
    }
}
