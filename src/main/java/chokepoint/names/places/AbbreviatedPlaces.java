package chokepoint.names.places;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the values of a column are places by an abbreviation alone, which stands for other things as well: {@code From RDC} beside
 * {@code Direct drop} is a distribution centre, and no country.
 */
public final class AbbreviatedPlaces {

    private static final Pattern ABBREVIATION = Pattern.compile("(?<!\\p{L})\\p{Lu}{3}(?!\\p{L})");
    private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\p{N}]{2,5}");
    /** No letter, so that {@code To ¤} keeps its lead-in and names nothing. */
    private static final String NOTHING = "\u00a4";

    private static final int ALPHA_3 = 3;

    private AbbreviatedPlaces() {}

    /** Whether a text names a place, or several of one country, by three letters and by nothing else. */
    public static boolean is(String text) {
        String other = ABBREVIATION.matcher(text).replaceAll(NOTHING);
        return !other.equals(text)
                && Routes.read(text).route().places().size() == 1
                && !Routes.read(other).route().known();
    }

    /** Whether the different values of a column hold places by abbreviations alone, and too few to take them for countries. */
    public static boolean only(Collection<String> values) {
        List<String> places = values.stream()
                .filter(value -> Routes.read(value).route().known())
                .toList();
        boolean abbreviated = !places.isEmpty() && places.stream().allMatch(AbbreviatedPlaces::is);
        boolean allCodes = places.size() == values.size() && places.stream().allMatch(AbbreviatedPlaces::isBare);
        long countries = places.stream()
                .map(place -> Routes.read(place).route())
                .distinct()
                .count();
        boolean most = countries > 1 && 2 * places.size() > values.size();
        return abbreviated && !allCodes && !most;
    }

    /** The same where all that the values hold are codes, of which one alone is that of a country. */
    public static boolean onlyAmongCodes(Collection<String> values) {
        List<String> countries = values.stream()
                .filter(value -> Countries.find(value).isPresent())
                .toList();
        return values.size() > 1
                && values.stream().allMatch(value -> CODE.matcher(value.strip()).matches())
                && countries.size() == 1
                && isBare(countries.get(0));
    }

    private static boolean isBare(String value) {
        return value.strip().length() == ALPHA_3;
    }
}
