package chokepoint.tally;

import chokepoint.trade.Money;
import java.math.BigDecimal;

/**
 * A line's value, made ready once for the many sums it goes into.
 *
 * @param known whether the value is known; if not, it is in no sum
 * @param exact the value; zero if unknown
 * @param units the value in ten-thousandths, if it fits
 * @param fits whether {@code units} says all of it
 */
record Amount(boolean known, BigDecimal exact, long units, boolean fits) {

    static final int SCALE = 4;

    private static final Amount UNKNOWN = new Amount(false, BigDecimal.ZERO, 0, true);
    private static final int LONGEST = 14;

    /**
     * The amount of a line's value.
     *
     * @throws IllegalArgumentException if it is known in another currency
     */
    static Amount of(Money value, String currency) {
        if (!value.known()) {
            return UNKNOWN;
        }
        if (!value.currency().equals(currency)) {
            throw new IllegalArgumentException(
                    "value " + value + " is not in the reporting currency '" + currency + "'");
        }
        BigDecimal exact = value.amount();
        boolean fits = exact.scale() <= SCALE && exact.precision() - exact.scale() <= LONGEST;
        return new Amount(true, exact, fits ? exact.movePointRight(SCALE).longValueExact() : 0, fits);
    }

    boolean credit() {
        return exact.signum() < 0;
    }
}
