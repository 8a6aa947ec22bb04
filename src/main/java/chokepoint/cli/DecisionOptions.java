package chokepoint.cli;

import chokepoint.finding.Audit;
import chokepoint.finding.Decision;
import chokepoint.finding.Finding;
import chokepoint.report.earlier.DecisionFile;
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
import picocli.CommandLine.Option;

/** Decisions of auditors that a run carries over, and which of them met a finding. */
final class DecisionOptions {

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description =
                    "An earlier checked workbook, or a register (csv, yml), whose decisions are carried over to the"
                            + " same findings; may be given more than once, the latest last.")
    private List<Path> files = new ArrayList<>();

    private final Set<String> met = ConcurrentHashMap.newKeySet();

    /**
     * The decisions of all files.
     *
     * @param languages in which earlier checks may have told what they found
     *
     * @throws UsageException with every mistake in every file
     */
    List<Decision> read(Collection<Texts> languages) {
        List<Decision> decisions = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (Path file : files) {
            InputPlace.refuseUnlessFile("--dispositions", file);
            try {
                decisions.addAll(DecisionFile.read(file, languages));
            } catch (IOException e) {
                mistakes.add("--dispositions: " + e.getMessage());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new UsageException(String.join(System.lineSeparator(), mistakes));
        }
        return decisions;
    }

    /** Notes which fingerprints were found. Thread-safe. */
    void meet(Audit audit) {
        if (!files.isEmpty()) {
            audit.findings().stream().map(Finding::fingerprint).forEach(met::add);
        }
    }

    /** Names the decisions that met no finding of any list: mistyped, or about what is no longer found. */
    void tellUnmet(List<Decision> decisions, PrintWriter diagnostics) {
        decisions.stream()
                .filter(decision -> !met.contains(decision.fingerprint()))
                .forEach(decision -> diagnostics.printf(
                        Locale.ROOT,
                        "%s: %s, but no finding has the fingerprint '%s' any more%n",
                        decision.where(),
                        decision.told(),
                        decision.fingerprint()));
        diagnostics.flush();
    }
}
