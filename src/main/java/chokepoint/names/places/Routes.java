package chokepoint.names.places;

import chokepoint.names.BoundedCache;
import chokepoint.names.Placeholders;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads routes written in one cell: {@code CN>KZ>RU}, {@code Shanghai (CN) – Almaty (KZ)}, {@code China / Kazakhstan / Russia}. */
public final class Routes {

    private static final int REMEMBERED = 10_000;
    private static final BoundedCache<RouteReading> READINGS = new BoundedCache<>(REMEMBERED, Routes::readAnew);

    /** What only ever stands between two places. */
    private static final Pattern LEGS = Pattern.compile("(?iU)\\s*(?:[-=–—]*>+|[→➔➜➝⇒⟶►▶»›;|\\n\\r]|\\s[-–—]+\\s|–|—|"
            + "\\b(?:via|through|then|transit|über|durch|vía|à travers|через|далее|транзитом|經由|経由)\\b:?|经|途经)\\s*");
    /** What may also stand within the name of one place. */
    private static final Pattern JOINTS = Pattern.compile("\\s*[,/+]\\s*|-|\\s*[()\\[\\]]\\s*|\\s+");

    /** A label, or the number that a schedule of customs gives to the place behind it. */
    private static final Pattern IN_FRONT = Pattern.compile(
            "(?iU)^\\s*(?:(?:pol|pod|port|airport|place|loading|discharge)\\s*:\\s*|\\d{4,5}\\s+(?=\\p{L}{3}))");

    private static final Pattern LEAD_IN =
            Pattern.compile("(?iU)^(?:from|to|ex|von|nach|de|из|в|на|direct|port of)\\s+");
    private static final Pattern LEAD_OUT = Pattern.compile("(?iU)\\s+(?:to|nach|в|на|до)\\s+");
    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");
    private static final int MOST_JOINED = 6;
    private static final int FEWEST_CODES = 3;
    private static final int LONGEST_CODE = 3;

    private final List<Country> places = new ArrayList<>();
    private final List<RouteReading.Ambiguous> ambiguous = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    private Routes() {}

    /** The countries that a text leads through, in its order. */
    public static RouteReading read(String text) {
        return READINGS.of(text);
    }

    /** Whether texts are UN/LOCODEs: all have the form, most are known, and those that are not are no names of places either. */
    public static boolean areCodes(Collection<String> texts) {
        return texts.size() >= FEWEST_CODES
                && texts.stream().allMatch(Routes::isCode)
                && 2
                                * texts.stream()
                                        .filter(text ->
                                                !LocationCodes.countries(text).isEmpty())
                                        .count()
                        >= texts.size();
    }

    /**
     * Whether the texts of three capital letters among some are IATA codes of airports: one of them can be nothing else, and all the others
     * may be. {@code FRA} alone is France; beside {@code ORD} and {@code TLL} it is Frankfurt.
     */
    public static boolean nameAirports(Collection<String> texts) {
        List<String> codes =
                texts.stream().filter(text -> AIRPORT.matcher(text).matches()).toList();
        return codes.stream().allMatch(code -> LocationCodes.airport(code).isPresent())
                && codes.stream().anyMatch(code -> plainCountry(code).isEmpty());
    }

    /** The countries of a text in a column that names airports by their codes. */
    public static RouteReading readAirport(String text) {
        return LocationCodes.airport(text)
                .filter(country -> AIRPORT.matcher(text.strip()).matches())
                .map(country -> new RouteReading(new Route(List.of(country)), List.of(), List.of()))
                .orElseGet(() -> read(text));
    }

    /** The countries of a text in a column of UN/LOCODEs, known or not. */
    public static RouteReading readCode(String text) {
        return isCode(text)
                ? new RouteReading(new Route(List.of(LocationCodes.code(text).orElseThrow())), List.of(), List.of())
                : read(text);
    }

    private static RouteReading readAnew(String text) {
        Routes reader = new Routes();
        if (!Placeholders.is(text)) {
            reader.legs(IN_FRONT.matcher(text).replaceFirst(""));
        }
        return new RouteReading(new Route(reader.places), reader.ambiguous, reader.unread);
    }

    private void legs(String text) {
        if (taken(text, placesOf(text)) || inParts(text) || taken(text, PlaceWithCode.of(text))) {
            return;
        }
        List<String> legs = List.of(LEGS.split(text.strip()));
        if (legs.size() > 1 && legs.stream().allMatch(Routes::isCode)) {
            legs.forEach(leg -> LocationCodes.code(leg).ifPresent(this::pass));
            return;
        }
        for (String leg : legs) {
            for (String half : LEAD_OUT.split(leg)) {
                leg(LEAD_IN.matcher(half.strip()).replaceFirst("").strip());
            }
        }
    }

    private void leg(String leg) {
        if (leg.chars().noneMatch(Character::isLetterOrDigit) || Placeholders.is(leg)) {
            return;
        }
        if (!taken(leg, placesOf(leg)) && !inParts(leg)) {
            joined(leg);
        }
    }

    /** Takes a text that is one place: passed if it lies in one country, told if it may lie in several. */
    private boolean taken(String text, Set<Country> countries) {
        if (countries.size() == 1) {
            pass(countries.iterator().next());
        } else if (countries.size() > 1) {
            ambiguous.add(new RouteReading.Ambiguous(text.strip(), countries));
        }
        return !countries.isEmpty();
    }

    private boolean inParts(String text) {
        PlaceInParts place = PlaceInParts.of(text);
        unread.addAll(place.unread());
        return taken(text, place.countries());
    }

    /** Takes the longest run of words that names a place, then the next: {@code Guinea-Bissau-Senegal} is two. */
    private void joined(String leg) {
        List<int[]> words = words(leg);
        boolean codes = isCodes(words, leg);
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < words.size(); ) {
            int taken = longest(leg, words, i, codes);
            if (taken == 0) {
                left.append(left.isEmpty() ? "" : " ").append(leg, words.get(i)[0], words.get(i)[1]);
            }
            i += Math.max(1, taken);
        }
        if (!left.isEmpty()) {
            unread.add(left.toString());
        }
    }

    private int longest(String leg, List<int[]> words, int from, boolean codes) {
        for (int count = Math.min(MOST_JOINED, words.size() - from); count > 0; count--) {
            String run = leg.substring(words.get(from)[0], words.get(from + count - 1)[1]);
            boolean stray = run.length() <= LONGEST_CODE && !codes && besideBlank(leg, words.get(from));
            boolean follows = from > 0
                    && leg.substring(words.get(from - 1)[1], words.get(from)[0]).isBlank();
            if (!stray && (!follows || isNamed(run)) && taken(run, placesOf(run))) {
                return count;
            }
        }
        return 0;
    }

    /** Behind other words only the usual name of a country says where they are: the "Island" of {@code Tin Can Island} is no Iceland. */
    private static boolean isNamed(String run) {
        return plainCountry(run).isPresent() && (run.length() <= LONGEST_CODE || CountryIndex.isUsual(run));
    }

    /** In {@code BY SEA} the first word is no Belarus; in {@code CN KZ RU} and {@code Foshan (CN)} codes are codes. */
    private static boolean besideBlank(String leg, int[] word) {
        boolean before = word[0] > 0 && leg.charAt(word[0] - 1) == ' ';
        return before || (word[1] < leg.length() && leg.charAt(word[1]) == ' ');
    }

    private static boolean isCodes(List<int[]> words, String leg) {
        return words.stream()
                .map(word -> leg.substring(word[0], word[1]))
                .allMatch(
                        word -> word.length() <= LONGEST_CODE && !placesOf(word).isEmpty());
    }

    private static List<int[]> words(String leg) {
        List<int[]> words = new ArrayList<>();
        int from = 0;
        Matcher joints = JOINTS.matcher(leg);
        while (joints.find()) {
            addWord(words, from, joints.start());
            from = joints.end();
        }
        addWord(words, from, leg.length());
        return words;
    }

    private static void addWord(List<int[]> words, int from, int to) {
        if (from < to) {
            words.add(new int[] {from, to});
        }
    }

    private void pass(Country country) {
        if (places.isEmpty() || !places.get(places.size() - 1).equals(country)) {
            places.add(country);
        }
    }

    /** The countries that a text may be a place in; where a rarer name of a country is that of a place elsewhere, both. */
    static Set<Country> placesOf(String text) {
        if (text.length() <= LONGEST_CODE && text.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Set.of();
        }
        Optional<Country> country = plainCountry(text);
        if (country.isEmpty()) {
            return LocationCodes.countries(text);
        }
        boolean rare = text.length() > LONGEST_CODE && !CountryIndex.isUsual(text);
        Set<Country> countries = new TreeSet<>(rare ? LocationCodes.countries(text) : Set.of());
        countries.add(country.get());
        return countries;
    }

    /** Where every leg looks like a UN/LOCODE and none is a name, they are codes, of our table or not. */
    private static boolean isCode(String leg) {
        return LocationCodes.code(leg).isPresent()
                && !LocationCodes.isName(leg)
                && plainCountry(leg).isEmpty();
    }

    /** Only if the whole text is one country: {@code Shanghai, China} holds two places of one. */
    static Optional<Country> plainCountry(String text) {
        CountryReading reading = Countries.read(text);
        return reading.known() && reading.note().isEmpty() ? Optional.of(reading.country()) : Optional.empty();
    }
}
