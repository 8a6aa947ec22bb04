package chokepoint.trade.lists;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A named list of the countries that are known to make certain goods.
 *
 * @param source who says so, and where
 * @param asOf the day the list speaks of; may be unknown
 * @param countries by HS code; a code on the list speaks for every code below it
 */
public record Makers(String name, String source, Day asOf, Map<HsCode, Set<Country>> countries)
        implements Serializable {

    public Makers {
        countries = Map.copyOf(countries);
    }

    /** True only if the list says who makes such goods, and does not name the country. */
    public boolean exclude(Country country, HsCode code) {
        return country.known()
                && IntStream.rangeClosed(1, code.digits().length())
                        .map(i -> code.digits().length() - i + 1)
                        .mapToObj(length -> code.digits().substring(0, length))
                        .filter(HsCode::valid)
                        .map(prefix -> countries.get(HsCode.of(prefix)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .filter(makers -> !makers.contains(country))
                        .isPresent();
    }
}
