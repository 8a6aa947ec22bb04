package chokepoint.finding;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The result of one rule on a list.
 *
 * @param question what it helps to answer
 * @param bearing how much its word weighs for the question
 * @param scopes the rungs of the ladder it looks at; empty if it looks at none
 * @param missing the fields, lists or settings without which it could not speak
 * @param valueJudged value of the lines it could speak about
 * @param valueNotJudged value of the lines it could not
 * @param valueUndecided what of the value judged lies in segments that the unknown leaves undecided
 * @param linesNotJudged how many lines it could not speak about
 * @param segments what it says of each segment, for rules over segments; else empty
 */
public record RuleResult(
        String id,
        String title,
        Question question,
        List<String> indicators,
        Severity severity,
        Bearing bearing,
        List<Scope> scopes,
        Outcome outcome,
        List<String> missing,
        Money valueJudged,
        Money valueNotJudged,
        Money valueUndecided,
        int linesJudged,
        int linesNotJudged,
        List<SegmentResult> segments)
        implements Serializable {

    /** How much the word of a rule weighs for its question. */
    public enum Bearing {
        /** It looks at shares, or at the way of goods: what the question asks. */
        CENTRAL,
        /** It looks at papers, parties or prices, which may tell of it. */
        SIGN,
        /** It looks at how goods are described or coded, which tells nothing of where they come from. */
        WORDING;

        private static final Set<Field> WORDS = Set.of(Field.DESCRIPTION, Field.HS);

        /**
         * Of a rule.
         *
         * @param decides the fields whose values make it fire
         * @param weighs whether what it finds is, or may be, more than a hint
         */
        public static Bearing of(String theme, List<Field> decides, boolean weighs) {
            if (weighs && Question.central(theme)) {
                return CENTRAL;
            }
            return !decides.isEmpty() && WORDS.containsAll(decides) ? WORDING : SIGN;
        }
    }

    public RuleResult {
        indicators = List.copyOf(indicators);
        scopes = List.copyOf(scopes);
        missing = List.copyOf(missing);
        segments = List.copyOf(segments);
    }

    public boolean evaluated() {
        return outcome != Outcome.NOT_EVALUABLE;
    }

    /** Whether it settled anything: of a rule over segments any of them, of one over lines any line. */
    public boolean spoke() {
        return switch (outcome) {
            case FINDINGS, CLEAR -> true;
            case UNDECIDED ->
                segments.isEmpty()
                        ? linesJudged > 0
                        : segments.stream().anyMatch(segment -> segment.outcome() == Outcome.CLEAR);
            case NOT_EVALUABLE -> false;
        };
    }

    /** The value on which it says yes or no whatever the unknown turns out to be; unknown if no list tells values. */
    public Money valueSettled() {
        return valueJudged.known() ? valueJudged.minus(valueUndecided) : valueJudged;
    }

    /** The value on which it does not. */
    public Money valueOpen() {
        return valueNotJudged.known() ? valueNotJudged.plus(valueUndecided) : valueNotJudged;
    }

    /**
     * What the rule says of one segment in one period.
     *
     * @param reason why it is undecided or not evaluable; else empty
     * @param deciding the fewest cells whose unknown would decide it, by value; else empty
     */
    public record SegmentResult(Segment segment, String period, Outcome outcome, String reason, List<ListCell> deciding)
            implements Serializable {

        public SegmentResult {
            deciding = List.copyOf(deciding);
        }
    }
}
