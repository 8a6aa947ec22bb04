package chokepoint.bench.detection;

import chokepoint.finding.Audit;
import chokepoint.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Holds what checks find against what was planted. */
final class Score {

    private final Map<String, Severity> least = new LinkedHashMap<>();
    private final SortedMap<String, Tally> byIndicator = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> instead = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Tally cases = new Tally();
    private final Shares shares = new Shares();
    private int cleanLines;
    private int unexplained;

    Score() {
        Table.read("severity.csv")
                .forEach(row -> least.put(
                        row.getField("indicator"),
                        Severity.named(row.getField("least")).orElseThrow()));
        least.keySet().forEach(indicator -> byIndicator.put(indicator, new Tally()));
    }

    void add(MadeList list, Audit audit) {
        List<Raised> raised = Raised.of(audit);
        for (Planted planted : list.planted()) {
            if (planted.isCase()) {
                caseOf(list, planted, raised, audit);
            } else if (planted.kind() == Kind.CLEAR) {
                clear(list, planted, raised, audit);
            } else {
                quiet(list, planted, raised);
            }
        }
        unexplained(list, raised);
        shares.add(list, audit, misses);
    }

    private static boolean right(Raised raised, Planted planted) {
        return raised.names(planted)
                && planted.indicators().stream()
                        .anyMatch(indicator -> raised.indicators().contains(indicator)
                                || indicator.equals("D07")
                                        && raised.indicators().contains("D01"));
    }

    private Severity least(Planted planted) {
        return least.getOrDefault(planted.indicators().get(0), Severity.MEDIUM);
    }

    private Tally tally(Planted planted) {
        return byIndicator.computeIfAbsent(planted.indicators().get(0), absent -> new Tally());
    }

    private void clear(MadeList list, Planted planted, List<Raised> raised, Audit audit) {
        List<Raised> right = raised.stream().filter(one -> right(one, planted)).toList();
        boolean severe = right.stream().anyMatch(one -> one.severity().atLeast(least(planted)));
        tally(planted).planted(severe, !right.isEmpty());
        if (!severe) {
            missed(list, planted, right.isEmpty() ? "MISSED" : "TOO LOW", raised, audit);
        }
    }

    private void caseOf(MadeList list, Planted planted, List<Raised> raised, Audit audit) {
        boolean stands = raised.stream().anyMatch(one -> one.isCase() && one.names(planted));
        cases.planted(stands, stands);
        if (!stands) {
            missed(list, planted, "NO CASE", raised, audit);
        }
    }

    private void quiet(MadeList list, Planted planted, List<Raised> raised) {
        List<Raised> wrong = raised.stream()
                .filter(one -> right(one, planted) && one.severity().atLeast(least(planted)))
                .toList();
        tally(planted).quiet(!wrong.isEmpty());
        if (!wrong.isEmpty()) {
            told(list, planted, planted.kind() + " RAISED", wrong);
        }
    }

    private void missed(MadeList list, Planted planted, String what, List<Raised> raised, Audit audit) {
        List<Raised> others = raised.stream().filter(one -> one.names(planted)).toList();
        SortedMap<String, Integer> counts = instead.computeIfAbsent(planted.name(), absent -> new TreeMap<>());
        others.forEach(one -> counts.merge(one.finding().rule() + " " + one.severity(), 1, Integer::sum));
        told(list, planted, what + outcomes(planted, audit), others);
    }

    /** What the rules of an indicator say of the list, and what they lack. */
    private static String outcomes(Planted planted, Audit audit) {
        return audit.rules().stream()
                .filter(rule -> rule.indicators().stream().anyMatch(planted.indicators()::contains))
                .map(rule ->
                        rule.id() + " " + rule.outcome() + (rule.missing().isEmpty() ? "" : " lacks " + rule.missing()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private void told(MadeList list, Planted planted, String what, List<Raised> raised) {
        StringBuilder text = new StringBuilder(what + " " + planted.name() + " in " + list + ", rows "
                + planted.named().stream().map(Line::row).sorted().toList());
        raised.forEach(one -> text.append("\n    ").append(one));
        misses.add(text.toString());
    }

    private void unexplained(MadeList list, List<Raised> raised) {
        Set<Line> explained = Collections.newSetFromMap(new IdentityHashMap<>());
        list.planted().stream()
                .filter(planted -> planted.kind() == Kind.CLEAR)
                .forEach(planted -> explained.addAll(planted.involved()));
        cleanLines += list.lines().size() - explained.size();
        for (Raised one : raised) {
            if (one.severity().atLeast(Severity.MEDIUM) && !one.mostlyIn(explained)) {
                unexplained++;
                misses.add("UNEXPLAINED in " + list + "\n    " + one);
            }
        }
    }

    static String name(String indicator) {
        return Table.read("severity.csv").stream()
                .filter(row -> row.getField("indicator").equals(indicator))
                .map(row -> row.getField("name"))
                .findFirst()
                .orElse("");
    }

    SortedMap<String, Tally> byIndicator() {
        return byIndicator;
    }

    Severity least(String indicator) {
        return least.getOrDefault(indicator, Severity.MEDIUM);
    }

    /** What was raised of the lines of a plant that was missed, by rule and severity. */
    SortedMap<String, Integer> instead(String plant) {
        return instead.getOrDefault(plant, new TreeMap<>());
    }

    Tally total() {
        Tally total = new Tally();
        byIndicator.values().forEach(total::add);
        return total;
    }

    Tally cases() {
        return cases;
    }

    Shares shares() {
        return shares;
    }

    int cleanLines() {
        return cleanLines;
    }

    int unexplained() {
        return unexplained;
    }

    double unexplainedPerThousand() {
        return cleanLines == 0 ? 0 : 1_000.0 * unexplained / cleanLines;
    }

    /** Everything that is not as it should be, to be gone through one by one. */
    List<String> misses() {
        return misses;
    }
}
