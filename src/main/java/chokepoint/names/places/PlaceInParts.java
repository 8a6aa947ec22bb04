package chokepoint.names.places;

import chokepoint.trade.values.Country;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One place that is written in several parts, each of which leaves fewer countries: {@code Cartagena, Spain}, {@code Keelung (Chilung)},
 * {@code Narita Apt/Tokyo}, {@code Long Beach, CA}.
 *
 * @param countries that all its parts can mean; none if the parts are no single place
 * @param unread parts that name no known place
 */
record PlaceInParts(Set<Country> countries, List<String> unread) {

    private static final PlaceInParts NONE = new PlaceInParts(Set.of(), List.of());
    private static final Pattern PARTS = Pattern.compile("\\s*[,/()\\[\\]（）]\\s*|\\s+[-–—]+\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LONGEST_CODE = 3;

    PlaceInParts {
        countries = Set.copyOf(countries);
        unread = List.copyOf(unread);
    }

    static PlaceInParts of(String text) {
        List<String> parts = Arrays.stream(PARTS.split(text.strip()))
                .filter(part -> !part.isEmpty() && !NUMBER.matcher(part).matches())
                .toList();
        Set<Country> countries = places(parts);
        if (parts.size() < 2 || countries.isEmpty()) {
            return parts.size() == 2 ? unknownPlace(parts.get(0), parts.get(1)) : NONE;
        }
        List<String> unread = new ArrayList<>();
        for (String part : parts) {
            Optional<Country> country = plainCountry(part);
            Optional<Country> meant = meant(part, country, countries);
            if (meant.isPresent()) {
                countries = Set.of(meant.get());
            } else if (country.isPresent()) {
                return NONE;
            } else if (part.length() <= LONGEST_CODE
                    && !Subdivisions.having(part).isEmpty()) {
                return elsewhere(countries, Subdivisions.having(part));
            } else if (LocationCodes.countries(part).isEmpty()) {
                unread.add(part);
            }
        }
        return new PlaceInParts(countries, unread);
    }

    /** A place of one name in a state of another country, which the tables do not have: {@code Portland, VIC}. */
    private static PlaceInParts elsewhere(Set<Country> named, Set<Country> having) {
        Set<Country> all = new HashSet<>(named);
        all.addAll(having);
        return new PlaceInParts(all, List.of());
    }

    /** Behind a place that nobody knows two letters may be a country or a province: {@code (MO)} is Macao, or Modena. */
    private static PlaceInParts unknownPlace(String name, String code) {
        Optional<Country> country = code.length() == 2 ? Routes.plainCountry(code) : Optional.empty();
        boolean open = country.isPresent()
                && name.length() > LONGEST_CODE
                && Routes.plainCountry(name).isEmpty()
                && LocationCodes.countries(name).isEmpty();
        Set<Country> countries = open ? new HashSet<>(Subdivisions.having(code)) : new HashSet<>();
        if (!countries.isEmpty()) {
            countries.add(country.get());
        }
        return countries.size() > 1 ? new PlaceInParts(countries, List.of()) : NONE;
    }

    /** A rarer name of a country that is that of a place elsewhere is first of all a place: {@code Norfolk, VA} is not on Norfolk Island. */
    private static Optional<Country> plainCountry(String part) {
        return Routes.plainCountry(part)
                .filter(country -> part.length() <= LONGEST_CODE
                        || CountryIndex.isUsual(part)
                        || LocationCodes.countries(part).isEmpty());
    }

    /** The country that a part leaves: it is one of those, or the abbreviation of a state in one of them. */
    private static Optional<Country> meant(String part, Optional<Country> country, Set<Country> countries) {
        Optional<Country> one = country.filter(countries::contains);
        return one.isPresent() || part.length() > LONGEST_CODE ? one : Subdivisions.country(part, countries);
    }

    /** The countries that all parts have in common which are places and no countries. */
    private static Set<Country> places(List<String> parts) {
        Set<Country> common = new HashSet<>();
        for (String part : parts) {
            Set<Country> countries =
                    part.length() <= LONGEST_CODE || plainCountry(part).isPresent()
                            ? Set.of()
                            : LocationCodes.countries(part);
            if (common.isEmpty()) {
                common.addAll(countries);
            } else if (!countries.isEmpty()) {
                common.retainAll(countries);
                if (common.isEmpty()) {
                    return Set.of();
                }
            }
        }
        return common;
    }
}
