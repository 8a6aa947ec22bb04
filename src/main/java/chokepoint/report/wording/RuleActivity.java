package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListCell;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.words.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules that flag so many lines that a flag says little, and rules that could be evaluated and found nothing. */
public final class RuleActivity {

    /** A flag on more than one line in so many is no longer a sign. */
    private static final int ONE_IN = 10;

    private record Row(String file, String sheet, int number) {}

    private RuleActivity() {}

    /** A sentence for each; breaches are left out, since a limit speaks of a whole segment. Sorted by rule. */
    public static List<String> often(Audit audit) {
        Texts texts = audit.texts();
        SortedMap<String, Set<Row>> rows = new TreeMap<>();
        audit.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.FLAG)
                .forEach(finding -> rows.computeIfAbsent(finding.rule(), rule -> new HashSet<>())
                        .addAll(rows(finding)));
        return rows.entrySet().stream()
                .filter(entry ->
                        (long) entry.getValue().size() * ONE_IN > audit.list().lines())
                .map(entry -> texts.text(
                        "report.often",
                        entry.getKey(),
                        entry.getValue().size(),
                        texts.count("report.lines", audit.list().lines())))
                .toList();
    }

    private static Set<Row> rows(Finding finding) {
        return finding.cells().stream().map(RuleActivity::row).collect(Collectors.toSet());
    }

    private static Row row(ListCell cell) {
        return new Row(cell.file(), cell.sheet(), cell.row());
    }

    /** The ids of rules that could be evaluated and found nothing, as one text; empty if there are none. */
    public static String never(Audit audit) {
        List<String> clear = audit.rules().stream()
                .filter(rule -> rule.outcome() == Outcome.CLEAR)
                .map(RuleResult::id)
                .toList();
        return clear.isEmpty() ? "" : audit.texts().count("report.never", clear.size(), String.join(", ", clear));
    }
}
