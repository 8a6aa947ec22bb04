package chokepoint.check.enrich;

import chokepoint.trade.Line;
import chokepoint.trade.Way;
import chokepoint.trade.values.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the places that goods come through and that are neither their origin nor home. Where home sells them abroad, the country of
 * destination is none of these.
 *
 * @param exports whether home sells all goods of the list abroad
 */
record ThirdCountries(Set<Country> home, boolean exports) {

    /** In the order of the way; none without a known origin, and of what is sold without a known destination: they could be the place. */
    List<Country> of(Line line) {
        if (exports && !line.destination().known()) {
            return List.of();
        }
        List<Country> third = new ArrayList<>();
        for (Way.Leg leg : line.way().legs()) {
            Country place = leg.place();
            if (isThird(place, line) && !third.contains(place)) {
                third.add(place);
            }
        }
        return third;
    }

    private boolean isThird(Country place, Line line) {
        return place.differsFrom(line.origin()) && !home.contains(place) && !isSoldTo(place, line);
    }

    private boolean isSoldTo(Country place, Line line) {
        return place.equals(line.destination())
                && (exports || home.contains(line.origin()) || home.contains(line.dispatch()));
    }
}
