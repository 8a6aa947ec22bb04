package chokepoint.names.places;

import chokepoint.names.NameWords;
import chokepoint.trade.lists.PlaceCodes;
import chokepoint.trade.values.Country;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads routes with the places of a user's lists beside those that come with the program. What the program reads by itself stands; a
 * list settles what it leaves open. Thread-safe.
 */
public final class KnownPlaces {

    /** No list. */
    public static final KnownPlaces NONE = new KnownPlaces(Map.of(), Map.of());

    private static final Pattern LOCODE =
            Pattern.compile("(?<![\\p{L}\\p{N}])([A-Z]{2})[ -]?([A-Z2-9]{3})(?![\\p{L}\\p{N}])");

    private final Map<String, Country> codes;
    private final Map<String, Set<Country>> names;

    private KnownPlaces(Map<String, Country> codes, Map<String, Set<Country>> names) {
        this.codes = codes;
        this.names = names;
    }

    /** The places of all these lists together. */
    public static KnownPlaces of(Collection<PlaceCodes> lists) {
        Map<String, Country> codes = new HashMap<>();
        Map<String, Set<Country>> names = new HashMap<>();
        for (PlaceCodes list : lists) {
            codes.putAll(list.countries());
            list.names()
                    .forEach((code, name) -> names.computeIfAbsent(NameWords.fold(name), absent -> new HashSet<>())
                            .add(list.countries().get(code)));
        }
        return codes.isEmpty() ? NONE : new KnownPlaces(codes, names);
    }

    /** The countries that a text leads through, in its order. */
    public RouteReading read(String text) {
        RouteReading reading = Routes.read(text);
        if (codes.isEmpty() || reading.complete()) {
            return reading;
        }
        String told = told(text, reading);
        return told.equals(text) ? reading : Routes.read(told);
    }

    /** The text with the country in place of each place of the lists; a name of several countries tells none. */
    private String told(String text, RouteReading reading) {
        String told = LOCODE.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(Optional.ofNullable(codes.get(code.group(1) + code.group(2)))
                                .map(Countries::name)
                                .orElse(code.group())));
        for (String open : reading.unread()) {
            Set<Country> countries = names.getOrDefault(NameWords.fold(open), Set.of());
            if (countries.size() == 1) {
                told = told.replace(open, Countries.name(countries.iterator().next()));
            }
        }
        return told;
    }
}
