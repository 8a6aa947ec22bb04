package chokepoint.names;

import chokepoint.trade.Country;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ports, airports and UN/LOCODEs, for routes: a column of countries is no place for them. */
public final class Places {

    private static final Pattern LOCODE = Pattern.compile("([A-Z]{2})[ -]?([A-Z][A-Z2-9]{2})");
    private static final Pattern KIND =
            Pattern.compile("(?iU)^(port|airport|порт|аэропорт|г|гор|город|ст|станция)\\b( of)?[. ]\\s*"
                    + "|\\s+(port|airport|sea port|intl airport|international airport|порт|аэропорт)$");
    private static final Map<String, Country> NAMES = names();

    private Places() {}

    /** The country that a port, an airport or a UN/LOCODE lies in. */
    public static Optional<Country> find(String text) {
        String place = text.strip();
        var locode = LOCODE.matcher(place);
        if (locode.matches() && !CountryIndex.code(locode.group(1)).isEmpty()) {
            return Optional.of(Country.of(locode.group(1)));
        }
        Country named = NAMES.get(Words.fold(place));
        return named != null
                ? Optional.of(named)
                : Optional.ofNullable(NAMES.get(Words.fold(KIND.matcher(place).replaceAll(""))));
    }

    private static Map<String, Country> names() {
        Map<String, Country> names = new HashMap<>();
        for (var row : Resource.rows("places.csv")) {
            Country country = Country.of(row.get(0).substring(0, 2));
            names.put(Words.fold(row.get(1)), country);
            for (String name : row.get(2).split(";")) {
                names.put(Words.fold(name), country);
            }
        }
        names.remove("");
        return Map.copyOf(names);
    }
}
