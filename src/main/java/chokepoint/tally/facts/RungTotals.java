package chokepoint.tally.facts;

import chokepoint.tally.table.PurchaseTotals;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One rung of one segment and period worked out: what each known holder carries, what is unknown, and the shares of both. */
final class RungTotals {

    private static final Comparator<Holder> LARGEST_FIRST =
            Comparator.comparing(Holder::carried).reversed().thenComparing(Holder::key);

    /**
     * A known holder.
     *
     * @param carried its net, or zero if credits outweigh
     * @param lines where it stands in the table
     */
    record Holder(String key, Foreign foreign, PurchaseTotals sums, BigDecimal carried, int[] lines) {

        Holder(String key, Foreign foreign, PurchaseTotals sums, int[] lines) {
            this(key, foreign, sums, orZero(sums.net()), lines);
        }
    }

    private final BigDecimal net;
    private final List<Holder> holders;
    private final BigDecimal unknown;
    private final BigDecimal total;
    private final Map<String, Share> byKey;
    private final Set<String> foreign;

    RungTotals(List<Holder> holders, PurchaseTotals ofUnknownHolder) {
        this.holders = holders.stream().sorted(LARGEST_FIRST).toList();
        net = PurchaseTotals.canonical(
                holders.stream().map(holder -> holder.sums.net()).reduce(ofUnknownHolder.net(), BigDecimal::add));
        unknown = orZero(ofUnknownHolder.net());
        total = PurchaseTotals.canonical(carried(holders).add(unknown));
        byKey = holders.stream().collect(Collectors.toMap(Holder::key, this::low));
        foreign = holders.stream()
                .filter(holder -> holder.foreign == Foreign.YES)
                .map(Holder::key)
                .collect(Collectors.toSet());
    }

    /** Whether any holder is known. */
    boolean known() {
        return !holders.isEmpty();
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
    List<Holder> holders() {
        return holders;
    }

    /** The low shares of all who carry something, largest first. */
    List<Share> shares() {
        return holders.stream()
                .filter(holder -> holder.carried.signum() > 0)
                .map(this::low)
                .toList();
    }

    Share low(Holder holder) {
        return share(holder.carried);
    }

    Share high(Holder holder, Share low) {
        return unknown.signum() == 0 ? low : share(holder.carried.add(unknown));
    }

    /** The low shares of all known holders by key. */
    Map<String, Share> byKey() {
        return byKey;
    }

    Share shareOf(String key) {
        return byKey.getOrDefault(key, Share.NONE);
    }

    /** Its share if it is known to be foreign, else none. */
    Share foreignShareOf(String key) {
        return foreign.contains(key) ? shareOf(key) : Share.NONE;
    }

    Share unknownShare() {
        return share(unknown);
    }

    Share foreignLow() {
        return share(carried(Foreign.YES));
    }

    Share foreignHigh() {
        return share(total.subtract(carried(Foreign.NO)));
    }

    BigDecimal hhiLow() {
        return ofTotalSquared(squares());
    }

    /** As if all of the unknown were the largest holder's. */
    BigDecimal hhiHigh() {
        BigDecimal first = known() ? holders.get(0).carried : BigDecimal.ZERO;
        return ofTotalSquared(
                squares().subtract(first.pow(2)).add(first.add(unknown).pow(2)));
    }

    private BigDecimal squares() {
        return holders.stream().map(holder -> holder.carried.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal ofTotalSquared(BigDecimal squares) {
        return evaluable()
                ? PurchaseTotals.canonical(squares.divide(total.pow(2), MathContext.DECIMAL128))
                : BigDecimal.ZERO;
    }

    private Share share(BigDecimal part) {
        return evaluable() ? Share.of(part, total) : Share.NONE;
    }

    private BigDecimal carried(Foreign foreign) {
        return carried(
                holders.stream().filter(holder -> holder.foreign == foreign).toList());
    }

    private static BigDecimal carried(List<Holder> holders) {
        return holders.stream().map(Holder::carried).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal orZero(BigDecimal net) {
        return net.signum() > 0 ? net : BigDecimal.ZERO;
    }
}
