package chokepoint.tally.table;

import chokepoint.trade.values.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** Purchases and credits, apart and exact. */
public final class PurchaseTotals implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean any;
    private long purchases;
    private long credits;
    private BigDecimal largePurchases = BigDecimal.ZERO;
    private BigDecimal largeCredits = BigDecimal.ZERO;

    /** Adds ten-thousandths; what no longer fits moves on to the large sums. */
    public void add(long units) {
        any = true;
        if (units >= 0) {
            spillPurchases(units);
            purchases += units;
        } else {
            spillCredits(units);
            credits += units;
        }
    }

    public void add(BigDecimal amount) {
        any = true;
        if (amount.signum() < 0) {
            largeCredits = largeCredits.add(amount);
        } else {
            largePurchases = largePurchases.add(amount);
        }
    }

    public void add(PurchaseTotals other) {
        if (other.any) {
            add(other.purchases());
            add(other.credits());
        }
    }

    /** Purchases and credits; nothing if no value was known. */
    public List<BigDecimal> apart() {
        return any ? List.of(purchases(), credits()) : List.of();
    }

    public BigDecimal purchases() {
        return canonical(exact(purchases).add(largePurchases));
    }

    public BigDecimal credits() {
        return canonical(exact(credits).add(largeCredits));
    }

    public BigDecimal net() {
        return canonical(purchases().add(credits()));
    }

    /** Unknown if no value was known. */
    public Money net(String currency) {
        return any ? Money.of(net(), currency) : Money.UNKNOWN;
    }

    /** Without trailing zeros, so that equal sums are equal whichever way they were added up. */
    public static BigDecimal canonical(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void spillPurchases(long units) {
        if (purchases > Long.MAX_VALUE - units) {
            largePurchases = largePurchases.add(exact(purchases));
            purchases = 0;
        }
    }

    private void spillCredits(long units) {
        if (credits < Long.MIN_VALUE - units) {
            largeCredits = largeCredits.add(exact(credits));
            credits = 0;
        }
    }

    private static BigDecimal exact(long units) {
        return BigDecimal.valueOf(units, Amounts.SCALE);
    }
}
