package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.names.Printable;
import chokepoint.trade.Limit;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Segment;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings of one rule: what they have in common, then each of them.
 *
 * @param common reason, what would clear it, what to do, source; only what all its findings share
 * @param rest how many findings are not shown, in words; empty if all are
 */
record FindingGroup(
        String anchor,
        SeverityBadge mark,
        String kind,
        String rule,
        String title,
        List<LabelledValue> common,
        List<One> findings,
        String rest) {

    private static final int GROUPS = 40;
    private static final int FINDINGS = 12;
    private static final int LONG = 600;
    private static final int RUNS = 16;

    /** One finding. */
    record One(
            String id,
            SeverityBadge mark,
            boolean open,
            String message,
            String value,
            String place,
            String cells,
            List<LabelledValue> facts) {}

    /** In the order of the weightiest finding of each rule; no more than a reader can take in. */
    static List<FindingGroup> of(Audit audit) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        audit.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        return byRule.values().stream()
                .limit(GROUPS)
                .map(findings -> new Maker(audit.texts(), findings).make())
                .toList();
    }

    Stream<String> shown() {
        return findings.stream().map(One::id);
    }

    /** Puts the findings of one rule into words. */
    private record Maker(Texts texts, List<Finding> findings) {

        private record Part(String key, Function<Finding, String> text) {}

        private static final List<Part> PARTS = List.of(
                new Part("html.finding.why", Finding::why),
                new Part("html.finding.clear", Finding::clearIf),
                new Part("html.finding.whatif", Finding::whatIf),
                new Part("html.finding.do", Finding::advice),
                new Part("html.finding.source", Finding::basis));

        FindingGroup make() {
            Finding first = findings.get(0);
            int more = findings.size() - FINDINGS;
            Map<Boolean, List<Part>> parts = PARTS.stream().collect(Collectors.partitioningBy(this::shared));
            return new FindingGroup(
                    "rule-" + first.rule(),
                    SeverityBadge.of(first.severity(), texts),
                    texts.spoken(first.kind()),
                    first.rule(),
                    first.title(),
                    parts.get(true).stream().flatMap(part -> fact(part, first)).toList(),
                    findings.stream()
                            .limit(FINDINGS)
                            .map(finding -> one(finding, parts.get(false)))
                            .toList(),
                    more > 0 ? texts.count("html.more.workbook", more) : "");
        }

        private boolean shared(Part part) {
            return findings.stream().map(part.text).distinct().count() == 1;
        }

        private Stream<LabelledValue> fact(Part part, Finding finding) {
            String text = part.text.apply(finding);
            return text.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new LabelledValue(texts.text(part.key), Printable.clipped(text, LONG)));
        }

        private One one(Finding finding, List<Part> own) {
            List<LabelledValue> facts = new ArrayList<>();
            own.stream().flatMap(part -> fact(part, finding)).forEach(facts::add);
            limit(finding).forEach(facts::add);
            decided(finding).forEach(facts::add);
            return new One(
                    finding.id(),
                    SeverityBadge.of(finding.severity(), texts),
                    finding.open(),
                    Printable.clipped(finding.message(), LONG),
                    texts.spoken(finding.valueAtStake()),
                    place(finding),
                    cells(finding),
                    facts);
        }

        private Stream<LabelledValue> limit(Finding finding) {
            String source = finding.measure().getOrDefault("limit source", "");
            return source.isEmpty() || source.equals(Limit.RULE_CARD)
                    ? Stream.empty()
                    : Stream.of(new LabelledValue(texts.text("html.finding.limit"), Printable.clipped(source, LONG)));
        }

        private Stream<LabelledValue> decided(Finding finding) {
            if (finding.open()) {
                return Stream.empty();
            }
            String words = Stream.of(
                            texts.spoken(finding.disposition().state()),
                            finding.disposition().reason(),
                            finding.disposition().reviewer(),
                            finding.disposition().until().known()
                                    ? texts.text(
                                            "html.finding.until",
                                            finding.disposition().until())
                                    : "")
                    .filter(word -> !word.isEmpty())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            return Stream.of(new LabelledValue(texts.text("html.finding.decided"), Printable.clipped(words, LONG)));
        }

        private String place(Finding finding) {
            String period = finding.period().equals(Subject.ALL_PERIODS) ? "" : ", " + texts.period(finding.period());
            return finding.segment().equals(Segment.WHOLE_LIST) && period.isEmpty()
                    ? ""
                    : texts.path(finding.segment()) + period;
        }

        private String cells(Finding finding) {
            List<String> runs = CellRuns.of(finding.cells(), RUNS + 1);
            String told = String.join(", ", runs.subList(0, Math.min(RUNS, runs.size())));
            return runs.size() > RUNS
                    ? texts.text("html.cells.more", told, finding.cells().size())
                    : told;
        }
    }
}
