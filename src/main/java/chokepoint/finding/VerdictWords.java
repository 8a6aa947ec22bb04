package chokepoint.finding;

import chokepoint.trade.values.Money;

/**
 * The short form of a verdict for a table of many lists.
 *
 * @param valueNotJudged the most that was not judged for a question; unknown if the list tells no value
 */
public record VerdictWords(VerdictWord dependence, VerdictWord routing, Money valueNotJudged) {

    /** Of a list that was not read, or a file that may be one. */
    public static final VerdictWords NOT_JUDGED =
            new VerdictWords(VerdictWord.NOT_JUDGED, VerdictWord.NOT_JUDGED, Money.UNKNOWN);

    public static VerdictWords of(Verdict verdict) {
        Money one = verdict.dependence().valueNotJudged();
        Money other = verdict.routing().valueNotJudged();
        return new VerdictWords(
                verdict.dependence().word(), verdict.routing().word(), other.moreThan(one) ? other : one);
    }

    public VerdictWord word(Question question) {
        return question == Question.DEPENDENCE ? dependence : routing;
    }

    /** The word of the list. */
    public VerdictWord word() {
        return dependence.and(routing);
    }
}
