package chokepoint.tally;

import chokepoint.tally.Rung.Holder;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.LineSet;
import chokepoint.trade.Money;
import chokepoint.trade.Scope;
import chokepoint.trade.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who carries how much of each segment in each period, on every rung of the ladder. */
final class ExposureFacts {

    private static final int MOST_UNKNOWN_LINES = 1000;

    private final LineTable table;
    private final String currency;
    private final Rungs rungs;
    private final Places places;

    ExposureFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.rungs = new Rungs(table);
        this.places = new Places(table);
    }

    /** With previous shares from the earlier facts where these go no further back. */
    List<Exposure> exposures(ExposureFacts earlier) {
        return rungs.baskets().all().stream()
                .flatMap(basket -> scopes(basket).flatMap(scope -> exposures(basket, scope, earlier)))
                .toList();
    }

    List<Concentration> concentrations() {
        return rungs.baskets().all().stream().flatMap(this::concentrations).toList();
    }

    List<ValuedLine> unknownLines(Basket basket, Scope scope) {
        return IntStream.of(rungs.unknown(basket, scope))
                .filter(table.amounts()::positive)
                .mapToObj(line -> new ValuedLine(
                        table.id(line), Sums.canonical(table.amounts().exact(line))))
                .sorted()
                .limit(MOST_UNKNOWN_LINES)
                .toList();
    }

    private Stream<Scope> scopes(Basket basket) {
        return rungs.known(basket.segment().segmentation()).stream();
    }

    private Stream<Exposure> exposures(Basket basket, Scope scope, ExposureFacts earlier) {
        Rung rung = rungs.rung(basket, scope);
        if (!rung.evaluable()) {
            return Stream.empty();
        }
        Map<String, Share> before = before(basket, scope)
                .or(() -> earlier.before(basket, scope))
                .map(Rung::byKey)
                .orElse(Map.of());
        Share largestVendor = rungs.rung(basket, Scope.VENDOR).largest();
        return rung.holders().stream()
                .map(holder -> exposure(
                        basket, scope, holder, rung, before.getOrDefault(holder.key(), Share.NONE), largestVendor));
    }

    private Exposure exposure(
            Basket basket, Scope scope, Holder holder, Rung rung, Share previous, Share largestVendor) {
        Share low = rung.low(holder);
        return new Exposure(
                basket.segment(),
                basket.period(),
                scope,
                rungs.holders(scope).name(places.first(holder.lines())),
                holder.key(),
                holder.foreign(),
                money(holder.sums().purchases()),
                money(holder.sums().credits()),
                money(holder.carried()),
                low,
                rung.high(holder, low),
                low,
                previous,
                rungs.holders(Scope.VENDOR).distinct(holder.lines()),
                largestVendor,
                places.set(holder.lines()));
    }

    private Stream<Concentration> concentrations(Basket basket) {
        int[] lines = rungs.baskets().lines(basket);
        LineSet set = places.set(lines);
        int unknownValueLines = table.amounts().unknown(lines);
        return scopes(basket).map(scope -> concentration(basket, scope, unknownValueLines, set));
    }

    private Concentration concentration(Basket basket, Scope scope, int unknownValueLines, LineSet lines) {
        Rung rung = rungs.rung(basket, scope);
        List<Share> shares = rung.shares();
        return new Concentration(
                basket.segment(),
                basket.period(),
                scope,
                money(rung.value()),
                money(rung.unknown()),
                unknownValueLines,
                shares.size(),
                rung.hhiLow(),
                rung.hhiHigh(),
                rung.hhiLow(),
                rung.foreignLow(),
                rung.foreignHigh(),
                rung.foreignLow(),
                shares,
                lines);
    }

    private Optional<Rung> before(Basket basket, Scope scope) {
        return rungs.baskets().before(basket).map(earlier -> rungs.rung(earlier, scope));
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }
}
