package chokepoint.policy.lint;

import chokepoint.policy.LimitEntry;
import chokepoint.trade.values.Segment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The settings of one value of one rule or quota for one segment over time. */
record LimitTimeline(String rule, Segment segment, String value) {

    private static final String LEFT_BY_A_QUOTA = "foreign";

    /** The entries of each strand, in the order they come; what a quota leaves to goods from abroad is no strand of its own. */
    static Map<LimitTimeline, List<LimitEntry>> of(List<LimitEntry> entries) {
        Map<LimitTimeline, List<LimitEntry>> strands = new LinkedHashMap<>();
        entries.forEach(entry -> segments(entry)
                .forEach(segment -> entry.values().keySet().stream()
                        .filter(value -> !entry.quota() || !value.equals(LEFT_BY_A_QUOTA))
                        .forEach(value -> strands.computeIfAbsent(
                                        new LimitTimeline(entry.rule(), segment, value), absent -> new ArrayList<>())
                                .add(entry))));
        return strands;
    }

    private static Collection<Segment> segments(LimitEntry entry) {
        return entry.general()
                ? Set.of(LimitEntry.EVERYWHERE)
                : entry.segments().stream().sorted().toList();
    }

    boolean quota() {
        return rule.isEmpty();
    }

    /** {@code 'share' of CON-001 for goods/chips}. */
    @Override
    public String toString() {
        return (quota() ? "the quota '" + value + "'" : "'" + value + "' of " + rule)
                + (segment.equals(LimitEntry.EVERYWHERE) ? "" : " for " + segment.path());
    }
}
