package chokepoint.check;

import chokepoint.finding.Decision;
import java.util.List;

/**
 * How lists are to be checked, apart from policy and rules.
 *
 * @param version of the program, for the record
 * @param threads that judge the lines of one list; shows in the time only
 * @param decisions what auditors decided about earlier findings, latest last
 */
public record CheckSettings(String version, int threads, List<Decision> decisions) {

    public CheckSettings {
        decisions = List.copyOf(decisions);
        if (threads < 1) {
            throw new IllegalArgumentException("lines need at least one thread, not " + threads);
        }
    }
}
