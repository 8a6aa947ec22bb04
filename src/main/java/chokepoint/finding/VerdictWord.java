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
    NOT_JUDGED;

    /** What two answers are together: a finding in either is one, and clear is only what is clear in both. */
    public VerdictWord and(VerdictWord other) {
        if (this == FINDINGS || other == FINDINGS) {
            return FINDINGS;
        }
        return this == other ? this : PARTLY_JUDGED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
