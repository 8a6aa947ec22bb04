package chokepoint.bench.detection;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListCell;
import chokepoint.finding.RuleResult;
import chokepoint.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A finding by what the truth is told in: indicators and rows.
 *
 * @param indicators of its rule in the catalogue
 */
record Raised(Finding finding, Set<String> indicators, Set<Integer> rows) {

    static List<Raised> of(Audit audit) {
        Map<String, Set<String>> indicators =
                audit.rules().stream().collect(Collectors.toMap(RuleResult::id, rule -> Set.copyOf(rule.indicators())));
        return audit.findings().stream()
                .map(finding -> new Raised(
                        finding,
                        indicators.getOrDefault(finding.rule(), Set.of()),
                        finding.cells().stream().map(ListCell::row).collect(Collectors.toSet())))
                .toList();
    }

    boolean isCase() {
        return finding.kind() == FindingKind.CASE;
    }

    Severity severity() {
        return finding.severity();
    }

    /** Whether it speaks of one of the lines that were planted; of a share, whether it speaks mostly of lines made for it. */
    boolean names(Planted planted) {
        return planted.named().stream().anyMatch(line -> rows.contains(line.row()))
                && (!planted.ofAShare() || mostlyIn(planted.involved()));
    }

    boolean mostlyIn(Set<Line> lines) {
        return 2 * lines.stream().filter(line -> rows.contains(line.row())).count() >= rows.size();
    }

    @Override
    public String toString() {
        return finding.rule() + " " + severity() + " rows "
                + rows.stream().sorted().limit(12).toList() + ": " + finding.message();
    }
}
