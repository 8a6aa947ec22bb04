package chokepoint.trade.lists;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import java.io.Serializable;
import java.util.Set;

/**
 * A named list of countries.
 *
 * @param source who names these countries, and where
 * @param asOf the day the list speaks of; may be unknown
 */
public record CountryList(String name, String source, Day asOf, Set<Country> countries) implements Serializable {

    public CountryList {
        countries = Set.copyOf(countries);
    }

    public boolean contains(Country country) {
        return countries.contains(country);
    }
}
