package chokepoint.trade.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * A part of a whole, kept exactly enough that a share that equals its limit compares as equal.
 *
 * @param fraction 0 to 1 for a part of a whole; growth may go beyond
 */
public record Share(BigDecimal fraction) implements Comparable<Share>, Serializable {

    public static final Share NONE = new Share(BigDecimal.ZERO);
    public static final Share WHOLE = new Share(BigDecimal.ONE);

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int PERCENT_DIGITS = 2;

    public Share {
        fraction = Objects.requireNonNull(fraction).stripTrailingZeros();
    }

    public static Share ofPercent(BigDecimal percent) {
        return new Share(percent.movePointLeft(PERCENT_DIGITS));
    }

    public static Share ofPercent(String percent) {
        return ofPercent(new BigDecimal(percent));
    }

    /** The part that {@code part} is of {@code whole}; both in one currency, {@code whole} above zero. */
    public static Share of(BigDecimal part, BigDecimal whole) {
        return new Share(part.divide(whole, PRECISION));
    }

    public Share plus(Share other) {
        return new Share(fraction.add(other.fraction));
    }

    public Share minus(Share other) {
        return new Share(fraction.subtract(other.fraction));
    }

    public Share max(Share other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public double toDouble() {
        return fraction.doubleValue();
    }

    @Override
    public int compareTo(Share other) {
        return fraction.compareTo(other.fraction);
    }

    /** As percent, rounded to two decimals. */
    @Override
    public String toString() {
        return Numbers.percent(fraction);
    }
}
