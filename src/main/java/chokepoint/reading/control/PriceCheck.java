package chokepoint.reading.control;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Holds quantity × unit price against the value, line by line, as exactly as they were rounded. */
public final class PriceCheck {

    private static final int CENTS = 2;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** So many lines show whether three columns belong together at all. */
    private static final int TELLING_LINES = 10;

    private static final int SELDOM = 10;
    /** Twice as much or more in all lines by one factor is a matter of units, and the value may be wrong by it. */
    private static final BigDecimal SAME_FACTOR = new BigDecimal("1.01");

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private final Comparison comparison;
    private final String about;
    private Optional<BigDecimal> leastFactor = Optional.empty();
    private Optional<BigDecimal> largestFactor = Optional.empty();

    public PriceCheck(String sheet, String about) {
        this.about = about;
        comparison = new Comparison(Kind.QUANTITY_TIMES_UNIT_PRICE, sheet, about);
    }

    /**
     * Compares one line.
     *
     * @param oneCurrency whether price and value are in one currency for sure; if not, only that they agree says anything
     */
    public void compare(
            int row, BigDecimal quantity, BigDecimal price, BigDecimal value, String currency, boolean oneCurrency) {
        BigDecimal made = quantity.multiply(price);
        if (made.compareTo(value) == 0 || within(quantity, price, value, made)) {
            comparison.holds();
        } else if (oneCurrency) {
            comparison.differs(row, currency, value, made);
            noteFactor(value, made);
        }
    }

    /** A price was rounded at its last digit, of cents at least, and so was the value; so far the product may be off. */
    private static boolean within(BigDecimal quantity, BigDecimal price, BigDecimal value, BigDecimal made) {
        BigDecimal ofPrice = HALF.movePointLeft(Math.max(CENTS, price.scale())).multiply(quantity.abs());
        BigDecimal ofValue = HALF.movePointLeft(Math.max(0, Math.min(CENTS, value.scale())));
        return made.subtract(value).abs().compareTo(ofPrice.add(ofValue)) <= 0;
    }

    private void noteFactor(BigDecimal value, BigDecimal made) {
        if (made.signum() != 0) {
            BigDecimal factor = value.divide(made, MathContext.DECIMAL32);
            leastFactor = Optional.of(leastFactor.map(factor::min).orElse(factor));
            largestFactor = Optional.of(largestFactor.map(factor::max).orElse(factor));
        }
    }

    /** Whether the product is hardly ever the value, and by no factor of units: then the price is one of something else. */
    private boolean unrelated() {
        boolean factors = largestFactor.isPresent()
                && leastFactor.get().signum() > 0
                && largestFactor.get().compareTo(leastFactor.get().multiply(SAME_FACTOR)) <= 0
                && (leastFactor.get().compareTo(TWICE) >= 0
                        || largestFactor.get().multiply(TWICE).compareTo(BigDecimal.ONE) <= 0);
        return comparison.compared() >= TELLING_LINES && comparison.hold() * SELDOM < comparison.compared() && !factors;
    }

    public Optional<ArithmeticCheck> result() {
        return unrelated() ? Optional.empty() : comparison.result();
    }

    /** That price and value were not held against each other, and why. */
    public Optional<String> notice() {
        return unrelated()
                ? Optional.of(about + " holds in " + comparison.hold() + " of " + comparison.compared()
                        + " lines: the unit price belongs to another quantity or amount"
                        + " (per piece in place of per pack, without freight or"
                        + " tax), so the two are not compared")
                : Optional.empty();
    }
}
