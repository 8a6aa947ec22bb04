package chokepoint.report.html;

import chokepoint.finding.Audit;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.names.Printable;
import chokepoint.report.wording.NotJudged;
import chokepoint.report.wording.SeverityMark;
import chokepoint.trade.Concentration;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The part of the report on coverage: how many rules found something, how many could not decide and on what value, and what the others lack.
 *
 * @param told the bar of outcomes in a sentence
 */
record JudgedView(
        String told,
        List<Part> parts,
        List<Undecided> undecided,
        String undecidedRest,
        List<Missing> missing,
        String missingRest) {

    private static final int UNDECIDED = 12;
    private static final int MISSING = 12;
    private static final int RULES = 8;
    private static final int CELLS = 6;
    private static final int LONG = 300;
    private static final int PLACE = 100;

    /** Whether cells are known that would decide anything. */
    boolean decidable() {
        return undecided.stream().anyMatch(item -> !item.cells().isEmpty());
    }

    /** Rules of one outcome, as a part of a bar. */
    record Part(String look, String word, String meaning, String number, String x, String width) {}

    /** What could go either way for one reason: the rules that it concerns. */
    record Undecided(List<LabelledValue> rules, String place, String reason, String value, String cells) {}

    /**
     * What the list or the policy lacks, and which rules could not speak for it.
     *
     * @param bare as it stands within a sentence
     */
    record Missing(String bare, String number, String rules) {

        String what() {
            return ReportSentences.capitalised(bare);
        }
    }

    static JudgedView of(Audit audit) {
        return new Maker(audit, audit.texts()).make();
    }

    /** Reads the outcomes off an audit. */
    private record Maker(Audit audit, Texts texts) {

        private record Reason(String segment, String period, String text, String cells, Money value) {}

        JudgedView make() {
            Map<Reason, List<NotJudged>> open = NotJudged.of(audit).stream()
                    .filter(item -> item.outcome() == Outcome.UNDECIDED)
                    .collect(Collectors.groupingBy(this::reason, LinkedHashMap::new, Collectors.toList()));
            List<Map.Entry<Reason, List<NotJudged>>> largest = open.entrySet().stream()
                    .sorted(Comparator.comparing(
                            (Map.Entry<Reason, List<NotJudged>> entry) ->
                                    entry.getKey().value.amount(),
                            Comparator.reverseOrder()))
                    .toList();
            List<Missing> missing = missing();
            return new JudgedView(
                    told(),
                    parts(),
                    largest.stream()
                            .limit(UNDECIDED)
                            .map(entry -> undecided(entry.getKey(), entry.getValue()))
                            .toList(),
                    rest(largest.size() - UNDECIDED),
                    missing.stream().limit(MISSING).toList(),
                    rest(missing.size() - MISSING));
        }

        private String rest(int more) {
            return more > 0 ? texts.count("html.more.workbook", more) : "";
        }

        private String told() {
            return Arrays.stream(Outcome.values())
                    .map(outcome -> texts.text(
                            "html.outcome.number", texts.spoken(outcome), ReportSentences.rules(audit, outcome)))
                    .collect(Collectors.joining(", "));
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            double all = Math.max(1, audit.rules().size());
            double x = 0;
            for (Outcome outcome : Outcome.values()) {
                long number = ReportSentences.rules(audit, outcome);
                double width = 100 * number / all;
                String look = outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                parts.add(new Part(
                        look,
                        SeverityMark.shape(outcome) + " " + texts.spoken(outcome),
                        texts.text("html.outcome." + look),
                        texts.spoken(number),
                        DrawingCoordinates.of(x),
                        DrawingCoordinates.of(width)));
                x += width;
            }
            return parts;
        }

        private Money value(NotJudged item) {
            return item.ofTheWholeRule()
                    ? audit.rules().stream()
                            .filter(rule -> rule.id().equals(item.rule()))
                            .map(RuleResult::valueNotJudged)
                            .findFirst()
                            .orElse(Money.UNKNOWN)
                    : audit.concentrations().stream()
                            .filter(rung -> rung.segment().path().equals(item.segment())
                                    && rung.period().equals(item.period()))
                            .map(Concentration::value)
                            .findFirst()
                            .orElse(Money.UNKNOWN);
        }

        private Reason reason(NotJudged item) {
            return new Reason(
                    item.segment(),
                    item.period(),
                    Printable.clipped(item.reason(), LONG),
                    String.join(", ", CellRuns.of(item.deciding(), CELLS)),
                    value(item));
        }

        private Undecided undecided(Reason reason, List<NotJudged> items) {
            boolean some = reason.value.known() && reason.value.amount().signum() != 0;
            return new Undecided(
                    items.stream()
                            .map(item -> new LabelledValue(item.rule(), item.title()))
                            .toList(),
                    reason.segment.isEmpty()
                            ? ""
                            : Printable.clipped(reason.segment, PLACE) + ", " + texts.period(reason.period),
                    reason.text,
                    some ? texts.spoken(reason.value) : "",
                    reason.cells);
        }

        private List<Missing> missing() {
            Map<String, List<String>> rules = new TreeMap<>();
            audit.rules().stream()
                    .filter(rule -> rule.outcome() == Outcome.NOT_EVALUABLE)
                    .forEach(rule -> rule.missing()
                            .forEach(what -> rules.computeIfAbsent(what, none -> new ArrayList<>())
                                    .add(rule.id())));
            return rules.entrySet().stream()
                    .sorted(Comparator.comparing(
                            (Map.Entry<String, List<String>> entry) ->
                                    entry.getValue().size(),
                            Comparator.reverseOrder()))
                    .map(entry -> new Missing(
                            Printable.clipped(entry.getKey(), LONG),
                            texts.spoken(entry.getValue().size()),
                            some(entry.getValue())))
                    .toList();
        }

        private static String some(List<String> rules) {
            return rules.stream().limit(RULES).collect(Collectors.joining(", ")) + (rules.size() > RULES ? ", …" : "");
        }
    }
}
