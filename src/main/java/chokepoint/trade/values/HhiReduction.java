package chokepoint.trade.values;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A sum of squared shares that is held against a lower one, and what part of the total has to leave the largest holder to be there.
 * Closed forms, with s for the largest share and b for that of the holder who takes over; 34 digits.
 *
 * @param shares of the known holders, largest first, at least one
 * @param index the sum of their squares (HHI)
 * @param target the index to reach
 */
public record HhiReduction(List<Share> shares, BigDecimal index, BigDecimal target) implements Serializable {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public HhiReduction {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("an index without holders cannot be lowered");
        }
    }

    public boolean exceeded() {
        return index.compareTo(target) > 0;
    }

    /** To so many newcomers in equal parts: [s − √(s² − (1 + 1/n)(HHI − H*))] / (1 + 1/n); empty if it cannot be met that way. */
    public Optional<Share> toNewcomers(int newcomers) {
        BigDecimal spread = BigDecimal.ONE.add(BigDecimal.ONE.divide(BigDecimal.valueOf(newcomers), PRECISION));
        return smallerRoot(largest(), spread);
    }

    /** To a holder there is, with share b: [(s − b) − √((s − b)² − 2(HHI − H*))] / 2; empty if it cannot be met that way. */
    public Optional<Share> toHolder(Share other) {
        return smallerRoot(largest().subtract(other.fraction()), TWO);
    }

    private BigDecimal largest() {
        return shares.get(0).fraction();
    }

    /** Of a·m² − 2·d·m + (HHI − H*) = 0. */
    private Optional<Share> smallerRoot(BigDecimal d, BigDecimal a) {
        BigDecimal under = d.pow(2).subtract(a.multiply(index.subtract(target)));
        return under.signum() < 0 || d.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Share(d.subtract(under.sqrt(PRECISION)).divide(a, PRECISION)));
    }
}
