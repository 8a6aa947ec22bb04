package chokepoint.report.text;

import chokepoint.finding.EarlierFinding;
import chokepoint.finding.PolicyTrial;
import chokepoint.finding.RunComparison.FindingDifference;
import chokepoint.finding.RunComparison.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Prints for a terminal what another policy would find: list by list, then rule by rule. */
public final class PolicyTrialText {

    private static final Map<Kind, String> WORDS =
            new EnumMap<>(Map.of(Kind.NEW, "gained", Kind.GONE, "lost", Kind.CHANGED, "changed"));

    private final SortedMap<String, Map<Kind, List<String>>> byRule = new TreeMap<>();

    private PolicyTrialText() {}

    /** What a kind of difference is called where policies are compared. */
    public static String word(Kind kind) {
        return WORDS.get(kind);
    }

    /** Ends with a line feed. */
    public static String render(String old, String now, List<PolicyTrial> trials) {
        return new PolicyTrialText().page(old, now, trials);
    }

    private String page(String old, String now, List<PolicyTrial> trials) {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        text.add(String.format(Locale.ROOT, "%s → %s", old, now));
        trials.forEach(trial -> list(trial, text));
        if (!byRule.isEmpty()) {
            text.add("").add("by rule");
            byRule.forEach((rule, kinds) -> text.add("  " + rule + "  " + counted(kinds)));
        }
        return text.toString();
    }

    private void list(PolicyTrial trial, StringJoiner text) {
        text.add("").add(trial.list());
        text.add(String.format(
                Locale.ROOT,
                "  %s; %d findings are the same",
                counted(trial),
                trial.findings().same()));
        for (FindingDifference difference : trial.findings().differences()) {
            EarlierFinding finding = difference.told();
            text.add(String.format(
                    Locale.ROOT,
                    "  %-7s  %s  %-6s  %s at stake",
                    word(difference.kind()),
                    finding.rule(),
                    finding.severity(),
                    trial.value(finding)));
            text.add("           " + finding.message());
            difference.changed().forEach(change -> text.add("           " + change));
            byRule.computeIfAbsent(finding.rule(), absent -> new EnumMap<>(Kind.class))
                    .computeIfAbsent(difference.kind(), absent -> new ArrayList<>())
                    .add(trial.list());
        }
        trial.outcomes()
                .forEach((rule, outcome) -> text.add(
                        String.format(Locale.ROOT, "  outcome  %s  %s → %s", rule, outcome.was(), outcome.is())));
    }

    private static String counted(PolicyTrial trial) {
        StringJoiner counted = new StringJoiner(", ");
        for (Kind kind : Kind.values()) {
            counted.add(trial.findings().count(kind) + " " + word(kind));
        }
        return counted.toString();
    }

    private static String counted(Map<Kind, List<String>> kinds) {
        StringJoiner counted = new StringJoiner(", ");
        kinds.forEach((kind, lists) -> counted.add(String.format(
                Locale.ROOT,
                "%d %s in %d %s",
                lists.size(),
                word(kind),
                lists.stream().distinct().count(),
                lists.stream().distinct().count() == 1 ? "list" : "lists")));
        return counted.toString();
    }
}
