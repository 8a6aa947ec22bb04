package chokepoint.reading;

import chokepoint.names.places.Routes;
import chokepoint.reading.cells.CellReading;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Route;
import java.util.Set;

/** A place whose name several countries have lies in that one which another column of its line names. */
final class SettledPlace {

    private static final String REMARK =
            "a place that may lie in several countries is taken in that which its line names,";

    private SettledPlace() {}

    /** @param countries that the line names */
    static CellReading of(CellReading told, String text, Set<Country> countries) {
        if (!(told instanceof CellReading.Unreadable)) {
            return told;
        }
        return Routes.read(text.strip())
                .settledBy(countries)
                .<CellReading>map(country -> new CellReading.PutRight(Route.of(country), REMARK))
                .orElse(told);
    }
}
