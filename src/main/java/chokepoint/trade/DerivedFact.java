package chokepoint.trade;

import chokepoint.trade.values.Derivation;
import java.io.Serializable;

/**
 * The value of a field as another cell of the line tells it, or another line.
 *
 * @param value of the kind that {@code by.field()} has
 * @param written the cell that it is derived from, as it stands
 */
public record DerivedFact(Serializable value, Derivation by, String written, Standing standing)
        implements Serializable {

    /** What it counts for. */
    public enum Standing {
        /** The value of the line rests on it. */
        COUNTS,
        /** It would tell the value if the policy counted such signs. */
        HINT,
        /** It contradicts the value that stands in the line, which stays. */
        CONTRADICTS
    }

    public boolean counts() {
        return standing == Standing.COUNTS;
    }

    /** The same, counting for something else. */
    public DerivedFact as(Standing other) {
        return new DerivedFact(value, by, written, other);
    }
}
