package chokepoint.names;

import chokepoint.trade.Country;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Countries by any of their names and codes. */
public final class Countries {

    private static final Map<String, Country> BY_NAME = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    code -> new Locale("", code)
                            .getDisplayCountry(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    Country::of,
                    (first, second) -> first));

    private Countries() {}

    /** The country that a name or code means; empty if it means none or several. */
    public static Optional<Country> find(String text) {
        String wanted = text.strip();
        return wanted.matches("[A-Z]{2}")
                ? Optional.of(Country.of(wanted))
                : Optional.ofNullable(BY_NAME.get(wanted.toLowerCase(Locale.ROOT)));
    }

    /** The known name nearest to a text that means no country, to offer and never to assume. */
    public static Optional<String> nearest(String text) {
        return Optional.empty();
    }

    /** The English name, for the eye. */
    public static String name(Country country) {
        return country.known() ? new Locale("", country.code()).getDisplayCountry(Locale.ENGLISH) : country.toString();
    }
}
