package chokepoint.finding;

import java.util.Locale;

/** The one-word verdict on a list or on a {@link Question}. {@link Verdict} defines when each applies. */
public enum VerdictWord {
    /** A rule found something. */
    FINDINGS,
    /** All that could be judged was judged, and nothing was found. */
    CLEAR,
    /** Nothing was found in what was judged, and something was not. */
    PARTLY_JUDGED,
    /** Nothing was judged. */
    NOT_JUDGED,
    /** The question does not arise: a list of exports buys nothing. */
    NOTHING_TO_JUDGE;

    /** What two answers are together: a finding in either is one, clear is only what is clear in both, and a question that does not arise changes nothing. */
    public VerdictWord and(VerdictWord other) {
        if (this == FINDINGS || other == FINDINGS) {
            return FINDINGS;
        }
        if (this == NOTHING_TO_JUDGE) {
            return other;
        }
        if (other == NOTHING_TO_JUDGE) {
            return this;
        }
        return this == other ? this : PARTLY_JUDGED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
