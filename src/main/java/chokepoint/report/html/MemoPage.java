package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Outcome;
import chokepoint.finding.Problem;
import chokepoint.names.Printable;
import chokepoint.report.wording.ControlText;
import chokepoint.report.wording.ReportWords;
import chokepoint.report.wording.VerdictText;
import chokepoint.trade.values.Day;
import chokepoint.words.Texts;
import java.util.List;
import java.util.stream.Stream;

/** The memo, one sheet of paper that an official signs: its parts are bounded in number and length, so that it fits. */
record MemoPage(
        Texts texts,
        String file,
        List<LabelledValue> facts,
        String verdict,
        List<String> answers,
        String control,
        List<KeyFigure> figures,
        List<TopProblem> problems,
        String problemsRest,
        String turnsTold,
        List<SegmentView.Rung> turns,
        List<String> turnNames,
        String unjudged,
        List<String> path,
        List<String> advice,
        String seal) {

    private static final int PROBLEMS = 4;
    private static final int TURNS = 3;
    private static final int ADVICE = 3;
    private static final int SENTENCE = 170;
    private static final int NAME = 70;
    private static final int HASH = 16;

    static MemoPage of(Audit audit) {
        return new Maker(audit, audit.texts()).make();
    }

    String style() {
        return ReportPage.style("report.css") + ReportPage.style("memo.css");
    }

    /** Gathers the sheet from one audit. */
    private record Maker(Audit audit, Texts texts) {

        MemoPage make() {
            List<Problem> open = audit.openProblems();
            List<SegmentView> turning = LadderSegments.latest(audit).stream()
                    .filter(step -> step.flips().isPresent())
                    .limit(TURNS)
                    .map(step -> SegmentView.of(audit, step))
                    .toList();
            int more = open.size() - PROBLEMS;
            return new MemoPage(
                    texts,
                    Printable.clipped(audit.list().file(), NAME),
                    facts(),
                    VerdictText.of(audit),
                    VerdictText.answers(audit),
                    control(),
                    ReportSentences.figures(audit),
                    TopProblem.of(audit, PROBLEMS),
                    more > 0 ? texts.count("html.more.workbook", more) : "",
                    ReportSentences.turns(audit),
                    turning.stream()
                            .flatMap(view -> view.rungs().stream().filter(SegmentView.Rung::flips))
                            .toList(),
                    turning.stream()
                            .map(view -> Printable.clipped(view.name(), NAME))
                            .toList(),
                    unjudged(),
                    LimitTrajectoryView.of(audit).stream()
                            .limit(1)
                            .map(view -> Printable.clipped(view.title() + ": " + view.told(), 2 * SENTENCE))
                            .toList(),
                    advice(open),
                    audit.version() + " · "
                            + audit.list()
                                    .sha256()
                                    .substring(
                                            0,
                                            Math.min(HASH, audit.list().sha256().length())));
        }

        private List<LabelledValue> facts() {
            Stream<LabelledValue> copy = audit.masked()
                    ? Stream.of(new LabelledValue(texts.text("mask.copy"), texts.text("mask.page")))
                    : Stream.empty();
            Stream<LabelledValue> always = Stream.of(
                    new LabelledValue(texts.text("html.fact.value"), texts.spoken(audit.value())),
                    new LabelledValue(
                            texts.text("html.fact.lines"),
                            texts.spoken(audit.list().lines())),
                    new LabelledValue(texts.text("html.fact.home"), ReportWords.home(audit)),
                    new LabelledValue(texts.text("html.fact.as of"), day(audit.asOf())));
            return Stream.concat(always, copy)
                    .map(fact -> new LabelledValue(fact.name(), Printable.clipped(fact.text(), NAME)))
                    .toList();
        }

        private String control() {
            return Printable.clipped(ControlText.brief(audit.list().control(), texts), 2 * SENTENCE);
        }

        private String day(Day day) {
            return texts.spoken(day);
        }

        private String unjudged() {
            List<String> missing = JudgedView.of(audit).missing().stream()
                    .map(item -> Printable.clipped(item.bare(), 60))
                    .limit(4)
                    .toList();
            long undecided = ReportSentences.rules(audit, Outcome.UNDECIDED);
            long unheard = ReportSentences.rules(audit, Outcome.NOT_EVALUABLE);
            String rules = undecided == 0
                    ? texts.text("html.memo.unheard", unheard, audit.rules().size())
                    : texts.count(
                            "html.memo.unjudged",
                            undecided,
                            unheard,
                            audit.rules().size());
            return missing.isEmpty()
                    ? rules
                    : rules + " " + texts.text("html.memo.missing", String.join("; ", missing));
        }

        private List<String> advice(List<Problem> open) {
            return open.stream()
                    .flatMap(problem -> problem.actions().stream().limit(1))
                    .distinct()
                    .limit(ADVICE)
                    .map(text -> Printable.clipped(text, SENTENCE))
                    .toList();
        }
    }
}
