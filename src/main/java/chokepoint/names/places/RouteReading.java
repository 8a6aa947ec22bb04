package chokepoint.names.places;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Route;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The route that a text describes, as far as it was understood.
 *
 * @param route the places that were understood, in order; a country passed twice without leaving it counts once
 * @param ambiguous the parts that places in several countries are called by
 * @param unread the parts that name no known place
 */
public record RouteReading(Route route, List<Ambiguous> ambiguous, List<String> unread) {

    /**
     * A name that places in several countries have.
     *
     * @param countries in which it may lie
     */
    public record Ambiguous(String name, Set<Country> countries) {

        public Ambiguous {
            countries = Collections.unmodifiableSet(new TreeSet<>(countries));
        }

        /** {@code Manzanillo (Dominican Republic, Mexico, Panama)}. */
        @Override
        public String toString() {
            return name + countries.stream().map(Countries::name).collect(Collectors.joining(", ", " (", ")"));
        }
    }

    public RouteReading {
        ambiguous = List.copyOf(ambiguous);
        unread = List.copyOf(unread);
    }

    /** The only country of some that a text of one ambiguous place and nothing else may mean; empty if there is none, or more. */
    public Optional<Country> settledBy(Collection<Country> countries) {
        if (ambiguous.size() != 1 || route.known() || !unread.isEmpty()) {
            return Optional.empty();
        }
        List<Country> meant = ambiguous.get(0).countries().stream()
                .filter(countries::contains)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** True if nothing was left unread or open. */
    public boolean complete() {
        return unread.isEmpty() && ambiguous.isEmpty();
    }
}
