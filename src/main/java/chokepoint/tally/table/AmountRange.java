package chokepoint.tally.table;

import java.math.BigDecimal;

/**
 * What an amount that is not known can be.
 *
 * @param least counts only if the range is not open below
 * @param most counts only if the range is not open above
 */
public record AmountRange(BigDecimal least, BigDecimal most, boolean openBelow, boolean openAbove) {

    public static final AmountRange NOTHING = exactly(BigDecimal.ZERO);

    /** Of a purchase of which nothing is known. */
    public static final AmountRange ANY_PURCHASE = new AmountRange(BigDecimal.ZERO, BigDecimal.ZERO, false, true);

    /** Of a credit of which nothing is known. */
    public static final AmountRange ANY_CREDIT = new AmountRange(BigDecimal.ZERO, BigDecimal.ZERO, true, false);

    public static AmountRange exactly(BigDecimal amount) {
        return between(amount, amount);
    }

    /** From the smaller to the larger of both. */
    public static AmountRange between(BigDecimal one, BigDecimal other) {
        return new AmountRange(one.min(other), one.max(other), false, false);
    }

    /** Whether it can be one amount only. */
    public boolean exact() {
        return !openBelow && !openAbove && least.compareTo(most) == 0;
    }

    public AmountRange plus(AmountRange other) {
        return new AmountRange(
                least.add(other.least),
                most.add(other.most),
                openBelow || other.openBelow,
                openAbove || other.openAbove);
    }

    /** What so many of it can be together; a factor above zero. */
    public AmountRange times(BigDecimal factor) {
        return new AmountRange(least.multiply(factor), most.multiply(factor), openBelow, openAbove);
    }

    /** What it can be where the amount may also be none at all. */
    public AmountRange orNothing() {
        return new AmountRange(least.min(BigDecimal.ZERO), most.max(BigDecimal.ZERO), openBelow, openAbove);
    }

    /** What it can be where less than nothing counts as nothing. */
    public AmountRange notBelowZero() {
        BigDecimal floor = openBelow ? BigDecimal.ZERO : least.max(BigDecimal.ZERO);
        return new AmountRange(floor, openAbove ? floor : most.max(BigDecimal.ZERO), false, openAbove);
    }
}
