package chokepoint.finding;

import java.util.Locale;

/** The kind of a finding, weightiest first. */
public enum FindingKind {
    /** Independent flags that agree on one purchase. */
    CASE,
    /** Of a limit, quota or restriction that the policy sets. */
    BREACH,
    /** A sign that proves nothing alone. */
    FLAG;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
