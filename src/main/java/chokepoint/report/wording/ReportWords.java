package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.ProvenanceKind;
import java.util.stream.Collectors;

/** Words that several reports use for one thing. */
public final class ReportWords {

    private ReportWords() {}

    /** {@code Estonia, Latvia}. */
    public static String home(Audit audit) {
        return audit.home().stream().map(audit.texts()::spoken).collect(Collectors.joining(", "));
    }

    /** {@code policy.yml (found beside the list)}, or that the limits are those of the rules themselves. */
    public static String policy(Audit audit) {
        return audit.seals().stream()
                .filter(seal -> seal.kind() == ProvenanceKind.POLICY)
                .map(seal -> seal.name() + (seal.note().isEmpty() ? "" : " (" + seal.note() + ")"))
                .findFirst()
                .orElseGet(() -> audit.texts().text("report.no policy"));
    }
}
