package chokepoint.tally;

import chokepoint.trade.Foreign;
import chokepoint.trade.Scope;
import chokepoint.trade.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One rung worked out: what each known holder carries, what is unknown, and the shares of both in the total. */
final class RungShares {

    private static final Comparator<Carried> LARGEST_FIRST =
            Comparator.comparing(Carried::value).reversed().thenComparing(Carried::key);

    /** A holder and what it carries: its net, or zero if credits outweigh. */
    record Carried(String key, Holder holder, BigDecimal value) {

        boolean is(Foreign foreign) {
            return holder.foreign().answer() == foreign;
        }
    }

    private final BigDecimal net;
    private final List<Carried> holders;
    private final BigDecimal unknown;
    private final BigDecimal total;
    private final Map<String, Holder> byKey;

    RungShares(Basket basket, Scope scope) {
        byKey = basket.rung(scope).holders();
        net = basket.sums().net();
        holders = byKey.entrySet().stream()
                .map(entry -> carried(entry.getKey(), entry.getValue()))
                .sorted(LARGEST_FIRST)
                .toList();
        unknown = orZero(Sums.canonical(net.subtract(netOfHolders())));
        total = Sums.canonical(sum(holders).add(unknown));
    }

    /** Whether the total is above zero, so that there are shares. */
    boolean evaluable() {
        return total.signum() > 0;
    }

    /** What the segment carries: the total of its shares or, if there are none, its net. */
    BigDecimal value() {
        return evaluable() ? total : net;
    }

    BigDecimal unknown() {
        return unknown;
    }

    /** Largest first. */
    List<Carried> holders() {
        return holders;
    }

    /** Those with something to carry, largest first. */
    List<Carried> carrying() {
        return holders.stream().filter(carried -> carried.value.signum() > 0).toList();
    }

    Share low(Carried carried) {
        return share(carried.value);
    }

    Share high(Carried carried) {
        return share(carried.value.add(unknown));
    }

    /** The low share of a holder by key; none if it carries nothing here. */
    Share low(String key) {
        return byKey.containsKey(key) ? share(carried(key, byKey.get(key)).value) : Share.NONE;
    }

    Share largest() {
        return holders.isEmpty() ? Share.NONE : low(holders.get(0));
    }

    Share foreignLow() {
        return share(sumOf(Foreign.YES));
    }

    Share foreignHigh() {
        return share(total.subtract(sumOf(Foreign.NO)));
    }

    BigDecimal hhiLow() {
        return ofTotalSquared(squares());
    }

    /** The largest holder, with all of the unknown its own, in place of itself. */
    BigDecimal hhiHigh() {
        BigDecimal first = holders.isEmpty() ? BigDecimal.ZERO : holders.get(0).value;
        return ofTotalSquared(
                squares().subtract(first.pow(2)).add(first.add(unknown).pow(2)));
    }

    private BigDecimal squares() {
        return holders.stream().map(carried -> carried.value.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal ofTotalSquared(BigDecimal squares) {
        return evaluable() ? Sums.canonical(squares.divide(total.pow(2), MathContext.DECIMAL128)) : BigDecimal.ZERO;
    }

    private Share share(BigDecimal part) {
        return evaluable() ? Share.of(part, total) : Share.NONE;
    }

    private BigDecimal sumOf(Foreign foreign) {
        return sum(holders.stream().filter(carried -> carried.is(foreign)).toList());
    }

    private BigDecimal netOfHolders() {
        return byKey.values().stream().map(holder -> holder.sums().net()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<Carried> holders) {
        return holders.stream().map(Carried::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Carried carried(String key, Holder holder) {
        return new Carried(key, holder, orZero(holder.sums().net()));
    }

    private static BigDecimal orZero(BigDecimal net) {
        return net.signum() > 0 ? net : BigDecimal.ZERO;
    }
}
