package chokepoint.names.places;

import chokepoint.trade.values.Country;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place with a code before or behind its name and no mark between: {@code Southampton UK}, {@code Birmingham Airport BHX}. */
final class PlaceWithCode {

    private static final Pattern BEHIND = Pattern.compile("(?<name>.{4,}?)\\s+(?<code>[A-Z]{2,3})");
    private static final Pattern BEFORE = Pattern.compile("(?<code>[A-Z]{3})\\s+(?<name>.{4,})");
    private static final int LETTERS_OF_AN_AIRPORT = 3;

    private PlaceWithCode() {}

    /** The country that the code leaves of those that the name may lie in; none if the text is nothing of the kind. */
    static Set<Country> of(String text) {
        return in(BEHIND.matcher(text.strip()))
                .or(() -> in(BEFORE.matcher(text.strip())))
                .map(Set::of)
                .orElse(Set.of());
    }

    private static Optional<Country> in(Matcher text) {
        if (!text.matches()) {
            return Optional.empty();
        }
        Set<Country> named = Routes.placesOf(text.group("name"));
        String code = text.group("code");
        Optional<Country> airport =
                code.length() == LETTERS_OF_AN_AIRPORT ? LocationCodes.airport(code) : Optional.empty();
        return Routes.plainCountry(code).filter(named::contains).or(() -> airport.filter(named::contains));
    }
}
