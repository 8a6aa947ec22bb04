package chokepoint.names.places;

import chokepoint.trade.values.Route;
import java.util.List;

/**
 * The route that a text describes, as far as it was understood.
 *
 * @param route the places that were understood, in order; a country passed twice without leaving it counts once
 * @param unread the parts that name no known place
 */
public record RouteReading(Route route, List<String> unread) {

    public RouteReading {
        unread = List.copyOf(unread);
    }

    /** True if nothing was left unread. */
    public boolean complete() {
        return unread.isEmpty();
    }
}
