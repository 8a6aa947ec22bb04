package chokepoint.report.sheets;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Problem;
import chokepoint.finding.ProblemKind;
import chokepoint.finding.Severity;
import chokepoint.report.wording.ControlText;
import chokepoint.report.wording.NotJudged;
import chokepoint.report.wording.ProblemText;
import chokepoint.report.wording.ReportWords;
import chokepoint.report.wording.RuleActivity;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet to read first: the verdict, what it rests on, and what could not be judged. */
public final class SummarySheet {

    private static final int PROBLEMS_SHOWN = 60;
    private static final int UNJUDGED_SHOWN = 60;
    private static final int CONTROL_SHOWN = 12;
    private static final List<Integer> WIDTHS = List.of(22, 9, 18, 18, 18, 18, 18, 18, 22, 10);
    /** How many columns the sheet has. */
    static final int COLUMNS = WIDTHS.size();

    private static final int ALL = COLUMNS;

    private SummarySheet() {}

    public static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().summary(), WIDTHS);
        sheet.row(
                AddedCell.text("Chokepoint: " + audit.list().file(), Look.TITLE).over(ALL));
        sheet.row(AddedCell.text(VerdictText.of(audit), Look.VERDICT).over(ALL));
        VerdictText.answers(audit)
                .forEach(answer -> sheet.row(AddedCell.wrapped(answer).over(ALL)));
        sheet.row(AddedCell.text(VerdictText.caveat(audit.texts()), Look.CAVEAT).over(ALL));
        control(sheet, audit);
        checked(sheet, audit);
        severities(sheet, audit);
        problems(sheet, audit);
        LadderTable.add(sheet, made);
        rules(sheet, audit);
        marks(sheet, audit);
        firing(sheet, audit);
        unjudged(sheet, made);
        Legend.add(sheet, audit.texts());
        return sheet.build();
    }

    private static void control(AddedSheet.Builder sheet, Audit audit) {
        List<String> sentences = ControlText.sentences(audit.list().control(), audit.texts());
        if (sentences.isEmpty()) {
            return;
        }
        sheet.heading(audit.texts().text("control.title"));
        sentences.stream()
                .limit(CONTROL_SHOWN)
                .forEach(sentence -> sheet.row(AddedCell.wrapped(sentence).over(ALL)));
        sheet.more(sentences.size() - CONTROL_SHOWN, audit.texts().text("report.findings file"), audit.texts());
    }

    private static void checked(AddedSheet.Builder sheet, Audit audit) {
        Texts texts = audit.texts();
        sheet.heading(texts.text("summary.checked"));
        fact(
                sheet,
                texts.text("report.fact.file"),
                audit.list().file() + " (" + audit.list().format() + ")");
        fact(
                sheet,
                texts.text("report.fact.lines"),
                texts.text(
                        "summary.lines",
                        texts.count("report.lines", audit.list().lines()),
                        texts.count("report.on sheets", audit.list().sheets().size())));
        fact(sheet, texts.text("report.fact.value"), texts.spoken(audit.value()));
        fact(sheet, texts.text("report.fact.home"), ReportWords.home(audit));
        fact(sheet, texts.text("report.fact.as of"), texts.spoken(audit.asOf()));
        fact(sheet, texts.text("report.fact.policy"), ReportWords.policy(audit));
        if (audit.masked()) {
            fact(sheet, texts.text("mask.copy"), texts.text("mask.shared"));
        }
    }

    private static void severities(AddedSheet.Builder sheet, Audit audit) {
        if (audit.problems().isEmpty()) {
            return;
        }
        Texts texts = audit.texts();
        sheet.heading(texts.text("summary.severities"));
        sheet.row(
                AddedCell.head(texts.text("summary.severity")),
                AddedCell.figuresHead(texts.text("summary.prohibitions")),
                AddedCell.figuresHead(texts.text("summary.breaches")),
                AddedCell.figuresHead(texts.text("summary.cases")),
                AddedCell.figuresHead(texts.text("summary.flags")),
                AddedCell.figuresHead(texts.text("summary.together")),
                AddedCell.figuresHead(texts.text("summary.open")));
        Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                .forEach(severity -> sheet.row(severity(severity, audit)));
    }

    private static List<AddedCell> severity(Severity severity, Audit audit) {
        List<Problem> these = audit.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
        List<AddedCell> cells = new ArrayList<>();
        cells.add(AddedCell.severity(severity, audit.texts()));
        Stream.of(ProblemKind.values())
                .map(kind -> (int)
                        these.stream().filter(problem -> problem.kind() == kind).count())
                .map(AddedCell::whole)
                .forEach(cells::add);
        cells.add(AddedCell.whole(these.size()));
        cells.add(AddedCell.whole((int) these.stream().filter(Problem::open).count()));
        return cells;
    }

    private static void problems(AddedSheet.Builder sheet, Audit audit) {
        if (audit.problems().isEmpty()) {
            return;
        }
        Texts texts = audit.texts();
        sheet.heading(texts.text("summary.problems"));
        sheet.row(
                AddedCell.head(texts.text("summary.problem")),
                AddedCell.head(texts.text("summary.severity")),
                AddedCell.head(texts.text("findings.kind")),
                AddedCell.head(texts.text("summary.matter")).over(4),
                AddedCell.figuresHead(texts.text("findings.value")),
                AddedCell.head(texts.text("summary.its findings")).over(2));
        audit.problems().stream().limit(PROBLEMS_SHOWN).forEach(problem -> sheet.row(problem(problem, audit)));
        sheet.more(audit.problems().size() - PROBLEMS_SHOWN, texts.text("report.findings file"), texts);
    }

    private static AddedCell[] problem(Problem problem, Audit audit) {
        Texts texts = audit.texts();
        return new AddedCell[] {
            AddedCell.text(problem.id(), Look.STRONG),
            AddedCell.severity(problem.severity(), texts),
            AddedCell.text(texts.spoken(problem.kind())),
            AddedCell.wrapped(problem.title()).over(4),
            AddedCell.amount(problem.valueAtStake(), texts),
            AddedCell.wrapped(ProblemText.members(audit, problem)).over(2)
        };
    }

    /** Facts that are no findings: which, on how many lines. */
    private static void marks(AddedSheet.Builder sheet, Audit audit) {
        Map<String, List<Finding>> byRule = audit.marks().stream()
                .collect(Collectors.groupingBy(
                        mark -> mark.rule() + " " + mark.title(), TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, marks) -> fact(
                sheet,
                audit.texts().text("summary.marks"),
                rule + ": "
                        + audit.texts()
                                .count("report.lines", Finding.lines(marks).size())));
    }

    private static void rules(AddedSheet.Builder sheet, Audit audit) {
        Texts texts = audit.texts();
        sheet.heading(texts.text("summary.rules"));
        sheet.row(
                AddedCell.head(texts.text("report.rule")),
                AddedCell.head(texts.text("summary.title")).over(3),
                AddedCell.head(texts.text("summary.outcome")),
                AddedCell.figuresHead(texts.text("summary.findings")),
                AddedCell.figuresHead(texts.text("summary.judged")),
                AddedCell.figuresHead(texts.text("summary.not judged")),
                AddedCell.head(texts.text("summary.missing")).over(2));
        Map<String, Long> findings =
                audit.findings().stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        audit.rules()
                .forEach(rule -> sheet.row(
                        AddedCell.text(rule.id()),
                        AddedCell.wrapped(rule.title()).over(3),
                        AddedCell.outcome(rule.outcome(), texts),
                        AddedCell.whole(findings.getOrDefault(rule.id(), 0L)),
                        AddedCell.amount(rule.valueJudged(), texts),
                        AddedCell.amount(rule.valueNotJudged(), texts),
                        AddedCell.wrapped(String.join(", ", rule.missing())).over(2)));
    }

    /** A rule that speaks of nearly everything, or of nothing, may be held against the wrong limit or list. */
    private static void firing(AddedSheet.Builder sheet, Audit audit) {
        Texts texts = audit.texts();
        RuleActivity.often(audit).forEach(rule -> fact(sheet, texts.text("summary.often"), rule));
        String never = RuleActivity.never(audit);
        if (!never.isEmpty()) {
            fact(sheet, texts.text("summary.never"), never);
        }
    }

    private static void unjudged(AddedSheet.Builder sheet, AddedSheets made) {
        List<NotJudged> unjudged = NotJudged.of(made.audit());
        if (unjudged.isEmpty()) {
            return;
        }
        Texts texts = made.audit().texts();
        sheet.heading(texts.text("summary.unjudged"));
        sheet.row(
                AddedCell.head(texts.text("report.rule")),
                AddedCell.head(texts.text("report.period")),
                AddedCell.head(texts.text("report.segment")).over(2),
                AddedCell.head(texts.text("summary.outcome")),
                AddedCell.head(texts.text("summary.why")).over(3),
                AddedCell.head(texts.text("summary.deciding")).over(2));
        unjudged.stream().limit(UNJUDGED_SHOWN).forEach(item -> sheet.row(unjudged(item, made, texts)));
        sheet.more(unjudged.size() - UNJUDGED_SHOWN, texts.text("report.findings file"), texts);
    }

    private static AddedCell[] unjudged(NotJudged item, AddedSheets made, Texts texts) {
        return new AddedCell[] {
            AddedCell.text(item.rule()),
            AddedCell.text(texts.period(item.period())),
            AddedCell.wrapped(item.segment().isEmpty() ? texts.text("kinds.whole list") : item.segment())
                    .over(2),
            AddedCell.outcome(item.outcome(), texts),
            AddedCell.wrapped(item.reason()).over(3),
            made.cells(item.deciding()).over(2)
        };
    }

    private static void fact(AddedSheet.Builder sheet, String name, String text) {
        sheet.row(AddedCell.text(name, Look.MUTED), AddedCell.wrapped(text).over(ALL - 1));
    }
}
