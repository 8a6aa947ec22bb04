package chokepoint.finding;

import java.util.Locale;

/** The outcome of a rule on a segment or on the whole list; the first that holds anywhere holds for the whole. */
public enum Outcome {
    FINDINGS,
    UNDECIDED,
    CLEAR,
    NOT_EVALUABLE;

    public Outcome orWeightier(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
