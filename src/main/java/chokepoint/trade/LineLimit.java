package chokepoint.trade;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A limit on single lines, and all segments and periods where it is the same: one of these for any number of segments and periods, so that
 * what a line costs does not grow with them. Not thread-safe.
 */
public final class LineLimit {

    private final Limit limit;
    private final Map<String, Map<Segment, Limit>> places = new HashMap<>();

    /** One that holds nowhere yet; what the limit says of its own place is not heard. */
    public LineLimit(Limit limit) {
        this.limit = Objects.requireNonNull(limit);
    }

    /** Lets it hold in the segment and period of a limit that says the same. */
    public void holdFor(Limit same) {
        places.computeIfAbsent(same.period(), period -> new HashMap<>()).put(same.segment(), same);
    }

    /** Whether it holds in one of the segments in this period. */
    public boolean holdsIn(List<Segment> segments, String period) {
        Map<Segment, Limit> here = places.get(period);
        if (here != null) {
            for (Segment segment : segments) {
                if (here.containsKey(segment)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The limits of those of the segments where it holds in this period, in their order. */
    public List<Limit> limits(List<Segment> segments, String period) {
        Map<Segment, Limit> here = places.getOrDefault(period, Map.of());
        return segments.stream().filter(here::containsKey).map(here::get).toList();
    }

    /** Id of the rule it is for. */
    public String rule() {
        return limit.rule();
    }

    /** The share named {@code share}. */
    public Share share() {
        return limit.share();
    }

    public Share share(String name) {
        return limit.share(name);
    }

    public BigDecimal number(String name) {
        return limit.number(name);
    }

    public Money money(String name) {
        return limit.money(name);
    }

    public long days(String name) {
        return limit.days(name);
    }

    public Day day(String name) {
        return limit.day(name);
    }

    /** Whether what holds on a day is more than the share; on an unknown day what holds on the day of the limit. */
    public boolean asksForMoreThan(Share share, Day on) {
        return limit.asksForMoreThan(share, on);
    }
}
