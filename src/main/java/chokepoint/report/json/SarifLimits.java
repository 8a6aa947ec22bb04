package chokepoint.report.json;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps a log of SARIF within what GitHub takes, after "SARIF support for code scanning" and "SARIF results exceed one or more limits" in
 * its documentation: 20 runs a file, 25,000 results a run of which the severest 5,000 are shown, 25,000 rules a run, 1,000 locations a
 * result of which 100 are shown, 20 tags a rule of which 10 are shown, and 10 MB of the file packed with gzip.
 *
 * @param results the most of one run
 * @param related the most cells of a result besides its first
 */
public record SarifLimits(int results, int related) {

    /** The most runs of a file. */
    public static final int RUNS = 20;

    static final int TAGS = 10;

    private static final int RESULTS = 25_000;
    private static final int LOCATIONS = 100;

    /** A result takes up to 250 bytes and each further cell up to 15 once packed; all of them together stay below 10 MB. */
    private static final int RESULTS_OF_FILE = 30_000;

    private static final int CELLS_OF_FILE = 120_000;

    /** Of a file over these lists, one run each or the last ones in one. */
    public static SarifLimits over(Collection<Audit> audits) {
        int runs = Math.max(1, Math.min(RUNS, audits.size()));
        int results = Math.min(RESULTS, RESULTS_OF_FILE / runs);
        int told = audits.stream()
                .mapToInt(audit -> Math.min(results, audit.findings().size()))
                .sum();
        return new SarifLimits(results, Math.min(LOCATIONS, CELLS_OF_FILE / Math.max(1, told)) - 1);
    }

    /** A finding and the number of its list among those of the run. */
    record Reported(int list, Finding finding) {}

    /** The findings of some lists in their order; if there are too many, the severest. */
    List<Reported> severest(List<Audit> audits) {
        List<Reported> all = new ArrayList<>();
        for (int list = 0; list < audits.size(); list++) {
            for (Finding finding : audits.get(list).findings()) {
                all.add(new Reported(list, finding));
            }
        }
        if (all.size() <= results) {
            return all;
        }
        return all.stream()
                .sorted(Comparator.comparing((Reported told) -> told.finding().severity())
                        .reversed())
                .limit(results)
                .toList();
    }
}
