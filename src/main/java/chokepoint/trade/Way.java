package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Values;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way of goods between their origin and their destination, made of all that a line tells of it.
 *
 * @param legs from the purchase to the last port; where the vendor sits stands last
 */
public record Way(List<Leg> legs) implements Serializable {

    /**
     * A place on the way.
     *
     * @param told the field that tells it
     */
    public record Leg(Country place, Field told) implements Serializable {}

    public Way {
        legs = List.copyOf(legs);
    }

    public static Way of(Values values) {
        Stream<Leg> route = values.route(Field.ROUTE).places().stream().map(place -> new Leg(place, Field.ROUTE));
        Stream<Leg> told = Stream.of(
                        Stream.of(leg(values, Field.COUNTRY_OF_TRADE), leg(values, Field.COUNTRY_OF_DISPATCH)),
                        route,
                        Stream.of(leg(values, Field.VENDOR_COUNTRY)))
                .flatMap(legs -> legs);
        return new Way(told.filter(leg -> leg.place.known()).toList());
    }

    private static Leg leg(Values values, Field field) {
        return new Leg(values.country(field), field);
    }

    public List<Country> places() {
        return legs.stream().map(Leg::place).toList();
    }

    /** Whether more is told of it than where the vendor sits. */
    public boolean told() {
        return legs.stream().anyMatch(leg -> leg.told != Field.VENDOR_COUNTRY);
    }

    /** Whether goods are bought, dispatched, loaded or transhipped there; that their vendor sits there is not enough. */
    public boolean passes(Country place) {
        return legs.stream().anyMatch(leg -> leg.told != Field.VENDOR_COUNTRY && leg.place.equals(place));
    }
}
