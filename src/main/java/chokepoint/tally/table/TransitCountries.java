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
        implements Serializable {}
