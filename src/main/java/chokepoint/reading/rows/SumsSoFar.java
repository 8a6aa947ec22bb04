package chokepoint.reading.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What the lines of a sheet add up to, up to one of its rows.
 *
 * @param amount the values, exactly
 * @param quantity the quantities, exactly
 * @param lines how many of them have a value
 */
record SumsSoFar(BigDecimal amount, BigDecimal quantity, int lines) {

    static final SumsSoFar NONE = new SumsSoFar(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    private static final int CENTS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    SumsSoFar plus(SumsSoFar further) {
        return new SumsSoFar(amount.add(further.amount), quantity.add(further.quantity), lines + further.lines);
    }

    /** What came after an earlier row. */
    SumsSoFar since(SumsSoFar earlier) {
        return new SumsSoFar(
                amount.subtract(earlier.amount), quantity.subtract(earlier.quantity), lines - earlier.lines);
    }

    /** Whether a number is this sum: exactly, or to the cent if either has fractions of cents, as floating sums of Excel have. */
    static boolean same(BigDecimal stated, BigDecimal sum) {
        if (stated.compareTo(sum) == 0) {
            return true;
        }
        boolean fractions = Math.max(
                        stated.stripTrailingZeros().scale(),
                        sum.stripTrailingZeros().scale())
                > CENTS;
        return fractions && stated.subtract(sum).abs().compareTo(HALF_A_CENT) <= 0;
    }

    /** Whether a number is so many percent of this sum, whichever way it was rounded at its last digit. */
    boolean isPercent(BigDecimal stated, BigDecimal percent) {
        return isShare(stated, amount.multiply(percent).movePointLeft(CENTS));
    }

    /** Whether a number is a tax of so many percent that this sum contains. */
    boolean contains(BigDecimal stated, BigDecimal percent) {
        return isShare(stated, amount.multiply(percent).divide(HUNDRED.add(percent), MathContext.DECIMAL64));
    }

    private static boolean isShare(BigDecimal stated, BigDecimal share) {
        int digits = Math.min(CENTS, Math.max(0, stated.scale()));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        return stated.signum() != 0
                && stated.setScale(CENTS, RoundingMode.HALF_UP)
                                .abs()
                                .subtract(share.abs())
                                .abs()
                                .compareTo(unit)
                        < 0;
    }
}
