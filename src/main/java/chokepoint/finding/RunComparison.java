package chokepoint.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The differences between the findings of two runs.
 *
 * @param same how many findings are the same in both
 * @param differences in the order of the later run, gone ones last
 */
public record RunComparison(String earlier, String later, int same, List<FindingDifference> differences) {

    public RunComparison {
        differences = List.copyOf(differences);
    }

    /** What became of a finding. */
    public enum Kind {
        NEW,
        GONE,
        CHANGED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One finding that is not in both runs as it is.
     *
     * @param was empty of a new one
     * @param is empty of one that is gone
     * @param changed in what, in words; empty unless it changed
     */
    public record FindingDifference(
            Kind kind, Optional<EarlierFinding> was, Optional<EarlierFinding> is, List<String> changed) {

        public FindingDifference {
            changed = List.copyOf(changed);
        }

        /** As the later run tells it, if that does. */
        public EarlierFinding told() {
            return is.or(() -> was).orElseThrow();
        }
    }

    /** By fingerprint. */
    public static RunComparison of(String earlier, List<EarlierFinding> was, String later, List<EarlierFinding> is) {
        Map<String, EarlierFinding> before = new LinkedHashMap<>();
        was.forEach(finding -> before.put(finding.fingerprint(), finding));
        List<FindingDifference> differences = new ArrayList<>();
        int same = 0;
        for (EarlierFinding finding : is) {
            Optional<EarlierFinding> old = Optional.ofNullable(before.remove(finding.fingerprint()));
            List<String> changed = old.map(known -> changed(known, finding)).orElse(List.of());
            if (old.isEmpty()) {
                differences.add(new FindingDifference(Kind.NEW, old, Optional.of(finding), changed));
            } else if (changed.isEmpty()) {
                same++;
            } else {
                differences.add(new FindingDifference(Kind.CHANGED, old, Optional.of(finding), changed));
            }
        }
        before.values()
                .forEach(gone -> differences.add(
                        new FindingDifference(Kind.GONE, Optional.of(gone), Optional.empty(), List.of())));
        return new RunComparison(earlier, later, same, differences);
    }

    private static List<String> changed(EarlierFinding was, EarlierFinding is) {
        List<String> changed = new ArrayList<>();
        String evidence = Evidence.changed(was.evidence(), is.evidence());
        if (!evidence.isEmpty()) {
            changed.add(evidence);
        }
        note(changed, "severity", was.severity(), is.severity());
        note(changed, "message", was.message(), is.message());
        note(changed, "disposition", was.disposition(), is.disposition());
        return changed;
    }

    private static void note(List<String> changed, String what, String was, String is) {
        if (!was.equals(is)) {
            changed.add(String.format(Locale.ROOT, "%s: %s → %s", what, was, is));
        }
    }

    public int count(Kind kind) {
        return (int) differences.stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    /** {@code 2 new, 1 gone, 3 changed}. */
    public String counted() {
        return String.format(
                Locale.ROOT, "%d new, %d gone, %d changed", count(Kind.NEW), count(Kind.GONE), count(Kind.CHANGED));
    }
}
