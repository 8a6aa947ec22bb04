package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What freight or insurance of a line comes to in its value, beside what it comes to on other lines: those whose goods are of the same
 * chapter and come from the same place.
 *
 * @param kind freight or insurance
 * @param share of the value of this line; none if the line does not tell it
 * @param usual the median of these lines
 * @param fence Q3 + 1.5 IQR of these lines (Tukey 1977): what lies above stands apart
 * @param lines how many these lines are, this one among them
 */
public record Charge(Field kind, Share share, Share usual, Share fence, BigDecimal lines) implements Serializable {

    /** Of a line that tells no charge. */
    public static Charge none(Field kind) {
        return new Charge(kind, Share.NONE, Share.NONE, Share.NONE, BigDecimal.ZERO);
    }

    /** How many times the usual share goes into this one; zero where there is none. */
    public BigDecimal timesUsual() {
        return usual.equals(Share.NONE)
                ? BigDecimal.ZERO
                : share.fraction().divide(usual.fraction(), MathContext.DECIMAL128);
    }
}
