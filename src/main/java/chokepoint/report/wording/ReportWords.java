package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.ProvenanceKind;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words that several reports use for one thing. */
public final class ReportWords {

    private static final int RIVALS = 3;

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

    /** Why a column was taken for what it is, before which others, and whether it is doubted. */
    public static String because(MappedColumn column, Texts texts) {
        List<String> told = new ArrayList<>(List.of(column.reason()));
        if (!column.rivals().isEmpty()) {
            String rivals = column.rivals().stream()
                    .limit(RIVALS)
                    .map(MappedColumn.Rival::toString)
                    .collect(Collectors.joining(", "));
            told.add(texts.text("run.rivals", rivals));
        }
        if (column.doubted()) {
            told.add(texts.text("run.doubted", column.confirmation()));
        }
        return String.join("; ", told);
    }
}
