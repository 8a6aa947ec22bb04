package chokepoint.check.enrich;

import chokepoint.trade.Line;
import chokepoint.trade.values.Country;
import java.util.List;
import java.util.Set;

/**
 * Finds the places that goods come through and that are neither their origin nor home. Where home sells them abroad, the country of
 * destination is none of these.
 */
record ThirdCountries(Set<Country> home) {

    /** In the order of the way; none without a known origin, for then nobody can say that a place is not the origin. */
    List<Country> of(Line line) {
        return line.way().places().stream()
                .filter(place -> place.differsFrom(line.origin()) && !home.contains(place) && !isSoldTo(place, line))
                .distinct()
                .toList();
    }

    private boolean isSoldTo(Country place, Line line) {
        return place.equals(line.destination()) && (home.contains(line.origin()) || home.contains(line.dispatch()));
    }
}
