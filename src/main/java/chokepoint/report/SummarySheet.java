package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Kind;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.trade.Exposure;
import chokepoint.trade.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet to read first: the verdict, what it rests on, and what could not be judged. */
final class SummarySheet {

    private static final int STEPS_SHOWN = 60;
    private static final int UNJUDGED_SHOWN = 60;
    private static final List<Integer> WIDTHS = List.of(22, 9, 18, 18, 18, 18, 18, 18, 22, 10);
    private static final int ALL = WIDTHS.size();

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
        ladder(sheet, made);
        rules(sheet, audit);
        unjudged(sheet, made);
        legend(sheet);
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
                .filter(seal -> seal.kind().equals("policy"))
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
                head("Severity"), right("Cases"), right("Breaches"), right("Flags"), right("Together"), right("Open"));
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

    private static void ladder(AddedSheet.Builder sheet, AddedSheets made) {
        Ladder ladder = Ladder.of(made.audit());
        if (ladder.steps().isEmpty()) {
            return;
        }
        sheet.heading("From paper to source: who carries most of each segment");
        List<AddedCell> header = new ArrayList<>(List.of(head("Segment"), head("Period")));
        ladder.scopes().forEach(scope -> header.add(head(capitalised(scope.toString()))));
        header.add(head("First finding at"));
        sheet.row(header);
        ladder.steps().stream().limit(STEPS_SHOWN).forEach(step -> sheet.row(step(step, ladder.scopes(), made)));
        more(sheet, ladder.steps().size() - STEPS_SHOWN, made.names().exposures());
    }

    private static List<AddedCell> step(Ladder.Step step, List<Scope> scopes, AddedSheets made) {
        List<AddedCell> cells = new ArrayList<>();
        cells.add(AddedCell.wrapped(step.segment().path()));
        cells.add(AddedCell.text(step.period()));
        scopes.forEach(scope -> cells.add(rung(step, scope)));
        cells.add(step.flips().map(scope -> flip(step, scope, made)).orElse(AddedCell.text("none", Look.MUTED)));
        return cells;
    }

    private static AddedCell rung(Ladder.Step step, Scope scope) {
        Exposure largest = step.largest().get(scope);
        if (largest == null) {
            return AddedCell.text("not known", Look.MUTED);
        }
        String text = largest.holder() + " " + Interval.of(largest.low(), largest.high());
        Finding finding = step.findings().get(scope);
        if (finding == null) {
            return AddedCell.wrapped(text);
        }
        Severity severity = finding.severity();
        return AddedCell.text(Sign.of(severity).shape() + " " + text, Look.of(severity));
    }

    private static AddedCell flip(Ladder.Step step, Scope scope, AddedSheets made) {
        Finding finding = step.findings().get(scope);
        return AddedCell.link(
                finding.id() + ", " + scope,
                made.findingRow(made.audit().findings().indexOf(finding)));
    }

    private static void rules(AddedSheet.Builder sheet, Audit audit) {
        sheet.heading("What each rule says");
        sheet.row(
                head("Rule"),
                head("Title").over(3),
                head("Outcome"),
                right("Findings"),
                right("Value judged"),
                right("Value not judged"),
                head("What is missing").over(2));
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
                head("Rule"),
                head("Period"),
                head("Segment").over(2),
                head("Outcome"),
                head("Why").over(3),
                head("Cells that would decide it").over(2));
        unjudged.stream().limit(UNJUDGED_SHOWN).forEach(item -> sheet.row(unjudged(item, made)));
        more(sheet, unjudged.size() - UNJUDGED_SHOWN, "the findings file");
    }

    private static AddedCell[] unjudged(Unjudged item, AddedSheets made) {
        return new AddedCell[] {
            AddedCell.text(item.rule()),
            AddedCell.text(item.period()),
            AddedCell.wrapped(item.segment()).over(2),
            AddedCell.text(Sign.worded(item.outcome()), Look.of(item.outcome())),
            AddedCell.wrapped(item.reason()).over(3),
            made.cells(item.deciding()).over(2)
        };
    }

    private static void more(AddedSheet.Builder sheet, int left, String where) {
        if (left > 0) {
            sheet.row(AddedCell.text("and %s more, in %s".formatted(left, where), Look.MUTED)
                    .over(ALL));
        }
    }

    private static void legend(AddedSheet.Builder sheet) {
        sheet.heading("How to read the marks");
        Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                .forEach(severity -> sheet.row(
                        AddedCell.severity(severity),
                        AddedCell.wrapped(meaning(severity)).over(ALL - 1)));
        Stream.of(Outcome.values())
                .forEach(outcome -> sheet.row(
                        AddedCell.text(Sign.worded(outcome), Look.of(outcome)),
                        AddedCell.wrapped(meaning(outcome)).over(ALL - 1)));
        sheet.row(
                AddedCell.text("Marks in the list", Look.MUTED),
                AddedCell.wrapped(
                                "Cells that a finding rests on are tinted; a note on the row says what was found and what would"
                                        + " clear it; the column \"Chokepoint\" names the findings, to filter by.")
                        .over(ALL - 1));
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case HIGH -> "A limit or restriction is passed, or independent signs agree: look at it first.";
            case MEDIUM -> "Worth a look of its own.";
            case LOW -> "Proves nothing alone; counts where other signs agree.";
        };
    }

    private static String meaning(Outcome outcome) {
        return switch (outcome) {
            case FINDINGS -> "The rule says yes at least once, whatever is unknown.";
            case UNDECIDED -> "It depends on what the list does not tell.";
            case CLEAR -> "The rule could judge what it judged, and found nothing.";
            case NOT_EVALUABLE -> "The rule needs what the list does not have: nothing was judged, nothing is clear.";
        };
    }

    private static void fact(AddedSheet.Builder sheet, String name, String text) {
        sheet.row(AddedCell.text(name, Look.MUTED), AddedCell.wrapped(text).over(ALL - 1));
    }

    private static AddedCell head(String text) {
        return AddedCell.text(text, Look.HEADER);
    }

    private static AddedCell right(String text) {
        return AddedCell.text(text, Look.HEADER_RIGHT);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
