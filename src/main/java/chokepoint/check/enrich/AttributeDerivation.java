package chokepoint.check.enrich;

import chokepoint.policy.Policy;
import chokepoint.trade.DerivedAttributes;
import chokepoint.trade.DerivedFact;
import chokepoint.trade.Line;
import chokepoint.trade.lists.NamedParty;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks up what is telling of a line only beside other lines. Thread-safe. */
final class AttributeDerivation {

    private final Policy policy;
    private final Set<Country> home;
    private final ThirdCountries third;
    private final OwnSites sites;
    private final UsualCharges charges;
    private final Map<String, Day> restrictionDates;

    AttributeDerivation(Policy policy, ColumnEvidence columns) {
        this.policy = policy;
        this.home = policy.home();
        this.third = new ThirdCountries(home, columns.exports());
        this.sites = new OwnSites(columns.usualReceiver(), policy.ownParties());
        this.charges = columns.charges();
        this.restrictionDates = policy.restrictionDates();
    }

    /** Of a line whose parties have the keys that the policy's aliases share. */
    DerivedAttributes of(Line line, Money value, List<DerivedFact> facts) {
        Money unitPrice = unitPrice(line, value);
        List<Money> bounds = value.known() ? List.of() : bounds(line, unitPrice);
        return new DerivedAttributes(
                owner(line.vendor()),
                third.of(line),
                restrictedSince(line),
                restrictedPlaces(line),
                sites.receive(line),
                third.exports(),
                unitPrice,
                bounds.isEmpty() ? Money.UNKNOWN : bounds.get(0),
                bounds.isEmpty() ? Money.UNKNOWN : bounds.get(1),
                charges.of(line),
                facts);
    }

    /** The least and the most that a line without a known value can be worth, by its own price or by any rate of its period. */
    private List<Money> bounds(Line line, Money unitPrice) {
        if (line.stated().known()) {
            return policy.range(line.stated(), line.date());
        }
        return line.values()
                .number(Field.QUANTITY)
                .filter(quantity -> unitPrice.known())
                .map(quantity -> Money.of(unitPrice.amount().multiply(quantity), unitPrice.currency()))
                .map(priced -> List.of(priced, priced))
                .orElse(List.of());
    }

    private Party owner(Party vendor) {
        Optional<NamedParty> named = policy.party(vendor.key());
        if (named.isEmpty()) {
            return vendor;
        }
        NamedParty parent = ultimateParent(named.get());
        return new Party(parent.name(), parent.key());
    }

    NamedParty ultimateParent(NamedParty party) {
        Set<NamedParty> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        NamedParty top = party;
        while (seen.add(top)) {
            top = policy.party(top.parent()).orElse(top);
        }
        return top;
    }

    private List<Country> restrictedPlaces(Line line) {
        return restrictionDates.isEmpty()
                ? List.of()
                : Stream.concat(line.way().places().stream(), Stream.of(line.origin(), line.destination()))
                        .filter(place -> !home.contains(place) && restrictionDates.containsKey(place.code()))
                        .distinct()
                        .toList();
    }

    private Day restrictedSince(Line line) {
        if (restrictionDates.isEmpty()) {
            return Day.UNKNOWN;
        }
        Stream<String> parties =
                Stream.of(line.vendor(), line.manufacturer(), line.parent()).map(Party::key);
        Stream<String> places =
                Stream.concat(home.stream(), restrictedPlaces(line).stream()).map(Country::code);
        return Stream.concat(parties, places)
                .filter(restrictionDates::containsKey)
                .map(restrictionDates::get)
                .min(Day::compareTo)
                .orElse(Day.UNKNOWN);
    }

    /** As stated, or else what its value comes to for each of its quantity. */
    private Money unitPrice(Line line, Money value) {
        Money stated = policy.convert(line.unitPrice(), line.date());
        if (stated.known() && stated.currency().equals(policy.currency())) {
            return stated;
        }
        return line.values()
                .number(Field.QUANTITY)
                .filter(quantity -> value.known() && quantity.signum() > 0)
                .map(quantity -> each(value, quantity))
                .orElse(Money.UNKNOWN);
    }

    private static Money each(Money value, BigDecimal quantity) {
        return Money.of(value.amount().divide(quantity, MathContext.DECIMAL128), value.currency());
    }
}
