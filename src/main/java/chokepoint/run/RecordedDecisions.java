package chokepoint.run;

import chokepoint.finding.Audit;
import chokepoint.finding.Decision;
import chokepoint.finding.Finding;
import chokepoint.report.earlier.DecisionFile;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputPath;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decisions of auditors that a run carries over, and the fingerprints that the run found. Thread-safe. */
public final class RecordedDecisions {

    private final List<Decision> decisions;
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    private RecordedDecisions(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /**
     * Reads the decisions of all files.
     *
     * @param languages in which earlier checks may have told what they found
     * @throws UsageException with every mistake in every file
     */
    public static RecordedDecisions read(List<Path> files, Collection<Texts> languages) {
        List<Decision> decisions = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (Path file : files) {
            InputPath.refuseUnlessFile("--dispositions", file);
            try {
                decisions.addAll(DecisionFile.read(file, languages));
            } catch (IOException e) {
                mistakes.add("--dispositions: " + e.getMessage());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new UsageException(String.join(System.lineSeparator(), mistakes));
        }
        return new RecordedDecisions(decisions);
    }

    public List<Decision> all() {
        return decisions;
    }

    /** Notes what was found in a list. */
    void meet(Audit audit) {
        if (!decisions.isEmpty()) {
            audit.findings().stream().map(Finding::fingerprint).forEach(found::add);
        }
    }

    /** Names the decisions that met no finding of any list: mistyped, or about what is no longer found. */
    void tellUnmet(PrintWriter diagnostics) {
        decisions.stream()
                .filter(decision -> !found.contains(decision.fingerprint()))
                .forEach(decision -> diagnostics.printf(
                        Locale.ROOT,
                        "%s: %s, but no finding has the fingerprint '%s' any more%n",
                        decision.where(),
                        decision.told(),
                        decision.fingerprint()));
        diagnostics.flush();
    }
}
