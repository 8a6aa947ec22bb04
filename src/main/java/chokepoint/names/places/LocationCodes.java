package chokepoint.names.places;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the countries of ports, airports, cities and UN/LOCODEs. For routes only: a column of countries holds none of them. */
final class LocationCodes {

    private static final Pattern LOCODE = Pattern.compile("([A-Z]{2})[ -]?([A-Z][A-Z2-9]{2})");
    /** India numbers its customs houses by the UN/LOCODE and a digit for the means of transport. */
    private static final Pattern INDIAN = Pattern.compile("(IN[A-Z]{3})[1-9]");
    /** Customs offices of Europe and of the countries of common transit are numbered by country: {@code DE004851}, {@code TR341200}. */
    private static final Pattern CUSTOMS_OFFICE = Pattern.compile("([A-Z]{2})\\d{5}[A-Z0-9]");
    /** Three letters alone mean other things as well. */
    private static final Pattern AIRPORT =
            Pattern.compile("([A-Z]{3})\\s+(?i:apt|airport|intl apt|intl airport|аэропорт|机场|air cargo)");
    /** In front of the name of a port by the US Schedules D and K. */
    private static final Pattern SCHEDULE = Pattern.compile("^\\d{4,5}\\s*[,:–-]\\s*(?=\\p{L})");

    private static final int SHORTEST_REST = 3;
    private static final int SHORTEST_REST_WITHOUT_BLANK = 2;

    private static final Set<String> CODES = TableResource.rows("location-codes.csv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Country> AIRPORTS = TableResource.rows("iata-codes.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Country.of(row.get(1))));
    private static final Map<String, Country> TERMINALS = terminals();
    private static final List<Kind> KINDS =
            TableResource.rows("place-kinds.csv").stream().map(Kind::of).toList();

    /** Words that say what kind of place a name belongs to. */
    private record Kind(String words, boolean before) {

        static Kind of(List<String> row) {
            return new Kind(NameWords.fold(row.get(0)), row.get(1).equals("before"));
        }

        Optional<String> without(String name) {
            if (!before && name.endsWith(words) && standsWithoutBlank(name)) {
                return Optional.of(name.substring(0, name.length() - words.length()))
                        .filter(rest -> rest.length() >= SHORTEST_REST_WITHOUT_BLANK);
            }
            boolean there = before ? name.startsWith(words + " ") : name.endsWith(" " + words);
            return there
                    ? Optional.of(
                                    before
                                            ? name.substring(words.length() + 1)
                                            : name.substring(0, name.length() - words.length() - 1))
                            .filter(rest -> rest.length() >= SHORTEST_REST)
                    : Optional.empty();
        }

        /** Chinese, Japanese and Korean write the kind of a place behind its name without a blank: 横浜港, 인천공항. */
        private static boolean standsWithoutBlank(String name) {
            UnicodeScript last = UnicodeScript.of(name.codePointBefore(name.length()));
            return last == UnicodeScript.HAN || last == UnicodeScript.HANGUL;
        }
    }

    private LocationCodes() {}

    private static Map<String, Country> terminals() {
        Map<String, Country> terminals = new HashMap<>();
        for (List<String> row : TableResource.rows("terminals.csv")) {
            for (String name : row.get(1).split(";")) {
                terminals.put(NameWords.fold(name), Country.of(row.get(0)));
            }
        }
        return Map.copyOf(terminals);
    }

    /** The country of the airport with this IATA code, three capital letters; for texts that are known to be such codes. */
    static Optional<Country> airport(String code) {
        return Optional.ofNullable(AIRPORTS.get(code.strip()));
    }

    /** The only country that a port, an airport, a city or a UN/LOCODE may lie in. */
    static Optional<Country> find(String text) {
        return Optional.of(countries(text))
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next());
    }

    /** All countries that have a place of this name or code; none if no place is known by it. */
    static Set<Country> countries(String text) {
        String place = SCHEDULE.matcher(text.strip()).replaceFirst("");
        Optional<Country> coded = coded(place);
        return coded.isPresent() ? Set.of(coded.get()) : named(NameWords.fold(place));
    }

    private static Optional<Country> coded(String place) {
        Matcher airport = AIRPORT.matcher(place);
        if (airport.matches() && AIRPORTS.containsKey(airport.group(1))) {
            return Optional.of(AIRPORTS.get(airport.group(1)));
        }
        Matcher office = CUSTOMS_OFFICE.matcher(place);
        if (office.matches() && !CountryIndex.code(office.group(1)).isEmpty()) {
            return Optional.of(Country.of(office.group(1)));
        }
        Matcher indian = INDIAN.matcher(place);
        Matcher locode = LOCODE.matcher(indian.matches() ? indian.group(1) : place);
        if (!locode.matches() || CountryIndex.code(locode.group(1)).isEmpty()) {
            return Optional.empty();
        }
        Country country = Country.of(locode.group(1));
        boolean known = indian.matches()
                || CODES.contains(locode.group(1) + locode.group(2))
                || country.equals(AIRPORTS.get(locode.group(2)));
        return known ? Optional.of(country) : Optional.empty();
    }

    /** The whole name before one without the words for its kind: "Port of Spain" is none of Spain. */
    private static Set<Country> named(String name) {
        Country terminal = TERMINALS.get(name);
        Set<Country> found = terminal == null ? PlaceNames.countries(name) : Set.of(terminal);
        if (!found.isEmpty()) {
            return found;
        }
        return KINDS.stream()
                .flatMap(kind -> kind.without(name).stream())
                .map(LocationCodes::named)
                .filter(countries -> !countries.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /**
     * The country that a text belongs to if it is a UN/LOCODE at all. Many a word in capitals looks like one (SOFIA, BY SEA): only for
     * texts that are known to be codes.
     */
    static Optional<Country> code(String text) {
        Matcher locode = LOCODE.matcher(text.strip());
        return locode.matches() && !CountryIndex.code(locode.group(1)).isEmpty()
                ? Optional.of(Country.of(locode.group(1)))
                : Optional.empty();
    }

    /** True of a place that is known by this name, not by its code. */
    static boolean isName(String text) {
        return !named(NameWords.fold(text)).isEmpty();
    }
}
