package chokepoint.check;

import chokepoint.trade.Line;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Direction;
import java.util.Set;

/** Counts where the goods of a list come from and go to, which tells whether it is one of exports or of imports. */
final class ListDirection {

    /** Fewer lines may be a few sales in a list of purchases. */
    private static final int ENOUGH = 10;

    /** Nearly all goods of an export leave home; some destinations are misread or are home's own free zones. */
    private static final int OF_TEN = 9;

    private final Set<Country> home;
    private int lines;
    private int goingAbroad;
    private int fromHome;

    ListDirection(Set<Country> home) {
        this.home = home;
    }

    void add(Line line) {
        if (line.destination().known()) {
            lines++;
            goingAbroad += home.contains(line.destination()) ? 0 : 1;
            fromHome += home.contains(line.origin()) || home.contains(line.dispatch()) ? 1 : 0;
        }
    }

    /** Exports, if nearly all goods go abroad and most come from home: re-exports are made elsewhere. Imports, if nearly none do. */
    Direction direction() {
        if (lines < ENOUGH) {
            return Direction.UNKNOWN;
        }
        if ((lines - goingAbroad) * 10 >= lines * OF_TEN) {
            return Direction.IMPORT;
        }
        boolean exports = goingAbroad * 10 >= lines * OF_TEN && fromHome * 2 > lines;
        return exports ? Direction.EXPORT : Direction.UNKNOWN;
    }
}
