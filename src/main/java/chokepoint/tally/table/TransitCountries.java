package chokepoint.tally.table;

import chokepoint.trade.values.Country;
import java.io.Serializable;
import java.util.List;

/**
 * The third countries that a line goes through.
 *
 * @param third places that are neither origin nor home
 * @param watched those of them that are watched
 * @param restricted places with a restriction date
 */
public record TransitCountries(List<Country> third, List<Country> watched, List<Country> restricted)
        implements Serializable {

    /** Whether it touches a restricted place, and no third country without restriction. */
    public boolean restrictedStraight() {
        return !restricted.isEmpty() && detours().isEmpty();
    }

    /** Whether it comes through third countries none of which is restricted; the goods may still be made in a place that is. */
    public boolean indirect() {
        return !third.isEmpty() && detours().equals(third);
    }

    /** Those of the third countries that have no restriction date. */
    public List<Country> detours() {
        return third.stream().filter(place -> !restricted.contains(place)).toList();
    }
}
