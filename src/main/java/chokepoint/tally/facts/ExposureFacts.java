package chokepoint.tally.facts;

import chokepoint.tally.facts.RungTotals.Holder;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.PeriodReaches;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.tally.table.SegmentPeriod;
import chokepoint.tally.table.TableView;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.PeriodReach;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds up who carries how much of each segment in each period, on every rung of the ladder. */
public final class ExposureFacts {

    private static final int MOST_LINES = 1000;

    private final TableView view;
    private final LineTable table;
    private final RungTable rungs;
    private @Nullable PeriodReaches reaches;

    public ExposureFacts(TableView view, RungTable rungs) {
        this.view = view;
        this.table = view.table();
        this.rungs = rungs;
    }

    /** With previous shares from the earlier facts where these go no further back. */
    public List<Exposure> exposures(ExposureFacts earlier) {
        return rungs.baskets().all().stream()
                .flatMap(basket ->
                        scopes(basket).flatMap(scope -> exposures(basket, scope, earlier, RungTotals::holders)))
                .toList();
    }

    /** Of holders that only lines without a date name, in each period to which these may belong. */
    public List<Exposure> absent() {
        return rungs.baskets().all().stream()
                .flatMap(basket -> scopes(basket).flatMap(scope -> exposures(basket, scope, this, RungTotals::absent)))
                .toList();
    }

    /** With previous concentrations from the earlier facts where these go no further back. */
    public List<Concentration> concentrations(ExposureFacts earlier) {
        return rungs.baskets().all().stream()
                .flatMap(basket -> concentrations(basket, earlier))
                .toList();
    }

    public List<ValuedLine> unknownLines(SegmentPeriod basket, Scope scope) {
        return largest(IntStream.of(rungs.unknown(basket, scope)));
    }

    /** Lines of the basket without a known value, by place, a thousand at most. */
    public List<LineId> unvaluedLines(SegmentPeriod basket) {
        return byPlace(view.unvalued(rungs.baskets().lines(basket)));
    }

    /** Lines without a date that may belong to the basket, by place, a thousand at most. */
    public List<LineId> undatedLines(SegmentPeriod basket) {
        return byPlace(rungs.baskets().undated(basket));
    }

    private List<LineId> byPlace(int[] lines) {
        return IntStream.of(lines)
                .mapToObj(table::id)
                .sorted()
                .limit(MOST_LINES)
                .toList();
    }

    public List<ValuedLine> largestLines(SegmentPeriod basket, Scope scope, String holderKey) {
        return largest(rungs.rung(basket, scope).holders().stream()
                .filter(holder -> holder.key().equals(holderKey))
                .flatMapToInt(holder -> IntStream.of(holder.lines())));
    }

    private List<ValuedLine> largest(IntStream lines) {
        return lines.filter(table.amounts()::positive)
                .mapToObj(line -> new ValuedLine(
                        table.id(line), PurchaseTotals.canonical(table.amounts().exact(line))))
                .sorted()
                .limit(MOST_LINES)
                .toList();
    }

    private Stream<Scope> scopes(SegmentPeriod basket) {
        return rungs.known(basket.segment().segmentation()).stream();
    }

    private Stream<Exposure> exposures(
            SegmentPeriod basket, Scope scope, ExposureFacts earlier, Function<RungTotals, List<Holder>> wanted) {
        RungTotals rung = rungs.rung(basket, scope);
        if (!rung.evaluable()) {
            return Stream.empty();
        }
        Optional<RungTotals> before = before(basket, scope).or(() -> earlier.before(basket, scope));
        Share gap = reach(basket.period()).gap(reachBefore(basket, earlier));
        return wanted.apply(rung).stream().map(holder -> exposure(basket, scope, holder, rung, before, gap));
    }

    private Exposure exposure(
            SegmentPeriod basket, Scope scope, Holder holder, RungTotals rung, Optional<RungTotals> before, Share gap) {
        ShareRange share = rung.share(holder);
        return new Exposure(
                basket.segment(),
                basket.period(),
                scope,
                rungs.holders(scope).name(view.places().first(holder.lines())),
                holder.key(),
                holder.foreign(),
                view.money(holder.sums().purchases()),
                view.money(holder.sums().credits()),
                view.money(holder.carried()),
                view.money(rung.value()),
                rung.exact(),
                share.low(),
                share.high(),
                IntervalEnd.LOW,
                before.isPresent(),
                before.map(rungBefore -> rungBefore.shareOf(holder.key())).orElse(ShareRange.NONE),
                gap,
                view.fewest(holder.lines(), rungs.holders(Scope.VENDOR)),
                largest(basket, Scope.VENDOR, holder.lines(), RungTotals::shareOf),
                largest(basket, Scope.VENDOR, holder.lines(), RungTotals::foreignShareOf),
                largest(basket, Scope.MANUFACTURER, holder.lines(), RungTotals::shareOf),
                view.set(holder.lines()));
    }

    /** What the largest of those who stand on these lines carries of the basket, on these lines and others. */
    private ShareRange largest(
            SegmentPeriod basket, Scope scope, int[] lines, BiFunction<RungTotals, String, ShareRange> shareOf) {
        RungTotals rung = rungs.rung(basket, scope);
        KeyedColumn<?> keyed = rungs.holders(scope);
        return keyed.numbers(lines)
                .mapToObj(number -> shareOf.apply(rung, keyed.key(number)))
                .reduce(ShareRange.NONE, ShareRange::max);
    }

    private Stream<Concentration> concentrations(SegmentPeriod basket, ExposureFacts earlier) {
        int[] lines = rungs.baskets().lines(basket);
        LineSet set = view.set(lines);
        int[] unvalued = view.unvalued(lines);
        int undated = view.count(rungs.baskets().undated(basket));
        return scopes(basket).map(scope -> {
            Optional<RungTotals> before = before(basket, scope).or(() -> earlier.before(basket, scope));
            return concentration(basket, scope, before, reachBefore(basket, earlier), unvalued, undated, set);
        });
    }

    private Concentration concentration(
            SegmentPeriod basket,
            Scope scope,
            Optional<RungTotals> before,
            PeriodReach reachBefore,
            int[] unvalued,
            int undated,
            LineSet lines) {
        RungTotals rung = rungs.rung(basket, scope);
        ShareRange foreign = rung.foreignShare();
        List<Share> shares = rung.shares();
        return new Concentration(
                basket.segment(),
                basket.period(),
                scope,
                view.money(rung.value()),
                view.money(rung.unknown()),
                view.count(unvalued),
                view.stated(unvalued),
                undated,
                rung.exact(),
                shares.size(),
                rung.hhiLow(),
                rung.hhiHigh(),
                IntervalEnd.LOW,
                before.map(RungTotals::hhiLow).orElse(BigDecimal.ZERO),
                before.map(RungTotals::hhiHigh).orElse(BigDecimal.ZERO),
                reach(basket.period()),
                reachBefore,
                foreign.low(),
                foreign.high(),
                shares,
                IntStream.rangeClosed(1, Concentration.MOST_TOGETHER)
                        .mapToObj(rung::largest)
                        .toList(),
                lines);
    }

    private Optional<RungTotals> before(SegmentPeriod basket, Scope scope) {
        return rungs.baskets().before(basket).map(earlier -> rungs.rung(earlier, scope));
    }

    /** Of the period before the basket, in the earlier list if this one does not go so far back. */
    private PeriodReach reachBefore(SegmentPeriod basket, ExposureFacts earlier) {
        return rungs.baskets()
                .before(basket)
                .map(before -> reach(before.period()))
                .or(() -> earlier.rungs.baskets().before(basket).map(before -> earlier.reach(before.period())))
                .orElse(PeriodReach.NONE);
    }

    /** Over all lines of the list: that a segment has none at the end of a period does not make the period shorter. */
    private PeriodReach reach(String period) {
        PeriodReaches known = reaches;
        if (known == null) {
            known = new PeriodReaches(table);
            reaches = known;
        }
        return known.of(period);
    }
}
