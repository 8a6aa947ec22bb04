package chokepoint.names.places;

import chokepoint.names.Placeholders;
import chokepoint.trade.values.Country;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the country that an address names at its end, or that the postal code there proves. */
public final class Addresses {

    private static final Pattern LAST = Pattern.compile("[,;\\n\\r(]\\s*([^,;\\n\\r()]+?)[\\s.)]*$");

    /** Codes of two letters are states and provinces as often as countries. */
    private static final int LONGEST_CODE = 2;

    private static final int LONGEST = 1_000;

    private Addresses() {}

    /**
     * The country that stands as the last part, after a comma, a semicolon, a bracket or a new line, or else that of the postal code
     * there; empty if neither tells.
     */
    public static Optional<Country> country(String text) {
        if (text.length() > LONGEST || Placeholders.is(text)) {
            return Optional.empty();
        }
        return named(text).or(() -> PostalCodes.country(text));
    }

    /** The country that stands as the last part; empty if none does, whatever a postal code proves. */
    public static Optional<Country> namedCountry(String text) {
        return text.length() > LONGEST || Placeholders.is(text) ? Optional.empty() : named(text);
    }

    private static Optional<Country> named(String text) {
        Matcher matcher = LAST.matcher(text);
        return matcher.find() && matcher.group(1).length() > LONGEST_CODE
                ? Optional.of(Countries.read(matcher.group(1)))
                        .filter(reading -> reading.known() && !Countries.isAlsoState(reading.country()))
                        .map(CountryReading::country)
                : Optional.empty();
    }

    /** The address as it is written within its country; as it stands if it names none at its end. */
    public static String withoutCountry(String text) {
        Matcher matcher = LAST.matcher(text);
        return text.length() <= LONGEST && named(text).isPresent() && matcher.find()
                ? text.substring(0, matcher.start())
                : text;
    }
}
