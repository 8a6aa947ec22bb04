package chokepoint.reading.control;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds an amount times a rate against an amount in another currency, line by line, within a tolerance. */
public final class RateCheck {

    private static final int ENOUGH = 10;
    private static final int OF_TEN = 9;

    private final Comparison comparison;
    private final BigDecimal tolerance;

    /** @param tolerance by how much of the larger one the two may differ */
    public RateCheck(Kind kind, String sheet, String about, BigDecimal tolerance) {
        this.comparison = new Comparison(kind, sheet, about);
        this.tolerance = tolerance;
    }

    public void compare(int row, BigDecimal made, Money stated) {
        BigDecimal apart = made.subtract(stated.amount()).abs();
        BigDecimal larger = made.abs().max(stated.amount().abs());
        if (apart.compareTo(larger.multiply(tolerance)) <= 0) {
            comparison.holds();
        } else {
            comparison.differs(row, stated.currency(), stated.amount(), made);
        }
    }

    public long hold() {
        return comparison.hold();
    }

    /** Whether it holds on so many lines that the rate must be one of these two amounts. */
    public boolean related() {
        return comparison.compared() >= ENOUGH && comparison.hold() * 10 >= comparison.compared() * OF_TEN;
    }

    public Optional<ArithmeticCheck> result() {
        return comparison.result();
    }
}
