package chokepoint.finding;

import chokepoint.trade.Money;
import chokepoint.trade.Scope;
import chokepoint.trade.Segment;
import java.io.Serializable;
import java.util.List;

/**
 * What one rule says of the list.
 *
 * @param scopes the rungs of the ladder it looks at; empty if it looks at none
 * @param missing the fields, lists or settings without which it could not speak
 * @param valueJudged value of the lines it could speak about
 * @param valueNotJudged value of the lines it could not
 * @param linesNotJudged how many lines it could not speak about
 * @param segments what it says of each segment, for rules over segments; else empty
 */
public record RuleResult(
        String id,
        String title,
        List<String> indicators,
        Severity severity,
        List<Scope> scopes,
        Outcome outcome,
        List<String> missing,
        Money valueJudged,
        Money valueNotJudged,
        int linesJudged,
        int linesNotJudged,
        List<SegmentResult> segments)
        implements Serializable {

    public RuleResult {
        indicators = List.copyOf(indicators);
        scopes = List.copyOf(scopes);
        missing = List.copyOf(missing);
        segments = List.copyOf(segments);
    }

    /**
     * What the rule says of one segment in one period.
     *
     * @param reason why it is undecided or not evaluable; else empty
     * @param deciding the fewest cells whose unknown would decide it, by value; else empty
     */
    public record SegmentResult(Segment segment, String period, Outcome outcome, String reason, List<Cell> deciding)
            implements Serializable {

        public SegmentResult {
            deciding = List.copyOf(deciding);
        }
    }
}
