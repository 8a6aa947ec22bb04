package chokepoint.tally;

import chokepoint.trade.Money;
import java.io.Serializable;
import java.math.BigDecimal;

/** Purchases and credits, apart and exact: a long of ten-thousandths for what fits, a BigDecimal for what does not. */
final class Sums implements Serializable {

    private static final long serialVersionUID = 1L;

    private long purchases;
    private long credits;
    private BigDecimal largePurchases = BigDecimal.ZERO;
    private BigDecimal largeCredits = BigDecimal.ZERO;

    void add(Amount amount) {
        if (!amount.fits()) {
            addLarge(amount.exact());
        } else if (amount.credit()) {
            addCredits(amount.units());
        } else {
            addPurchases(amount.units());
        }
    }

    void add(Sums other) {
        addPurchases(other.purchases);
        addCredits(other.credits);
        largePurchases = largePurchases.add(other.largePurchases);
        largeCredits = largeCredits.add(other.largeCredits);
    }

    BigDecimal purchases() {
        return canonical(large(purchases).add(largePurchases));
    }

    BigDecimal credits() {
        return canonical(large(credits).add(largeCredits));
    }

    BigDecimal net() {
        return canonical(purchases().add(credits()));
    }

    Money net(String currency) {
        return Money.of(net(), currency);
    }

    /** Without trailing zeros, so that equal sums are equal whichever way they were added up. */
    static BigDecimal canonical(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void addLarge(BigDecimal amount) {
        if (amount.signum() < 0) {
            largeCredits = largeCredits.add(amount);
        } else {
            largePurchases = largePurchases.add(amount);
        }
    }

    private void addPurchases(long units) {
        if (purchases > Long.MAX_VALUE - units) {
            largePurchases = largePurchases.add(large(units));
        } else {
            purchases += units;
        }
    }

    private void addCredits(long units) {
        if (credits < Long.MIN_VALUE - units) {
            largeCredits = largeCredits.add(large(units));
        } else {
            credits += units;
        }
    }

    private static BigDecimal large(long units) {
        return BigDecimal.valueOf(units, Amount.SCALE);
    }
}
