package chokepoint.tally.facts;

import chokepoint.tally.table.AmountRange;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rung of one segment and period worked out: what each known holder carries, what is unknown, and the shares of both. */
final class RungTotals {

    private static final Comparator<Holder> LARGEST_FIRST =
            Comparator.comparing(Holder::carried).reversed().thenComparing(Holder::key);

    /**
     * A known holder.
     *
     * @param carried its net, or zero if credits outweigh
     * @param range what it can carry, whatever amounts that are not known turn out to be
     * @param lines where it stands in the table
     */
    record Holder(
            String key, Foreign foreign, PurchaseTotals sums, BigDecimal carried, AmountRange range, int[] lines) {

        /** @param more what its lines can be worth besides their known values */
        static Holder of(String key, Foreign foreign, PurchaseTotals sums, AmountRange more, int[] lines) {
            AmountRange range = AmountRange.exactly(sums.net()).plus(more).notBelowZero();
            return new Holder(key, foreign, sums, orZero(sums.net()), range, lines);
        }
    }

    private final Function<String, Set<String>> maybeOneWith;
    private final BigDecimal net;
    private final List<Holder> holders;
    private final BigDecimal unknown;
    private final BigDecimal total;
    private final List<Holder> absent;
    private final ShareBounds bounds;
    private final ShareBounds boundsTogether;
    private final boolean exact;
    private final Map<String, Holder> named;

    /** What those carry who may be one, largest first; of all who carry something. */
    private final List<BigDecimal> carriedTogether;

    private final Map<String, ShareRange> byKey;
    private final Set<String> foreign;

    /**
     * Of the lines of one segment and period.
     *
     * @param absent holders that have no line there, but undated lines that may belong there
     * @param more what lines without a holder can be worth besides their known values
     * @param maybeOneWith the keys of all holders that may be one with a holder, itself included
     */
    RungTotals(
            List<Holder> holders,
            List<Holder> absent,
            PurchaseTotals ofUnknownHolder,
            AmountRange more,
            Function<String, Set<String>> maybeOneWith) {
        this.maybeOneWith = maybeOneWith;
        this.holders = holders.stream().sorted(LARGEST_FIRST).toList();
        net = PurchaseTotals.canonical(
                holders.stream().map(holder -> holder.sums.net()).reduce(ofUnknownHolder.net(), BigDecimal::add));
        unknown = orZero(ofUnknownHolder.net());
        total = PurchaseTotals.canonical(carried(holders).add(unknown));
        this.absent = List.copyOf(absent);
        named = all().collect(Collectors.toMap(Holder::key, Function.identity()));
        AmountRange unknownRange =
                AmountRange.exactly(ofUnknownHolder.net()).plus(more).notBelowZero();
        bounds = new ShareBounds(all().map(Holder::range).toList(), unknownRange);
        List<List<Holder>> together = together();
        boundsTogether = together.size() == holders.size() + absent.size()
                ? bounds
                : new ShareBounds(
                        together.stream()
                                .map(group -> group.stream()
                                        .map(Holder::range)
                                        .reduce(AmountRange.NOTHING, AmountRange::plus))
                                .toList(),
                        unknownRange);
        exact = unknownRange.exact() && all().map(Holder::range).allMatch(AmountRange::exact);
        carriedTogether = together.stream()
                .map(RungTotals::carried)
                .filter(carried -> carried.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        byKey = all().collect(Collectors.toMap(Holder::key, this::share));
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

    /** Holders that only undated lines name, which may belong here. */
    List<Holder> absent() {
        return absent;
    }

    private Stream<Holder> all() {
        return Stream.concat(holders.stream(), absent.stream());
    }

    /** Whether all amounts are known, so that only holders can be unknown. */
    boolean exact() {
        return exact;
    }

    /** The shares by what is known of all who carry something, largest first. */
    List<Share> shares() {
        return holders.stream()
                .map(Holder::carried)
                .filter(carried -> carried.signum() > 0)
                .map(this::share)
                .toList();
    }

    /** From what is known to be its own up to what it carries if all of the unknown is, and all that may be one with it. */
    ShareRange share(Holder holder) {
        ShareRange alone = alone(holder);
        return new ShareRange(alone.low(), highest(holder.key, alone.high()));
    }

    private Share highest(String key, Share alone) {
        Set<String> keys = maybeOneWith.apply(key);
        if (keys.size() == 1) {
            return alone;
        }
        List<Holder> all = present(keys).toList();
        Share high = exact
                ? share(carried(all).add(unknown))
                : bounds.of(all.stream().map(Holder::range).toList()).high();
        return alone.max(high);
    }

    /** All holders, those who may be one in one group. */
    private List<List<Holder>> together() {
        List<List<Holder>> groups = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        all().map(Holder::key).forEach(key -> {
            if (!taken.contains(key)) {
                groups.add(present(maybeOneWith.apply(key))
                        .filter(member -> taken.add(member.key))
                        .toList());
            }
        });
        return groups;
    }

    private Stream<Holder> present(Set<String> keys) {
        return keys.stream().filter(named::containsKey).map(named::get);
    }

    private ShareRange alone(Holder holder) {
        if (!exact) {
            return bounds.of(holder.range);
        }
        Share low = share(holder.carried);
        return new ShareRange(low, unknown.signum() == 0 ? low : share(holder.carried.add(unknown)));
    }

    /** Of whom there is nothing here the share can be what no holder is known for. */
    ShareRange shareOf(String key) {
        ShareRange known = byKey.get(key);
        if (known != null) {
            return known;
        }
        ShareRange alone = exact ? new ShareRange(Share.NONE, share(unknown)) : bounds.of(AmountRange.NOTHING);
        return new ShareRange(alone.low(), highest(key, alone.high()));
    }

    /** Its share if it is known to be foreign, else at least none. */
    ShareRange foreignShareOf(String key) {
        return foreign.contains(key) ? shareOf(key) : ShareRange.NONE;
    }

    ShareRange foreignShare() {
        return exact
                ? new ShareRange(share(carried(Foreign.YES)), share(total.subtract(carried(Foreign.NO))))
                : new ShareRange(
                        ofThose(holder -> holder.foreign == Foreign.YES).low(),
                        ofThose(holder -> holder.foreign != Foreign.NO).high());
    }

    private ShareRange ofThose(Predicate<Holder> wanted) {
        return bounds.of(all().filter(wanted).map(Holder::range).toList());
    }

    /** What the largest so many holders carry together. */
    ShareRange largest(int count) {
        if (!exact) {
            return new ShareRange(
                    bounds.largest(count).low(), boundsTogether.largest(count).high());
        }
        Share low = holders.stream()
                .limit(count)
                .map(holder -> share(holder.carried))
                .reduce(Share.NONE, Share::plus);
        Share high = carriedTogether.stream().limit(count).map(this::share).reduce(share(unknown), Share::plus);
        return new ShareRange(low, high);
    }

    BigDecimal hhiLow() {
        return exact ? ofTotalSquared(squares()) : bounds.hhiLow();
    }

    /** As if those who may be one were, and all of the unknown were the largest holder's. */
    BigDecimal hhiHigh() {
        if (!exact) {
            return boundsTogether.hhiHigh();
        }
        BigDecimal first = carriedTogether.isEmpty() ? BigDecimal.ZERO : carriedTogether.get(0);
        BigDecimal squares = carriedTogether.stream().map(sum -> sum.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofTotalSquared(
                squares.subtract(first.pow(2)).add(first.add(unknown).pow(2)));
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
