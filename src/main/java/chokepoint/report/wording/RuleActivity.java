package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.Outcome;
import chokepoint.finding.RuleResult;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules that flag so many lines that a flag says little, and rules that could be evaluated and found nothing. */
public final class RuleActivity {

    /** A flag on more than one line in so many is no longer a sign. */
    private static final int ONE_IN = 10;

    private RuleActivity() {}

    /** A sentence for each; breaches are left out, since a limit speaks of a whole segment. Sorted by rule. */
    public static List<String> often(Audit audit) {
        Texts texts = audit.texts();
        SortedMap<String, List<Finding>> flags = audit.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.FLAG)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        List<String> often = new ArrayList<>();
        flags.forEach((rule, findings) -> {
            int lines = Finding.lines(findings).size();
            if ((long) lines * ONE_IN > audit.list().lines()) {
                often.add(texts.text(
                        "report.often",
                        rule,
                        lines,
                        texts.count("report.lines", audit.list().lines())));
            }
        });
        return often;
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
