package chokepoint.bench.detection;

import java.util.List;
import java.util.Set;

/**
 * What was planted in a list.
 *
 * @param indicators one, or the two of a case
 * @param isCase whether the two must become a case
 * @param named the lines of which a finding must name one
 * @param involved all lines that were made for it
 */
record Planted(List<String> indicators, boolean isCase, Kind kind, Set<Line> named, Set<Line> involved) {

    private static final Set<String> SHARES =
            Set.of("A01", "A02", "A03", "A04", "A05", "A07", "A08", "A10", "A16", "A17", "A18");

    /** Whether it is what somebody carries of a segment, and no line by itself. */
    boolean ofAShare() {
        return SHARES.containsAll(indicators);
    }

    String name() {
        return String.join("+", indicators);
    }
}
