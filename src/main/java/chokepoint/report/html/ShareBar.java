package chokepoint.report.html;

import chokepoint.trade.values.Share;
import java.util.Optional;

/**
 * A share as a bar: what is sure, what may be, and the limit.
 *
 * @param over whether a finding says that the limit is passed
 * @param told the same in words
 */
record ShareBar(Share low, Share high, Optional<Share> limit, boolean over, String told) {

    String sure() {
        return DrawingCoordinates.of(DrawingCoordinates.within(low));
    }

    String unknown() {
        return DrawingCoordinates.of(DrawingCoordinates.within(high) - DrawingCoordinates.within(low));
    }

    boolean hasUnknown() {
        return DrawingCoordinates.within(high) - DrawingCoordinates.within(low) > 0.01;
    }

    String limitAt() {
        return DrawingCoordinates.of(limit.map(DrawingCoordinates::within).orElse(0.0));
    }
}
