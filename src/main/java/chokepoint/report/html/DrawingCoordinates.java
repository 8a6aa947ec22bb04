package chokepoint.report.html;

import chokepoint.trade.values.Share;
import java.util.Locale;

/** Places in a drawing that is as wide as its page. */
final class DrawingCoordinates {

    private static final double WHOLE = 100;

    private DrawingCoordinates() {}

    /** {@code 61.25%}. */
    static String of(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }

    /** A share as percent, within the drawing. */
    static double within(Share share) {
        return Math.max(0, Math.min(WHOLE, share.toDouble() * WHOLE));
    }
}
