package chokepoint.bench;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.MappedColumn;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import chokepoint.finding.SheetRead;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What checks said of lists, held against the truth of their makers. */
final class RoutingScore {

    /** How many stories or decoys of one kind there are, and of how many it was as it should be. */
    static final class Kind {

        private int planted;
        private int right;

        int planted() {
            return planted;
        }

        int right() {
            return right;
        }

        private void count(boolean isRight) {
            planted++;
            right += isRight ? 1 : 0;
        }
    }

    private final SortedMap<String, Kind> stories = new TreeMap<>();
    private final SortedMap<String, Kind> decoys = new TreeMap<>();
    private final SortedMap<String, Integer> evaluated = new TreeMap<>();
    private final SortedMap<String, Integer> unexplained = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final Kind sums = new Kind();
    private int lines;
    private int unexplainedLow;

    void add(RoutingTruth truth, Audit audit) {
        lines += truth.lines();
        sum(truth, audit);
        audit.rules().stream()
                .filter(RuleResult::evaluated)
                .forEach(rule -> evaluated.merge(rule.id(), 1, Integer::sum));
        truth.stories().forEach(story -> add(truth, story, audit));
        truth.decoys().forEach(decoy -> add(truth, decoy, audit.findings()));
        Set<Integer> told =
                truth.stories().stream().flatMap(story -> story.rows().stream()).collect(Collectors.toSet());
        for (Finding finding : audit.findings()) {
            if (rows(finding).stream().noneMatch(told::contains)) {
                unexplained(truth, finding);
            }
        }
    }

    private void unexplained(RoutingTruth truth, Finding finding) {
        if (finding.severity() == Severity.LOW) {
            unexplainedLow++;
        } else {
            unexplained.merge(finding.rule(), 1, Integer::sum);
            miss(truth, "unexplained: " + told(finding));
        }
    }

    /** The sum of the column taken for the value, by currency, is that of the truth. */
    private void sum(RoutingTruth truth, Audit audit) {
        String column = audit.list().sheets().stream()
                .map(sheet -> letters(sheet))
                .filter(letters -> !letters.isEmpty())
                .findFirst()
                .orElse("");
        Map<String, BigDecimal> right = truth.sums().getOrDefault(column, Map.of());
        Map<String, BigDecimal> read = new TreeMap<>();
        audit.list()
                .values()
                .forEach((currency, sum) ->
                        read.merge(currency.isEmpty() ? truth.unstatedCurrency() : currency, sum, BigDecimal::add));
        boolean same = right.keySet().equals(read.keySet())
                && right.entrySet().stream().allMatch(sum -> sum.getValue().compareTo(read.get(sum.getKey())) == 0);
        sums.count(same);
        if (!same) {
            miss(truth, "sums: " + column + " " + read + ", should be of " + truth.sums());
        }
    }

    private static String letters(SheetRead sheet) {
        return sheet.column(Field.VALUE).map(MappedColumn::column).orElse("");
    }

    /**
     * A story is raised if each of its rows is marked by findings of its indicators that are severe enough, none of them more severe
     * than a fact may be.
     */
    private void add(RoutingTruth truth, RoutingTruth.Story story, Audit audit) {
        Set<String> rules = audit.rules().stream()
                .filter(rule -> rule.indicators().stream().anyMatch(story.indicators()::contains))
                .map(RuleResult::id)
                .collect(Collectors.toSet());
        List<Finding> about = audit.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .filter(finding -> rows(finding).stream().anyMatch(story.rows()::contains))
                .toList();
        Set<Integer> marked = about.stream()
                .filter(finding -> finding.severity().atLeast(story.least()))
                .flatMap(finding -> rows(finding).stream())
                .collect(Collectors.toSet());
        boolean calm = story.most()
                .map(most ->
                        about.stream().noneMatch(finding -> finding.severity().compareTo(most) > 0))
                .orElse(true);
        boolean raised = marked.containsAll(story.rows()) && calm;
        kind(stories, story.kind()).count(raised);
        if (!raised) {
            Set<Integer> unmarked =
                    story.rows().stream().filter(row -> !marked.contains(row)).collect(Collectors.toSet());
            miss(
                    truth,
                    "missed: " + story.kind() + ", rows " + unmarked + " of "
                            + story.rows().size() + (calm ? "" : ", too severe") + ", beside it "
                            + beside(audit.findings(), story.rows()));
        }
    }

    private void add(RoutingTruth truth, RoutingTruth.Decoy decoy, List<Finding> findings) {
        List<Finding> against = findings.stream()
                .filter(finding -> finding.severity().atLeast(decoy.below()))
                .filter(finding -> decoy.rules().isEmpty() || decoy.rules().contains(finding.rule()))
                .filter(finding -> rows(finding).stream().anyMatch(decoy.rows()::contains))
                .toList();
        kind(decoys, decoy.kind()).count(against.isEmpty());
        if (!against.isEmpty()) {
            miss(truth, "violated: " + decoy.kind() + " by " + told(against.get(0)));
        }
    }

    private static String beside(List<Finding> findings, Set<Integer> rows) {
        return findings.stream()
                .filter(finding -> rows(finding).stream().anyMatch(rows::contains))
                .map(finding -> finding.rule() + " " + finding.severity())
                .distinct()
                .toList()
                .toString();
    }

    private static Kind kind(SortedMap<String, Kind> kinds, String kind) {
        return kinds.computeIfAbsent(kind, name -> new Kind());
    }

    private static Set<Integer> rows(Finding finding) {
        return finding.cells().stream().map(ListCell::row).collect(Collectors.toSet());
    }

    private static String told(Finding finding) {
        return String.format(
                Locale.ROOT,
                "%s %s on %d rows from %s: %s",
                finding.rule(),
                finding.severity(),
                rows(finding).size(),
                finding.cells().isEmpty() ? "nowhere" : finding.cells().get(0).address(),
                finding.message());
    }

    private void miss(RoutingTruth truth, String what) {
        misses.add(truth.list().getFileName() + ": " + what);
    }

    SortedMap<String, Kind> stories() {
        return stories;
    }

    SortedMap<String, Kind> decoys() {
        return decoys;
    }

    Kind sums() {
        return sums;
    }

    /** On how many lists each rule could be evaluated; a rule that could on none is not in it. */
    SortedMap<String, Integer> evaluated() {
        return evaluated;
    }

    /** Findings of medium severity and above that touch no row of a story, by rule. */
    SortedMap<String, Integer> unexplained() {
        return unexplained;
    }

    int unexplainedLow() {
        return unexplainedLow;
    }

    int lines() {
        return lines;
    }

    List<String> misses() {
        return misses;
    }
}
