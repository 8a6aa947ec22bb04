package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.ReadingProblem;
import chokepoint.finding.SheetRead;
import chokepoint.names.Printable;
import chokepoint.report.wording.Ladder;
import chokepoint.report.wording.NameMatchText;
import chokepoint.report.wording.ReportWords;
import chokepoint.report.wording.VerdictText;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything on the page of the report.
 *
 * @param workbook where the checked workbook lies; empty if there is none
 * @param shown ids of the findings that are told on the page
 * @param anyProblems whether there are any, decided ones too
 */
record ReportPage(
        Texts texts,
        String version,
        String file,
        String workbook,
        String verdict,
        List<String> answers,
        ControlView control,
        List<KeyFigure> figures,
        List<TopProblem> weightiest,
        List<TopProblem> problems,
        String problemsRest,
        List<LabelledValue> facts,
        JudgedView judged,
        String turns,
        List<SegmentView> segments,
        List<String> segmentsRest,
        List<LimitTrajectoryView> paths,
        List<RoutesView> routes,
        List<FindingGroup> findings,
        String findingsRest,
        List<LabelledValue> names,
        String namesRest,
        List<LabelledValue> columns,
        List<String> notices,
        List<LabelledValue> seals,
        Set<String> shown,
        boolean anyProblems) {

    private static final int WEIGHTIEST = 3;
    private static final int LISTED = 25;
    private static final int SEGMENTS = 16;
    private static final int NOTICES = 12;
    private static final int PROBLEMS = 8;
    private static final int SEALS = 12;
    private static final int COLUMNS = 40;
    private static final int NAMES = 20;
    private static final int SHORT = 80;
    private static final int LONG = 500;

    static ReportPage of(Audit audit, String workbook) {
        return new Maker(audit, audit.texts()).make(workbook);
    }

    String style() {
        return style("report.css");
    }

    static String style(String name) {
        try (InputStream css = Objects.requireNonNull(ReportPage.class.getResourceAsStream(name))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean shows(String finding) {
        return shown.contains(finding);
    }

    /** Gathers the page from one audit. */
    private record Maker(Audit audit, Texts texts) {

        ReportPage make(String workbook) {
            List<Ladder.Step> segments = LadderSegments.latest(audit);
            List<FindingGroup> groups = FindingGroup.of(audit);
            Set<String> shown = groups.stream().flatMap(FindingGroup::shown).collect(Collectors.toSet());
            long hidden = audit.findings().size()
                    - groups.stream()
                            .mapToLong(group -> group.findings().size())
                            .sum();
            return new ReportPage(
                    texts,
                    audit.version(),
                    Printable.clipped(audit.list().file(), 160),
                    workbook,
                    VerdictText.of(audit),
                    VerdictText.answers(audit),
                    ControlView.of(audit.list().control(), texts),
                    ReportSentences.figures(audit),
                    TopProblem.of(audit, WEIGHTIEST),
                    TopProblem.of(audit, LISTED),
                    more(audit.openProblems().size() - LISTED),
                    facts(),
                    JudgedView.of(audit),
                    ReportSentences.turns(audit),
                    segments.stream()
                            .limit(SEGMENTS)
                            .map(step -> SegmentView.of(audit, step))
                            .toList(),
                    segmentsRest(segments.size() - SEGMENTS),
                    LimitTrajectoryView.of(audit),
                    RoutesView.of(audit),
                    groups,
                    more(hidden),
                    names(),
                    more(audit.names().size() - NAMES),
                    columns(),
                    notices(),
                    seals(),
                    shown,
                    !audit.problems().isEmpty());
        }

        private List<LabelledValue> facts() {
            List<LabelledValue> facts = new ArrayList<>(List.of(
                    new LabelledValue(texts.text("html.fact.value"), texts.spoken(audit.value())),
                    new LabelledValue(
                            texts.text("html.fact.lines"),
                            texts.spoken(audit.list().lines())),
                    new LabelledValue(texts.text("html.fact.home"), ReportWords.home(audit)),
                    new LabelledValue(texts.text("html.fact.as of"), texts.spoken(audit.asOf())),
                    new LabelledValue(
                            texts.text("html.fact.policy"), Printable.clipped(ReportWords.policy(audit), 160)),
                    new LabelledValue(
                            texts.text("html.fact.format"), audit.list().format())));
            copy(audit).ifPresent(facts::add);
            return facts;
        }

        /** What a reader of a shared copy has to know. */
        private static Optional<LabelledValue> copy(Audit audit) {
            return audit.masked()
                    ? Optional.of(new LabelledValue(
                            audit.texts().text("mask.copy"), audit.texts().text("mask.page")))
                    : Optional.empty();
        }

        private List<String> segmentsRest(int more) {
            List<String> rest = new ArrayList<>();
            if (more > 0) {
                rest.add(texts.count("html.more.workbook", more));
            }
            String unassigned = LadderSegments.unassigned(audit).stream()
                    .map(step -> step.segment().segmentation() + " (" + texts.period(step.period()) + ")")
                    .distinct()
                    .limit(NOTICES)
                    .collect(Collectors.joining(", "));
            if (!unassigned.isEmpty()) {
                rest.add(texts.text("html.unassigned", unassigned));
            }
            return rest;
        }

        private String more(long hidden) {
            return hidden > 0 ? texts.count("html.more.workbook", hidden) : "";
        }

        /** Which names are or may be one party, and what they weigh. */
        private List<LabelledValue> names() {
            return audit.names().stream()
                    .limit(NAMES)
                    .map(match -> new LabelledValue(
                            Printable.clipped(match.one(), SHORT) + " · " + Printable.clipped(match.other(), SHORT),
                            texts.text(
                                    "html.names.match",
                                    NameMatchText.answer(match, texts),
                                    NameMatchText.shares(match, texts),
                                    Printable.clipped(match.reason(), LONG))))
                    .toList();
        }

        /** What each column was taken to mean, the doubted first. */
        private List<LabelledValue> columns() {
            return audit.list().sheets().stream()
                    .flatMap(sheet -> sheet.columns().stream())
                    .sorted(Comparator.comparing(MappedColumn::doubted).reversed())
                    .limit(COLUMNS)
                    .map(column -> new LabelledValue(
                            texts.spoken(column.field()),
                            texts.text(
                                    "html.column",
                                    column.column(),
                                    Printable.clipped(column.header(), SHORT),
                                    Math.round(100 * column.confidence()),
                                    Printable.clipped(ReportWords.because(column, texts), LONG))))
                    .toList();
        }

        private List<String> notices() {
            List<String> notices = Stream.of(
                            audit.notices().stream(),
                            audit.list().notices().stream(),
                            audit.list().sheets().stream().flatMap(sheet -> sheet.notices().stream()),
                            audit.list().problems().stream().limit(PROBLEMS).map(ReadingProblem::message))
                    .flatMap(texts -> texts)
                    .map(text -> Printable.clipped(text, LONG))
                    .toList();
            List<String> shown = new ArrayList<>(notices.stream().limit(NOTICES).toList());
            int problems =
                    audit.list().sheets().stream().mapToInt(SheetRead::problems).sum();
            int told = Math.min(PROBLEMS, audit.list().problems().size());
            int more = Math.max(0, notices.size() - NOTICES) + problems - told;
            if (more > 0) {
                shown.add(texts.count("html.more.workbook", more));
            }
            return shown;
        }

        private List<LabelledValue> seals() {
            List<LabelledValue> seals = new ArrayList<>();
            seals.add(new LabelledValue(audit.list().file(), audit.list().sha256()));
            audit.seals().stream()
                    .filter(seal -> seal.kind() != ProvenanceKind.RULE)
                    .limit(SEALS)
                    .forEach(seal -> seals.add(new LabelledValue(seal.kind() + " " + seal.name(), seal.sha256())));
            return seals;
        }
    }
}
