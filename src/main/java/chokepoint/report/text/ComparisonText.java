package chokepoint.report.text;

import chokepoint.finding.EarlierFinding;
import chokepoint.finding.ListComparison;
import chokepoint.finding.ListComparison.LineDifference;
import chokepoint.finding.RunComparison;
import chokepoint.finding.RunComparison.FindingDifference;
import chokepoint.report.wording.CellText;
import java.util.Locale;
import java.util.StringJoiner;

/** Comparisons for a terminal. */
public final class ComparisonText {

    private ComparisonText() {}

    /** Ends with a line feed. */
    public static String render(ListComparison comparison) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(String.format(
                Locale.ROOT,
                "%s (%d lines) → %s (%d lines)",
                comparison.earlier().file(),
                comparison.earlier().lines(),
                comparison.later().file(),
                comparison.later().lines()));
        text.add(String.format(Locale.ROOT, "%s; %d lines are the same", comparison.counted(), comparison.same()));
        comparison.notices().forEach(text::add);
        comparison.differences().forEach(difference -> text.add("  " + told(difference)));
        return text.toString();
    }

    private static String told(LineDifference difference) {
        String name = difference.line().isEmpty() ? "" : "  " + difference.line();
        String head = String.format(Locale.ROOT, "%-9s %s%s", difference.kind(), where(difference), name);
        return switch (difference.kind()) {
            case CHANGED -> head + "  " + difference.column() + ": " + change(difference);
            case INSERTED, REPEATED -> head + "  " + difference.is();
            case DELETED -> head + "  " + difference.was();
            case MOVED -> head;
        };
    }

    private static String change(LineDifference difference) {
        return String.format(
                Locale.ROOT,
                "%s → %s%s",
                blank(difference.was()),
                blank(difference.is()),
                difference.amendment().isEmpty()
                        ? ", without an amendment"
                        : ", under amendment " + difference.amendment());
    }

    private static String blank(String text) {
        return text.isEmpty() ? "(blank)" : text;
    }

    private static String where(LineDifference difference) {
        String was = difference.before().map(CellText::address).orElse("");
        String is = difference.now().map(CellText::address).orElse("");
        return was.equals(is) || was.isEmpty() || is.isEmpty() ? was.isEmpty() ? is : was : was + " → " + is;
    }

    /** Ends with a line feed. */
    public static String render(RunComparison comparison) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(String.format(Locale.ROOT, "%s → %s", comparison.earlier(), comparison.later()));
        text.add(String.format(Locale.ROOT, "%s; %d findings are the same", comparison.counted(), comparison.same()));
        comparison.differences().forEach(difference -> text.add("  " + told(difference)));
        return text.toString();
    }

    private static String told(FindingDifference difference) {
        EarlierFinding finding = difference.told();
        String head = String.format(
                Locale.ROOT,
                "%-7s  %s  %s  %s",
                difference.kind(),
                finding.rule(),
                finding.severity(),
                finding.message());
        return difference.changed().isEmpty()
                ? head
                : head + "\n           " + String.join("\n           ", difference.changed());
    }
}
