package chokepoint.trade.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A part of a total that is held against a share, and what it takes to be exactly at that share. Closed forms, with x for the part,
 * T for the total and c for the share; amounts are in the currency of both, and exact but for quotients, which have 34 digits.
 *
 * @param part what is carried, not below zero
 * @param total what is carried in all, above zero
 */
public record ShareReduction(BigDecimal part, BigDecimal total, Share share) implements Serializable {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    public ShareReduction {
        if (total.signum() <= 0) {
            throw new IllegalArgumentException("a total of " + total.toPlainString() + " has no shares");
        }
    }

    public boolean exceeded() {
        return toOthers().signum() > 0;
    }

    /** The least value to move to others while the total stays: x − cT; below zero if there is room. */
    public BigDecimal toOthers() {
        return part.subtract(share.fraction().multiply(total));
    }

    /** The least value to add elsewhere: x / c − T; empty if no share at all is allowed. */
    public Optional<BigDecimal> elsewhere() {
        return share.fraction().signum() == 0
                ? Optional.empty()
                : Optional.of(part.divide(share.fraction(), PRECISION).subtract(total));
    }

    /** By how much the part alone may grow: (cT − x) / (1 − c); below zero if it is over, empty if all of the total is allowed. */
    public Optional<BigDecimal> headroom() {
        BigDecimal rest = BigDecimal.ONE.subtract(share.fraction());
        return rest.signum() <= 0
                ? Optional.empty()
                : Optional.of(toOthers().negate().divide(rest, PRECISION));
    }
}
