package chokepoint.policy.reading;

import chokepoint.policy.LimitEntry;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Segment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports limits of which neither can win: the same value of the same rule for the same segment from the same day. With different first
 * days the later wins, which is no conflict.
 */
final class LimitConflictCheck {

    private record Point(String rule, Segment segment, Day from, String value) {}

    private final Mistakes mistakes;
    private final Map<Point, LimitEntry> first = new HashMap<>();

    LimitConflictCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void tell(List<LimitEntry> entries) {
        entries.forEach(entry -> segments(entry)
                .forEach(segment -> entry.values().keySet().stream()
                        .map(value -> new Point(entry.rule(), segment, entry.from(), value))
                        .forEach(point -> tell(point, entry))));
    }

    private static Collection<Segment> segments(LimitEntry entry) {
        return entry.general()
                ? Set.of(LimitEntry.EVERYWHERE)
                : entry.segments().stream().sorted().toList();
    }

    private void tell(Point point, LimitEntry entry) {
        LimitEntry other = first.putIfAbsent(point, entry);
        if (other != null && !(entry.quota() && point.value().equals("foreign"))) {
            mistakes.add(
                    entry.at(),
                    "contradicts line %d, which sets '%s'%s%s%s too; keep one, or give them different dates",
                    other.at().line(),
                    point.value(),
                    entry.quota() ? "" : " of " + point.rule(),
                    entry.general() ? "" : " for " + point.segment().path(),
                    point.from().known() ? " from " + point.from() : "");
        }
    }
}
