package chokepoint.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts the findings that nobody has decided on.
 *
 * @param fresh how many of them an earlier run did not have
 */
public record OpenFindings(Map<Severity, Integer> bySeverity, SortedMap<String, Integer> byRule, int fresh) {

    public static final OpenFindings NONE = new OpenFindings(Map.of(), new TreeMap<>(), 0);

    public OpenFindings {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        counts.putAll(bySeverity);
        bySeverity = Collections.unmodifiableMap(counts);
        byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    }

    /** @param earlier fingerprints of the findings of an earlier run */
    public static OpenFindings of(Collection<Finding> findings, Set<String> earlier) {
        List<Finding> open = findings.stream().filter(Finding::open).toList();
        return new OpenFindings(
                open.stream().collect(Collectors.toMap(Finding::severity, finding -> 1, Integer::sum)),
                open.stream().collect(Collectors.toMap(Finding::rule, finding -> 1, Integer::sum, TreeMap::new)),
                (int) open.stream()
                        .filter(finding -> !earlier.contains(finding.fingerprint()))
                        .count());
    }
}
