package chokepoint.tally;

import chokepoint.names.Countries;
import chokepoint.tally.ExposureTally.Slot;
import chokepoint.tally.RungShares.Carried;
import chokepoint.trade.Concentration;
import chokepoint.trade.Country;
import chokepoint.trade.Exposure;
import chokepoint.trade.LineSet;
import chokepoint.trade.Money;
import chokepoint.trade.Scope;
import chokepoint.trade.Segment;
import chokepoint.trade.Share;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the facts of an exposure tally into words; made for one telling, and works out each rung once. */
final class ExposureFacts {

    /** One rung of one segment and period, of this list or the earlier one. */
    private record Place(ExposureTally tally, Segment segment, String period, Scope scope) {}

    private final ExposureTally tally;
    private final ExposureTally earlier;
    private final Map<Place, RungShares> workedOut = new HashMap<>();
    private final Map<String, List<Scope>> scopes = new HashMap<>();

    ExposureFacts(ExposureTally tally, ExposureTally earlier) {
        this.tally = tally;
        this.earlier = earlier;
    }

    Stream<Exposure> exposures(Slot slot) {
        return scopes(slot).stream().flatMap(scope -> exposures(slot, scope));
    }

    Stream<Concentration> concentrations(Slot slot) {
        LineSet lines = slot.basket().lines();
        return scopes(slot).stream().map(scope -> concentration(slot, scope, lines));
    }

    private List<Scope> scopes(Slot slot) {
        return scopes.computeIfAbsent(slot.segment().segmentation(), tally::scopes);
    }

    private Stream<Exposure> exposures(Slot slot, Scope scope) {
        RungShares shares = shares(tally, slot.segment(), slot.period(), scope);
        if (!shares.evaluable()) {
            return Stream.empty();
        }
        Optional<RungShares> before = sharesBefore(slot, scope);
        return shares.holders().stream().map(carried -> exposure(slot, scope, shares, carried, before));
    }

    private Exposure exposure(Slot slot, Scope scope, RungShares shares, Carried carried, Optional<RungShares> before) {
        Holder holder = carried.holder();
        return new Exposure(
                slot.segment(),
                slot.period(),
                scope,
                name(scope, carried),
                carried.key(),
                holder.foreign().answer(),
                money(holder.sums().purchases()),
                money(holder.sums().credits()),
                money(carried.value()),
                shares.low(carried),
                shares.high(carried),
                shares.low(carried),
                before.map(earlierShares -> earlierShares.low(carried.key())).orElse(Share.NONE),
                holder.vendors(),
                shares(tally, slot.segment(), slot.period(), Scope.VENDOR).largest(),
                holder.lines());
    }

    private Concentration concentration(Slot slot, Scope scope, LineSet lines) {
        RungShares shares = shares(tally, slot.segment(), slot.period(), scope);
        List<Carried> carrying = shares.carrying();
        return new Concentration(
                slot.segment(),
                slot.period(),
                scope,
                money(shares.value()),
                money(shares.unknown()),
                slot.basket().unknownValueLines(),
                carrying.size(),
                shares.hhiLow(),
                shares.hhiHigh(),
                shares.hhiLow(),
                shares.foreignLow(),
                shares.foreignHigh(),
                shares.foreignLow(),
                carrying.stream().map(shares::low).toList(),
                lines);
    }

    private Optional<RungShares> sharesBefore(Slot slot, Scope scope) {
        return tally.periodBefore(slot.segment(), slot.period())
                .map(period -> shares(tally, slot.segment(), period, scope))
                .or(() -> earlier.periodBefore(slot.segment(), slot.period())
                        .map(period -> shares(earlier, slot.segment(), period, scope)));
    }

    private RungShares shares(ExposureTally of, Segment segment, String period, Scope scope) {
        return workedOut.computeIfAbsent(
                new Place(of, segment, period, scope),
                place -> new RungShares(of.find(segment, period).orElseThrow(), scope));
    }

    private String name(Scope scope, Carried carried) {
        return Entry.country(scope)
                ? Countries.name(Country.of(carried.key()))
                : carried.holder().name();
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, tally.currency());
    }
}
