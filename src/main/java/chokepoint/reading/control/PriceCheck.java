package chokepoint.reading.control;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds quantity × unit price against the value, line by line, as exactly as they were rounded. */
public final class PriceCheck {

    private static final int CENTS = 2;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Comparison comparison;

    public PriceCheck(String sheet, String about) {
        comparison = new Comparison(Kind.QUANTITY_TIMES_UNIT_PRICE, sheet, about);
    }

    public void compare(int row, BigDecimal quantity, BigDecimal price, BigDecimal value, String currency) {
        BigDecimal made = quantity.multiply(price);
        if (made.compareTo(value) == 0 || within(quantity, price, value, made)) {
            comparison.holds();
        } else {
            comparison.differs(row, currency, value, made);
        }
    }

    /** A price was rounded at its last digit, of cents at least, and so was the value; so far the product may be off. */
    private static boolean within(BigDecimal quantity, BigDecimal price, BigDecimal value, BigDecimal made) {
        BigDecimal ofPrice = HALF.movePointLeft(Math.max(CENTS, price.scale())).multiply(quantity.abs());
        BigDecimal ofValue = HALF.movePointLeft(Math.max(0, Math.min(CENTS, value.scale())));
        return made.subtract(value).abs().compareTo(ofPrice.add(ofValue)) <= 0;
    }

    public Optional<ArithmeticCheck> result() {
        return comparison.result();
    }
}
