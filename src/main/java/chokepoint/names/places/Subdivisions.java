package chokepoint.names.places;

import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The abbreviations of states and provinces that stand behind a city as the code of a country does. */
final class Subdivisions {

    private static final Map<Country, Set<String>> CODES = TableResource.rows("subdivisions.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> Country.of(row.get(0)),
                    row -> Set.copyOf(Arrays.asList(row.get(1).split(" ")))));

    private Subdivisions() {}

    /** All countries with a subdivision of this abbreviation. */
    static Set<Country> having(String code) {
        return CODES.keySet().stream()
                .filter(country -> CODES.get(country).contains(code))
                .collect(Collectors.toSet());
    }

    /** The only one of some countries that has a subdivision of this abbreviation. */
    static Optional<Country> country(String code, Collection<Country> among) {
        String capitals = code.toUpperCase(Locale.ROOT);
        Set<Country> having = among.stream()
                .filter(country -> CODES.getOrDefault(country, Set.of()).contains(capitals))
                .collect(Collectors.toSet());
        return having.size() == 1 ? Optional.of(having.iterator().next()) : Optional.empty();
    }
}
