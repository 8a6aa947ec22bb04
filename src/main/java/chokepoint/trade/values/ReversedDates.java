package chokepoint.trade.values;

import java.io.Serializable;

/**
 * Two days of a purchase in an order that cannot be.
 *
 * @param happened what happened first, and must not have
 * @param due what had to happen before it
 */
public record ReversedDates(Field happened, Day on, Field due, Day later) implements Serializable {

    public ReversedDates {
        if (!later.laterThan(on)) {
            throw new IllegalArgumentException(happened + " on " + on + " is not before " + due + " on " + later);
        }
    }

    /** How many days it happened too early. */
    public long days() {
        return later.daysAfter(on);
    }

    /** In English. */
    @Override
    public String toString() {
        return happened + " " + on + ", before " + due + " " + later;
    }
}
