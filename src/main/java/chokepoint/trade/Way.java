package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Values;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

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
        List<Leg> legs = new ArrayList<>();
        add(legs, values.country(Field.COUNTRY_OF_TRADE), Field.COUNTRY_OF_TRADE);
        add(legs, values.country(Field.COUNTRY_OF_DISPATCH), Field.COUNTRY_OF_DISPATCH);
        for (Country place : values.route(Field.ROUTE).places()) {
            add(legs, place, Field.ROUTE);
        }
        add(legs, values.country(Field.VENDOR_COUNTRY), Field.VENDOR_COUNTRY);
        return new Way(legs);
    }

    private static void add(List<Leg> legs, Country place, Field told) {
        if (place.known()) {
            legs.add(new Leg(place, told));
        }
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
        for (Leg leg : legs) {
            if (leg.told != Field.VENDOR_COUNTRY && leg.place.equals(place)) {
                return true;
            }
        }
        return false;
    }
}
