package chokepoint.check;

import chokepoint.finding.Disposition;
import java.util.Map;

/**
 * How lists are to be checked, apart from policy and rules.
 *
 * @param version of the program, for the record
 * @param threads that judge the lines of one list; shows in the time only
 * @param dispositions earlier decisions by fingerprint
 */
public record CheckSettings(String version, int threads, Map<String, Disposition> dispositions) {

    public CheckSettings {
        dispositions = Map.copyOf(dispositions);
        if (threads < 1) {
            throw new IllegalArgumentException("lines need at least one thread, not " + threads);
        }
    }
}
