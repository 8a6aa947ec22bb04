package chokepoint.finding;

import java.util.Locale;

/** The kind of a problem, weightiest first. */
public enum ProblemKind {
    /** A party takes part that the policy or a list forbids. */
    PROHIBITION,
    /** Of a limit or quota, of medium severity at least. */
    BREACH,
    /** Independent flags that agree on one purchase. */
    CASE,
    /** Signs that prove nothing alone. */
    FLAG;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
