package chokepoint.run;

import chokepoint.finding.Audit;
import chokepoint.finding.Decision;
import chokepoint.finding.Finding;
import chokepoint.finding.Problem;
import chokepoint.names.parties.NameDecision;
import chokepoint.names.parties.NameDecisions;
import chokepoint.policy.Policy;
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
    private final NameDecisions names;
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    private RecordedDecisions(List<Decision> decisions, NameDecisions names) {
        this.decisions = List.copyOf(decisions);
        this.names = names;
    }

    /**
     * Reads the decisions of all files.
     *
     * @param languages in which earlier checks may have told what they found
     * @throws UsageException with every mistake in every file
     */
    public static RecordedDecisions read(List<Path> files, Collection<Texts> languages) {
        List<Decision> decisions = new ArrayList<>();
        NameDecisions names = NameDecisions.NONE;
        List<String> mistakes = new ArrayList<>();
        for (Path file : files) {
            InputPath.refuseUnlessFile("--dispositions", file);
            try {
                DecisionFile read = DecisionFile.read(file, languages);
                decisions.addAll(read.findings());
                names = names.and(read.names());
            } catch (IOException e) {
                mistakes.add("--dispositions: " + e.getMessage());
            }
        }
        refuseContradiction("--dispositions", names);
        if (!mistakes.isEmpty()) {
            throw new UsageException(String.join(System.lineSeparator(), mistakes));
        }
        return new RecordedDecisions(decisions, names);
    }

    public List<Decision> all() {
        return decisions;
    }

    /** What was decided about names, the latest last. */
    public List<NameDecision> names() {
        return names.all();
    }

    /**
     * A policy with what these decisions say of names.
     *
     * @throws UsageException if it says otherwise
     */
    public Policy on(Policy policy) {
        Policy decided = policy.withNameDecisions(names.all());
        refuseContradiction("--dispositions and " + policy.path(), decided.nameDecisions());
        return decided;
    }

    private static void refuseContradiction(String where, NameDecisions names) {
        names.contradiction().ifPresent(decision -> {
            throw new UsageException(where + ": " + decision
                    + ", but other decisions join them, directly or through further names; take one of them back");
        });
    }

    /** Notes what was found in a list. */
    void meet(Audit audit) {
        if (!decisions.isEmpty()) {
            audit.findings().stream().map(Finding::fingerprint).forEach(found::add);
            audit.problems().stream().map(Problem::fingerprint).forEach(found::add);
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
