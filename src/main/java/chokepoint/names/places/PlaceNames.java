package chokepoint.names.places;

import chokepoint.names.BoundedCache;
import chokepoint.names.TableResource;
import chokepoint.trade.values.Country;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks up in which countries places of a name lie. The table stays one text, whose lines are sorted, so that loading it costs little. */
final class PlaceNames {

    private static final int REMEMBERED = 10_000;
    private static final char GAP = ',';
    private static final BoundedCache<Set<Country>> FOUND = new BoundedCache<>(REMEMBERED, PlaceNames::search);

    private PlaceNames() {}

    /** The countries that a folded name may mean a place of, sorted; none if the table does not have it. */
    static Set<Country> countries(String folded) {
        return folded.isEmpty() ? Set.of() : FOUND.of(folded);
    }

    private static Set<Country> search(String name) {
        String table = Table.LINES;
        int low = 0;
        int high = table.length();
        while (low < high) {
            int middle = table.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            middle = Math.max(middle, low);
            int end = table.indexOf('\n', middle);
            int gap = table.indexOf(GAP, middle);
            int order = name.compareTo(table.substring(middle, gap));
            if (order == 0) {
                return countriesIn(table.substring(gap + 1, end));
            }
            if (order < 0) {
                high = middle;
            } else {
                low = end + 1;
            }
        }
        return Set.of();
    }

    private static Set<Country> countriesIn(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(Country::of)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Set::copyOf));
    }

    private static final class Table {

        static final String LINES = TableResource.body("place-names.csv");
    }
}
