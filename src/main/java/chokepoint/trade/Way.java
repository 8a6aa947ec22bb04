package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Values;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** What is done first of all in the third of its places that are more than where the vendor sits, in their order. */
    List<ThirdLeg> through(List<Country> third) {
        Map<Country, ThirdLeg.Kind> kinds = new LinkedHashMap<>();
        long stops = legs.stream().filter(leg -> leg.told == Field.ROUTE).count();
        boolean first = true;
        for (Leg leg : legs) {
            if (leg.told != Field.VENDOR_COUNTRY && third.contains(leg.place)) {
                kinds.putIfAbsent(leg.place, kind(leg, stops, first));
            }
            first = first && leg.told != Field.ROUTE;
        }
        return kinds.entrySet().stream()
                .map(entry -> new ThirdLeg(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static ThirdLeg.Kind kind(Leg leg, long stops, boolean first) {
        if (leg.told == Field.COUNTRY_OF_TRADE) {
            return ThirdLeg.Kind.BOUGHT;
        }
        if (leg.told == Field.COUNTRY_OF_DISPATCH) {
            return ThirdLeg.Kind.DISPATCHED;
        }
        if (!first) {
            return ThirdLeg.Kind.TRANSHIPPED;
        }
        return stops == 1 ? ThirdLeg.Kind.PASSED : ThirdLeg.Kind.LOADED;
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
