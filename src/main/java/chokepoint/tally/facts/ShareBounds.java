package chokepoint.tally.facts;

import chokepoint.tally.table.AmountRange;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The shares that holders can have while amounts are not known. At the low end what is unknown of a holder is as little, and of all
 * others as much, as can be; at the high end the reverse, and what no holder is known for is its own.
 */
final class ShareBounds {

    private static final Comparator<AmountRange> MOST_FIRST = Comparator.comparing(AmountRange::openAbove)
            .thenComparing(AmountRange::most)
            .thenComparing(AmountRange::least)
            .reversed();
    private static final Comparator<AmountRange> LEAST_FIRST =
            Comparator.comparing(AmountRange::least).reversed();

    private final List<AmountRange> holders;
    private final AmountRange unknown;
    private final AmountRange known;
    private final int open;

    /**
     * Of amounts of which none is below zero.
     *
     * @param holders what each known holder carries
     * @param unknown what no holder is known for
     */
    ShareBounds(List<AmountRange> holders, AmountRange unknown) {
        this.holders = List.copyOf(holders);
        this.unknown = unknown;
        this.known = holders.stream().reduce(AmountRange.NOTHING, AmountRange::plus);
        this.open = (int) holders.stream().filter(AmountRange::openAbove).count();
    }

    /** Of one holder. */
    ShareRange of(AmountRange holder) {
        return of(holder, holder.openAbove() ? 1 : 0);
    }

    /** Of some holders together. */
    ShareRange of(List<AmountRange> some) {
        AmountRange together = some.stream().reduce(AmountRange.NOTHING, AmountRange::plus);
        return of(together, (int) some.stream().filter(AmountRange::openAbove).count());
    }

    private ShareRange of(AmountRange some, int openAmong) {
        return new ShareRange(low(some, openAmong), high(some));
    }

    private Share low(AmountRange some, int openAmong) {
        boolean othersOpen = unknown.openAbove() || open > openAmong;
        if (othersOpen || some.least().signum() <= 0) {
            return Share.NONE;
        }
        BigDecimal others = known.most().subtract(some.most()).add(unknown.most());
        return Share.of(some.least(), some.least().add(others));
    }

    private Share high(AmountRange some) {
        if (some.openAbove() || unknown.openAbove()) {
            return Share.WHOLE;
        }
        BigDecimal most = some.most().add(unknown.most());
        return most.signum() <= 0
                ? Share.NONE
                : Share.of(most, most.add(known.least().subtract(some.least())));
    }

    /** Of the largest so many holders together: none of the ends is nearer than it can be, and the low one may be farther. */
    ShareRange largest(int count) {
        List<AmountRange> byMost =
                holders.stream().sorted(MOST_FIRST).limit(count).toList();
        List<AmountRange> byLeast =
                holders.stream().sorted(LEAST_FIRST).limit(count).toList();
        AmountRange most = byMost.stream().reduce(AmountRange.NOTHING, AmountRange::plus);
        AmountRange least = byLeast.stream().reduce(AmountRange.NOTHING, AmountRange::plus);
        AmountRange both = new AmountRange(least.least(), most.most(), false, most.openAbove());
        return new ShareRange(of(byMost).low().max(of(byLeast).low()), high(both));
    }

    // HHI

    /**
     * The least HHI. It grows with the amount of every holder above the sum of squares over the sum, and falls with that of every other;
     * so at its least all lie as near as they can to one amount, which is that quotient. What no holder is known for is spread.
     */
    BigDecimal hhiLow() {
        if (unknown.openAbove()) {
            return BigDecimal.ZERO;
        }
        List<BigDecimal> turns = turns();
        int from = 0;
        int to = turns.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (squaresOverSum(turns.get(middle)).compareTo(turns.get(middle)) > 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        BigDecimal below = from == 0 ? BigDecimal.ZERO : turns.get(from - 1);
        BigDecimal above = from == turns.size() ? below.add(BigDecimal.ONE) : turns.get(from);
        return hhi(between(below, above));
    }

    /** Amounts at which a holder begins or ceases to follow. */
    private List<BigDecimal> turns() {
        return holders.stream()
                .filter(holder -> !holder.exact())
                .flatMap(holder ->
                        holder.openAbove() ? Stream.of(holder.least()) : Stream.of(holder.least(), holder.most()))
                .distinct()
                .sorted()
                .toList();
    }

    private static BigDecimal near(AmountRange holder, BigDecimal amount) {
        BigDecimal atLeast = holder.least().max(amount);
        return holder.openAbove() ? atLeast : holder.most().min(atLeast);
    }

    private BigDecimal squaresOverSum(BigDecimal amount) {
        List<BigDecimal> amounts =
                holders.stream().map(holder -> near(holder, amount)).toList();
        BigDecimal sum = sum(amounts);
        return sum.signum() == 0 ? BigDecimal.ONE : squares(amounts).divide(sum, MathContext.DECIMAL128);
    }

    /** What holders carry if those that can be anything between two amounts are as large as the quotient of the others. */
    private List<BigDecimal> between(BigDecimal below, BigDecimal above) {
        List<BigDecimal> fixed = new ArrayList<>();
        int free = 0;
        for (AmountRange holder : holders) {
            if (!holder.exact() && near(holder, below).compareTo(near(holder, above)) < 0) {
                free++;
            } else {
                fixed.add(near(holder, below));
            }
        }
        BigDecimal sum = sum(fixed);
        BigDecimal each = sum.signum() == 0 ? above : squares(fixed).divide(sum, MathContext.DECIMAL128);
        for (int i = 0; i < free; i++) {
            fixed.add(each);
        }
        return fixed;
    }

    private BigDecimal hhi(List<BigDecimal> amounts) {
        BigDecimal sum = sum(amounts);
        return sum.signum() == 0
                ? BigDecimal.ZERO
                : PurchaseTotals.canonical(squares(amounts).divide(sum.pow(2), MathContext.DECIMAL128));
    }

    private BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(unknown.most(), BigDecimal::add);
    }

    private static BigDecimal squares(List<BigDecimal> amounts) {
        return amounts.stream().map(amount -> amount.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * An HHI that is not exceeded: of all shares within their ranges that add up to one, the squares are most if those rise from their low
     * end to their high one of which both ends together are largest, until nothing is left; the last of them rises along its chord.
     */
    BigDecimal hhiHigh() {
        if (holders.isEmpty()) {
            return BigDecimal.ONE;
        }
        List<ShareRange> shares = holders.stream()
                .map(this::of)
                .sorted(Comparator.<ShareRange, BigDecimal>comparing(ShareBounds::slope)
                        .reversed())
                .toList();
        BigDecimal left = BigDecimal.ONE.subtract(total(shares, ShareRange::low));
        BigDecimal squares =
                squares(shares.stream().map(share -> share.low().fraction()).toList());
        for (ShareRange share : shares) {
            BigDecimal step = share.high().minus(share.low()).fraction().min(left);
            squares = squares.add(step.multiply(slope(share)));
            left = left.subtract(step);
        }
        return PurchaseTotals.canonical(squares.min(BigDecimal.ONE));
    }

    private static BigDecimal slope(ShareRange share) {
        return share.low().plus(share.high()).fraction();
    }

    private static BigDecimal total(List<ShareRange> shares, Function<ShareRange, Share> end) {
        return shares.stream().map(end).map(Share::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
