package chokepoint.trade.values;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount in one currency, or {@link #UNKNOWN}. Amounts of different currencies are never added.
 *
 * @param amount any sign; credits are negative; zero if unknown
 * @param currency ISO 4217 code; empty if the list does not state one; {@code "?"} for the unknown amount
 */
public record Money(BigDecimal amount, String currency) implements Serializable {

    public static final Money UNKNOWN = new Money(BigDecimal.ZERO, "?");

    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public boolean known() {
        return !currency.equals(UNKNOWN.currency);
    }

    public boolean positive() {
        return amount.signum() > 0;
    }

    public boolean negative() {
        return amount.signum() < 0;
    }

    /**
     * The sum of both.
     *
     * @throws IllegalArgumentException if the currencies differ or one amount is unknown
     */
    public Money plus(Money other) {
        if (!known() || !currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other + " to " + this);
        }
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        return plus(new Money(other.amount.negate(), other.currency));
    }

    /** True only if both are known, in one currency, and this is more. */
    public boolean moreThan(Money other) {
        return known() && other.known() && currency.equals(other.currency) && amount.compareTo(other.amount) > 0;
    }

    /** Whether this is less than the threshold, by no more than the given part of it. */
    public boolean justBelow(Money threshold, Share margin) {
        BigDecimal least = threshold.amount.multiply(BigDecimal.ONE.subtract(margin.fraction()));
        return threshold.moreThan(this) && amount.compareTo(least) >= 0;
    }

    /** Rounded for the eye: {@code 1,234.50 EUR}. */
    @Override
    public String toString() {
        return known() ? (Numbers.money(amount) + " " + currency).strip() : "unknown";
    }
}
