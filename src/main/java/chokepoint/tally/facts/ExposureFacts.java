package chokepoint.tally.facts;

import chokepoint.tally.facts.RungTotals.Holder;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.tally.table.SegmentPeriod;
import chokepoint.tally.table.TableView;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Adds up who carries how much of each segment in each period, on every rung of the ladder. */
public final class ExposureFacts {

    private static final int MOST_LINES = 1000;

    private final TableView view;
    private final LineTable table;
    private final RungTable rungs;

    public ExposureFacts(TableView view, RungTable rungs) {
        this.view = view;
        this.table = view.table();
        this.rungs = rungs;
    }

    /** With previous shares from the earlier facts where these go no further back. */
    public List<Exposure> exposures(ExposureFacts earlier) {
        return rungs.baskets().all().stream()
                .flatMap(basket -> scopes(basket).flatMap(scope -> exposures(basket, scope, earlier)))
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

    private Stream<Exposure> exposures(SegmentPeriod basket, Scope scope, ExposureFacts earlier) {
        RungTotals rung = rungs.rung(basket, scope);
        if (!rung.evaluable()) {
            return Stream.empty();
        }
        Optional<RungTotals> before = before(basket, scope).or(() -> earlier.before(basket, scope));
        Map<String, Share> shares = before.map(RungTotals::byKey).orElse(Map.of());
        return rung.holders().stream()
                .map(holder ->
                        exposure(basket, scope, holder, rung, before, shares.getOrDefault(holder.key(), Share.NONE)));
    }

    private Exposure exposure(
            SegmentPeriod basket,
            Scope scope,
            Holder holder,
            RungTotals rung,
            Optional<RungTotals> before,
            Share previous) {
        Share low = rung.low(holder);
        Share previousHigh = previous.plus(before.map(RungTotals::unknownShare).orElse(Share.NONE));
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
                low,
                rung.high(holder, low),
                low,
                before.isPresent(),
                previous,
                previousHigh,
                before.isPresent() ? low.minus(previousHigh) : Share.NONE,
                rungs.holders(Scope.VENDOR).distinct(holder.lines()),
                largest(basket, Scope.VENDOR, holder.lines(), RungTotals::shareOf),
                largest(basket, Scope.VENDOR, holder.lines(), RungTotals::foreignShareOf),
                largest(basket, Scope.MANUFACTURER, holder.lines(), RungTotals::shareOf),
                view.set(holder.lines()));
    }

    /** What the largest of those who stand on these lines carries of the basket, on these lines and others. */
    private Share largest(
            SegmentPeriod basket, Scope scope, int[] lines, BiFunction<RungTotals, String, Share> shareOf) {
        RungTotals rung = rungs.rung(basket, scope);
        KeyedColumn<?> keyed = rungs.holders(scope);
        return keyed.numbers(lines)
                .mapToObj(number -> shareOf.apply(rung, keyed.key(number)))
                .reduce(Share.NONE, Share::max);
    }

    private Stream<Concentration> concentrations(SegmentPeriod basket, ExposureFacts earlier) {
        int[] lines = rungs.baskets().lines(basket);
        LineSet set = view.set(lines);
        int unknownValueLines = table.unknownValues(lines);
        return scopes(basket).map(scope -> {
            Optional<RungTotals> before = before(basket, scope).or(() -> earlier.before(basket, scope));
            return concentration(basket, scope, before, unknownValueLines, set);
        });
    }

    private Concentration concentration(
            SegmentPeriod basket, Scope scope, Optional<RungTotals> before, int unknownValueLines, LineSet lines) {
        RungTotals rung = rungs.rung(basket, scope);
        BigDecimal previousLow = before.map(RungTotals::hhiLow).orElse(BigDecimal.ZERO);
        BigDecimal previousHigh = before.map(RungTotals::hhiHigh).orElse(BigDecimal.ZERO);
        List<Share> shares = rung.shares();
        return new Concentration(
                basket.segment(),
                basket.period(),
                scope,
                view.money(rung.value()),
                view.money(rung.unknown()),
                unknownValueLines,
                shares.size(),
                rung.hhiLow(),
                rung.hhiHigh(),
                rung.hhiLow(),
                previousLow,
                previousHigh,
                previousHigh.signum() == 0 ? BigDecimal.ZERO : rung.hhiLow().subtract(previousHigh),
                rung.foreignLow(),
                rung.foreignHigh(),
                rung.foreignLow(),
                shares,
                Share.NONE,
                lines);
    }

    private Optional<RungTotals> before(SegmentPeriod basket, Scope scope) {
        return rungs.baskets().before(basket).map(earlier -> rungs.rung(earlier, scope));
    }
}
