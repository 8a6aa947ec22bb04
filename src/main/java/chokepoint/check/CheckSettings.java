package chokepoint.check;

import chokepoint.check.enrich.MasterData;
import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Settings of a check apart from policy and rules.
 *
 * @param version of the program, for the record
 * @param threads that judge the lines of one list; shows in the time only
 * @param decisions what auditors decided about earlier findings, latest last
 * @param asked seals of the options that the run was given, and its signature, for the record
 * @param mask with which natural persons are hidden; empty if they are not
 * @param masters master data that lines are joined with
 */
public record CheckSettings(
        String version,
        int threads,
        List<Decision> decisions,
        List<Provenance> asked,
        Optional<String> mask,
        MasterData masters) {

    /** Hides nobody, and joins nothing. */
    public CheckSettings(String version, int threads, List<Decision> decisions, List<Provenance> asked) {
        this(version, threads, decisions, asked, Optional.empty(), MasterData.NONE);
    }

    public CheckSettings {
        decisions = List.copyOf(decisions);
        asked = List.copyOf(asked);
        if (threads < 1) {
            throw new IllegalArgumentException("lines need at least one thread, not " + threads);
        }
    }
}
