package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.ListCell;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.words.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the list that one rule could not judge, and the reason.
 *
 * @param segment with its segmentation, as a policy names them; empty for the whole list
 * @param deciding the cells whose unknown would decide it
 */
public record NotJudged(
        String rule,
        String title,
        String segment,
        String period,
        Outcome outcome,
        String reason,
        List<ListCell> deciding) {

    public NotJudged {
        deciding = List.copyOf(deciding);
    }

    /** In the order of the rules; a rule that speaks of segments is told by segment. */
    public static List<NotJudged> of(Audit audit) {
        return audit.rules().stream().flatMap(rule -> of(rule, audit.texts())).toList();
    }

    private static Stream<NotJudged> of(RuleResult rule, Texts texts) {
        List<NotJudged> segments = rule.segments().stream()
                .filter(segment -> open(segment.outcome()))
                .map(segment -> of(rule, segment, texts))
                .toList();
        boolean besideFindings =
                rule.outcome() == Outcome.FINDINGS && !rule.missing().isEmpty();
        boolean whole = rule.outcome() == Outcome.NOT_EVALUABLE
                || segments.isEmpty() && (open(rule.outcome()) || besideFindings);
        return whole ? Stream.of(whole(rule, texts)) : segments.stream();
    }

    /** Whether the rule could judge nothing at all. */
    public boolean ofTheWholeRule() {
        return segment.isEmpty();
    }

    private static boolean open(Outcome outcome) {
        return outcome == Outcome.UNDECIDED || outcome == Outcome.NOT_EVALUABLE;
    }

    private static NotJudged of(RuleResult rule, RuleResult.SegmentResult segment, Texts texts) {
        return new NotJudged(
                rule.id(),
                rule.title(),
                texts.path(segment.segment()),
                segment.period(),
                segment.outcome(),
                segment.reason(),
                segment.deciding());
    }

    private static String untold(RuleResult rule, Texts texts) {
        if (rule.linesNotJudged() == 0) {
            return "";
        }
        return rule.valueNotJudged().positive()
                ? texts.count("report.untold worth", rule.linesNotJudged(), rule.valueNotJudged())
                : texts.count("report.untold", rule.linesNotJudged());
    }

    private static NotJudged whole(RuleResult rule, Texts texts) {
        String told = String.join(", ", rule.missing());
        String reason = told.isEmpty()
                ? untold(rule, texts)
                : rule.outcome() == Outcome.NOT_EVALUABLE ? texts.text("report.missing", told) : told;
        Outcome left = rule.outcome() == Outcome.FINDINGS ? Outcome.UNDECIDED : rule.outcome();
        return new NotJudged(rule.id(), rule.title(), "", "", left, reason, List.of());
    }
}
