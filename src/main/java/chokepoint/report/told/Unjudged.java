package chokepoint.report.told;

import chokepoint.finding.Audit;
import chokepoint.finding.Cell;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule could not judge, and why.
 *
 * @param segment as a policy names it; empty for the whole list
 * @param deciding the cells whose unknown would decide it
 */
public record Unjudged(
        String rule, String title, String segment, String period, Outcome outcome, String reason, List<Cell> deciding) {

    public Unjudged {
        deciding = List.copyOf(deciding);
    }

    /** In the order of the rules; a rule that speaks of segments is told by segment. */
    public static List<Unjudged> of(Audit audit) {
        return audit.rules().stream().flatMap(Unjudged::of).toList();
    }

    private static Stream<Unjudged> of(RuleResult rule) {
        List<Unjudged> segments = rule.segments().stream()
                .filter(segment -> open(segment.outcome()))
                .map(segment -> of(rule, segment))
                .toList();
        boolean whole = rule.outcome() == Outcome.NOT_EVALUABLE || segments.isEmpty() && open(rule.outcome());
        return whole ? Stream.of(whole(rule)) : segments.stream();
    }

    /** Whether the rule could judge nothing at all. */
    public boolean ofTheWholeRule() {
        return segment.isEmpty();
    }

    private static boolean open(Outcome outcome) {
        return outcome == Outcome.UNDECIDED || outcome == Outcome.NOT_EVALUABLE;
    }

    private static Unjudged of(RuleResult rule, RuleResult.SegmentResult segment) {
        return new Unjudged(
                rule.id(),
                rule.title(),
                segment.segment().path(),
                segment.period(),
                segment.outcome(),
                segment.reason(),
                segment.deciding());
    }

    private static String untold(RuleResult rule) {
        String worth = rule.valueNotJudged().positive() ? " worth " + rule.valueNotJudged() : "";
        return rule.linesNotJudged() == 0
                ? ""
                : Verdict.count(rule.linesNotJudged(), "line") + worth + (rule.linesNotJudged() == 1 ? " does" : " do")
                        + " not tell all that it needs";
    }

    private static Unjudged whole(RuleResult rule) {
        String reason = rule.missing().isEmpty() ? untold(rule) : "missing: " + String.join(", ", rule.missing());
        return new Unjudged(rule.id(), rule.title(), "", "", rule.outcome(), reason, List.of());
    }
}
