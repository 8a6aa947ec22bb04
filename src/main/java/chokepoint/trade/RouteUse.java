package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Money;
import java.io.Serializable;
import java.util.List;

/**
 * The purchases that take one route: from an origin, through the same third countries, to one destination. Purchases only, no credits.
 *
 * @param origin unknown if the list does not tell it
 * @param third places of purchase, dispatch, transhipment or vendor that are neither origin nor home, as far as told; empty for the direct way
 * @param watched those of them that are watched
 * @param destination unknown if the list does not tell it
 * @param value sum of what is known in the reporting currency
 * @param lines how many lines come this way
 */
public record RouteUse(
        Country origin, List<Country> third, List<Country> watched, Country destination, Money value, int lines)
        implements Serializable {

    public RouteUse {
        third = List.copyOf(third);
        watched = List.copyOf(watched);
    }

    public boolean direct() {
        return third.isEmpty();
    }
}
