package chokepoint.report.text;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.Outcome;
import chokepoint.finding.Problem;
import chokepoint.finding.SheetRead;
import chokepoint.report.wording.CellText;
import chokepoint.report.wording.ControlText;
import chokepoint.report.wording.Ladder;
import chokepoint.report.wording.LimitsInForce;
import chokepoint.report.wording.NotJudged;
import chokepoint.report.wording.ProblemText;
import chokepoint.report.wording.RuleActivity;
import chokepoint.report.wording.ShareInterval;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the result of one list for a terminal. */
public final class TextSummary {

    private static final int PROBLEMS_SHOWN = 15;
    private static final int NOTES_SHOWN = 3;
    private static final int DECIDED_SHOWN = 15;
    private static final int UNJUDGED_SHOWN = 12;
    private static final int STEPS_SHOWN = 8;
    private static final int NOTICES_SHOWN = 8;
    private static final int CONTROL_SHOWN = 10;
    private static final int LABEL = 10;

    private final Audit audit;
    private final TextBlock text;
    private final Texts texts;

    private TextSummary(Audit audit, TextBlock text) {
        this.audit = audit;
        this.text = text;
        this.texts = audit.texts();
    }

    /** The summary, each line ended by a line feed. */
    public static String render(Audit audit, boolean colour) {
        return render(audit, colour, TextBlock.USUAL_WIDTH);
    }

    /**
     * The same for a terminal that is so wide.
     *
     * @param width in letters
     */
    public static String render(Audit audit, boolean colour, int width) {
        TextSummary summary = new TextSummary(audit, new TextBlock(colour, width, audit.texts()));
        summary.head();
        summary.problems();
        summary.firing();
        summary.decided();
        summary.unjudged();
        summary.exposures();
        return summary.text.toString();
    }

    private void head() {
        text.title(audit.list().file());
        text.labelled(texts.text("text.verdict"), LABEL, VerdictText.of(audit));
        VerdictText.answers(audit).forEach(answer -> text.labelled("", LABEL, answer));
        control();
        audit.list().sheets().forEach(sheet -> text.labelled(texts.text("text.read"), LABEL, read(sheet)));
        if (audit.list().sheets().isEmpty()) {
            text.labelled(texts.text("text.read"), LABEL, texts.text("text.no sheet"));
        }
        List<String> notices = Stream.concat(audit.list().notices().stream(), audit.notices().stream())
                .toList();
        notices.stream()
                .limit(NOTICES_SHOWN)
                .forEach(notice -> text.labelled(texts.text("text.notice"), LABEL, notice));
        text.more(notices.size() - NOTICES_SHOWN);
    }

    private void control() {
        List<String> sentences = ControlText.sentences(audit.list().control(), texts);
        for (int at = 0; at < Math.min(CONTROL_SHOWN, sentences.size()); at++) {
            text.labelled(at == 0 ? texts.text("control.short") : "", LABEL, sentences.get(at));
        }
        text.more(sentences.size() - CONTROL_SHOWN);
    }

    private String read(SheetRead sheet) {
        String columns = sheet.columns().stream()
                .map(column -> texts.spoken(column.field()) + " " + column.column())
                .collect(Collectors.joining(", "));
        String where = sheet.name().isEmpty() ? "" : texts.text("text.sheet", sheet.name()) + ", ";
        String header = sheet.headerRow() == 0
                ? texts.text("text.no header")
                : texts.text("text.header", String.valueOf(sheet.headerRow()));
        String problems = sheet.problems() == 0 ? "" : ", " + texts.count("report.problems", sheet.problems());
        return where + header + ", " + texts.count("report.lines", sheet.lines()) + problems + ": "
                + (columns.isEmpty() ? texts.text("text.no columns") : columns);
    }

    private void problems() {
        List<Problem> problems = audit.openProblems();
        if (problems.isEmpty()) {
            return;
        }
        text.heading(texts.text("text.problems"));
        problems.stream().limit(PROBLEMS_SHOWN).forEach(this::problem);
        text.more(problems.size() - PROBLEMS_SHOWN);
        text.muted(VerdictText.caveat(texts));
    }

    private void problem(Problem problem) {
        String stake = ProblemText.stake(problem, texts);
        text.finding(
                problem.severity(),
                problem.id() + "  " + texts.spoken(problem.kind()) + (stake.isEmpty() ? "" : "   " + stake));
        text.under(problem.title());
        List<Finding> open =
                audit.findings(problem).stream().filter(Finding::open).toList();
        Finding first = open.get(0);
        if (!first.whatIf().isEmpty()) {
            text.under(first.whatIf());
        }
        if (!first.cells().isEmpty()) {
            text.underMuted(
                    CellText.told(first.cells().get(0), Finding.lines(open).size(), texts));
        }
        text.underMuted(ProblemText.members(audit, problem));
        open.stream()
                .map(finding -> finding.disposition().note())
                .filter(note -> !note.isEmpty())
                .distinct()
                .limit(NOTES_SHOWN)
                .forEach(text::under);
    }

    private void firing() {
        List<String> often = RuleActivity.often(audit);
        String never = RuleActivity.never(audit);
        if (often.isEmpty() && never.isEmpty()) {
            return;
        }
        text.heading(texts.text("text.firing"));
        often.forEach(rule -> text.labelled(texts.text("text.often"), LABEL, rule));
        if (!never.isEmpty()) {
            text.labelled(texts.text("text.never"), LABEL, never);
        }
    }

    /** What auditors decided stays in sight. */
    private void decided() {
        List<Finding> decided =
                audit.findings().stream().filter(finding -> !finding.open()).toList();
        if (decided.isEmpty()) {
            return;
        }
        text.heading(texts.text("text.decided"));
        decided.stream().limit(DECIDED_SHOWN).forEach(finding -> text.labelled(finding.id(), LABEL, decided(finding)));
        text.more(decided.size() - DECIDED_SHOWN);
    }

    private String decided(Finding finding) {
        Disposition disposition = finding.disposition();
        String by = disposition.reviewer().isEmpty() ? "" : " " + texts.text("text.by", disposition.reviewer());
        String until = disposition.until().known() ? " " + texts.text("text.until", disposition.until()) : "";
        String reason = disposition.reason().isEmpty() ? "" : " (" + disposition.reason() + ")";
        return texts.spoken(disposition.state()) + by + until + reason + ": " + finding.rule() + " "
                + finding.message();
    }

    private void unjudged() {
        List<NotJudged> unjudged = NotJudged.of(audit);
        part("text.undecided", unjudged, Outcome.UNDECIDED);
        part(
                "text.not evaluable",
                unjudged.stream().filter(NotJudged::ofTheWholeRule).toList(),
                Outcome.NOT_EVALUABLE);
        smallSegments(unjudged);
    }

    /** Rules that judge other segments are not listed again for each segment too small for them. */
    private void smallSegments(List<NotJudged> unjudged) {
        long segments = unjudged.stream()
                .filter(item -> item.outcome() == Outcome.NOT_EVALUABLE && !item.ofTheWholeRule())
                .map(item -> item.segment() + item.period())
                .distinct()
                .count();
        if (segments > 0) {
            text.muted(texts.count("text.small segments", segments));
        }
    }

    private void part(String heading, List<NotJudged> unjudged, Outcome outcome) {
        List<NotJudged> part =
                unjudged.stream().filter(item -> item.outcome() == outcome).toList();
        if (part.isEmpty()) {
            return;
        }
        text.heading(texts.text(heading));
        part.stream().limit(UNJUDGED_SHOWN).forEach(item -> text.labelled(item.rule(), LABEL, told(item)));
        text.more(part.size() - UNJUDGED_SHOWN);
    }

    private String told(NotJudged item) {
        String place = item.segment().isEmpty() ? item.title() : item.segment() + ", " + texts.period(item.period());
        String reason = item.reason().isEmpty() ? "" : ": " + item.reason();
        String deciding = item.deciding().isEmpty()
                ? ""
                : " " + texts.text("text.deciding", CellText.told(item.deciding(), texts));
        return place + reason + deciding;
    }

    private void exposures() {
        Ladder ladder = Ladder.of(audit);
        if (ladder.steps().isEmpty()) {
            return;
        }
        LimitsInForce limits = LimitsInForce.of(audit);
        text.heading(texts.text("text.ladder"));
        ladder.steps().stream().limit(STEPS_SHOWN).forEach(step -> step(step, limits));
        text.more(ladder.steps().size() - STEPS_SHOWN);
    }

    private void step(Ladder.Step step, LimitsInForce limits) {
        text.plain(texts.path(step.segment()) + ", " + texts.period(step.period()));
        step.largest()
                .forEach((scope, exposure) -> text.row(
                        texts.spoken(scope),
                        exposure.holder(),
                        ShareInterval.of(exposure.low(), exposure.high(), texts),
                        limits.share(step.segment(), step.period(), scope)
                                .map(limit -> texts.text("text.limit", limit))
                                .orElse(""),
                        step.findings().containsKey(scope)
                                ? step.findings().get(scope).id()
                                : ""));
    }
}
