package chokepoint.names.places;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the country of ports, airports and UN/LOCODEs. For routes only: a column of countries holds none of them. */
final class LocationCodes {

    private static final Pattern LOCODE = Pattern.compile("([A-Z]{2})[ -]?([A-Z][A-Z2-9]{2})");
    private static final Pattern KIND =
            Pattern.compile("(?iU)^(port|airport|порт|аэропорт|г|гор|город|ст|станция)\\b( of)?[. ]\\s*"
                    + "|\\s+(port|airport|sea port|intl airport|international airport|порт|аэропорт)$");
    private static final Map<String, Country> CODES = codes();
    private static final Map<String, Country> NAMES = names();

    private LocationCodes() {}

    /** The country that a port, an airport or a UN/LOCODE of our table lies in. */
    public static Optional<Country> find(String text) {
        String place = text.strip();
        Country coded = LOCODE.matcher(place).matches() ? CODES.get(bare(place)) : null;
        return Optional.ofNullable(coded)
                .or(() -> named(place))
                .or(() -> named(KIND.matcher(place).replaceAll("")));
    }

    /**
     * The country that a text belongs to if it is a UN/LOCODE at all. Many a word in capitals looks like one (SOFIA, BY SEA): only for
     * texts that are known to be codes.
     */
    public static Optional<Country> code(String text) {
        Matcher locode = LOCODE.matcher(text.strip());
        return locode.matches() && !CountryIndex.code(locode.group(1)).isEmpty()
                ? Optional.of(Country.of(locode.group(1)))
                : Optional.empty();
    }

    /** True of a place that is known by this name, not by its code. */
    static boolean isName(String text) {
        return named(text).isPresent();
    }

    private static Optional<Country> named(String place) {
        return Optional.ofNullable(NAMES.get(NameWords.fold(place)));
    }

    private static String bare(String locode) {
        return locode.replaceAll("[ -]", "");
    }

    private static Map<String, Country> codes() {
        return TableResource.rows("places.csv").stream()
                .map(row -> row.get(0))
                .filter(code -> LOCODE.matcher(code).matches())
                .collect(Collectors.toUnmodifiableMap(code -> code, code -> Country.of(code.substring(0, 2))));
    }

    private static Map<String, Country> names() {
        Map<String, Country> names = new HashMap<>();
        for (var row : TableResource.rows("places.csv")) {
            Country country = Country.of(row.get(0).substring(0, 2));
            names.put(NameWords.fold(row.get(1)), country);
            for (String name : row.get(2).split(";")) {
                names.put(NameWords.fold(name), country);
            }
        }
        names.remove("");
        return Map.copyOf(names);
    }
}
