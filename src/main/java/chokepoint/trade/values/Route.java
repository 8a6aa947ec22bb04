package chokepoint.trade.values;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The places a consignment passes, in order, as far as the list tells them.
 *
 * @param places known countries only, from first to last; empty if unknown
 */
public record Route(List<Country> places) implements Serializable {

    public static final Route UNKNOWN = new Route(List.of());

    public Route {
        places = List.copyOf(places);
        if (!places.stream().allMatch(Country::known)) {
            throw new IllegalArgumentException("a route has known places only: " + places);
        }
    }

    public static Route of(Country... places) {
        return new Route(List.of(places));
    }

    public boolean known() {
        return !places.isEmpty();
    }

    @Override
    public String toString() {
        return known() ? places.stream().map(Country::code).collect(Collectors.joining(" → ")) : "unknown";
    }
}
