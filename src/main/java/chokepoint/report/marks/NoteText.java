package chokepoint.report.marks;

import chokepoint.finding.Finding;
import chokepoint.names.Printable;
import chokepoint.report.wording.SeverityMark;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words the note on a flagged row. */
public final class NoteText {

    /** Who the notes are by, and the line under which ours begins. */
    public static final String AUTHOR = "Chokepoint";

    static final String OPENING = AUTHOR + ":\n";

    private static final int TOLD_IN_FULL = 4;

    private NoteText() {}

    public static String of(List<Finding> findings, Texts texts) {
        String told = findings.stream()
                .limit(TOLD_IN_FULL)
                .map(finding -> of(finding, texts))
                .collect(Collectors.joining("\n\n"));
        return Printable.text(OPENING + told + rest(findings, texts));
    }

    /** The user's own note with ours below it. */
    public static String appended(String own, String ours) {
        return own.stripTrailing() + "\n\n" + ours;
    }

    /** What is left of a note without what an earlier check wrote into it. */
    public static String own(String note) {
        int ours = note.startsWith(OPENING) ? 0 : note.indexOf("\n" + OPENING);
        return ours < 0 ? note : note.substring(0, ours).stripTrailing();
    }

    private static String of(Finding finding, Texts texts) {
        String text = String.format(
                Locale.ROOT,
                "%s %s (%s): %s",
                SeverityMark.worded(finding.severity(), texts),
                finding.id(),
                finding.rule(),
                finding.message());
        String clear = finding.clearIf().isEmpty() ? "" : "\n" + texts.text("note.clear", finding.clearIf());
        String note = finding.disposition().note();
        return text + clear + (note.isEmpty() ? "" : "\n" + texts.text("note.earlier", note));
    }

    private static String rest(List<Finding> findings, Texts texts) {
        return findings.size() <= TOLD_IN_FULL
                ? ""
                : "\n\n"
                        + texts.text(
                                "note.also",
                                findings.stream()
                                        .skip(TOLD_IN_FULL)
                                        .map(Finding::id)
                                        .collect(Collectors.joining(", ")));
    }
}
