package chokepoint.trade.lists;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * A named list of places by code, with the country that each lies in.
 *
 * @param source who lists these places, and where
 * @param asOf the day the list speaks of; may be unknown
 * @param countries by UN/LOCODE in capitals, without a blank
 * @param names what the list calls them, by the same codes
 */
public record PlaceCodes(
        String name, String source, Day asOf, Map<String, Country> countries, Map<String, String> names)
        implements Serializable {

    public PlaceCodes {
        countries = Map.copyOf(countries);
        names = Map.copyOf(names);
    }

    /** The country of a place; empty if the list does not have the code. */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }
}
