package chokepoint.trade;

import chokepoint.trade.values.Country;
import java.io.Serializable;

/**
 * What is done with goods in a third country on their way.
 *
 * @param kind the weightiest of what a line tells
 */
public record ThirdLeg(Kind kind, Country place) implements Serializable {

    /** What may be done there, weightiest first. */
    public enum Kind {
        /** The vendor sits there, and nothing else is known to be done there. */
        SOLD,
        BOUGHT,
        DISPATCHED,
        /** At the first of several places of a route. */
        LOADED,
        /** At the only place of a route: whether goods are loaded or transhipped there it does not tell. */
        PASSED,
        TRANSHIPPED;

        /** Whether the goods only pass, which most do somewhere. */
        public boolean onTheWay() {
            return compareTo(DISPATCHED) > 0;
        }
    }

    /** The same for the same kind and place. */
    @Override
    public String toString() {
        return kind + " " + place.code();
    }
}
