package chokepoint.trade;

import chokepoint.trade.values.Derivation;
import chokepoint.trade.values.Field;
import java.io.Serializable;

/**
 * The value of a field as another cell of the line tells it, or another line, or master data.
 *
 * @param value of the kind that the field has
 * @param written the cell that it is derived from, as it stands; of master data the row
 */
public record DerivedFact(Field field, Serializable value, Derivation by, String written, Effect effect)
        implements Serializable {

    /** What it counts for. */
    public enum Effect {
        /** The value of the line rests on it. */
        COUNTS,
        /** It would tell the value if the policy counted such signs. */
        HINT,
        /** It contradicts the value that stands in the line, which stays. */
        CONTRADICTS,
        /** Master data have a row for the line, whether or not it tells anything new. */
        FOUND
    }

    /** Of the field that the derivation is for. */
    public DerivedFact(Serializable value, Derivation by, String written, Effect effect) {
        this(by.field(), value, by, written, effect);
    }

    public boolean counts() {
        return effect == Effect.COUNTS;
    }

    /** The same, counting for something else. */
    public DerivedFact as(Effect other) {
        return new DerivedFact(field, value, by, written, other);
    }
}
