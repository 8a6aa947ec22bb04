package chokepoint.policy;

import chokepoint.policy.yaml.SourcePosition;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Named values that a policy sets for a rule, for some segments and for some days.
 *
 * @param rule id of the rule; empty for a quota, which every rule meets that asks for its values
 * @param segments where it holds; empty for everywhere
 * @param from first day; unknown if there is none
 * @param until last day; unknown if there is none
 * @param at where it begins
 * @param places where each value stands, and the rule's id under {@code rule}
 */
public record LimitEntry(
        String rule,
        Set<Segment> segments,
        Day from,
        Day until,
        Map<String, Object> values,
        String source,
        SourcePosition at,
        Map<String, SourcePosition> places)
        implements Serializable {

    /** In place of a rule's id. */
    static final String QUOTA = "";

    /** In place of the segments of what holds in all of them. */
    public static final Segment EVERYWHERE = new Segment("", "");

    public LimitEntry {
        segments = Set.copyOf(segments);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    /** Says beside its source for which rule it was set. */
    LimitEntry asFollowed() {
        return new LimitEntry(rule, segments, from, until, values, source + " (" + rule + ")", at, places);
    }

    public LimitEntry endingOn(Day last) {
        return new LimitEntry(rule, segments, from, last, values, source, at, places);
    }

    /** Where a value stands, or the entry that it stands in. */
    public SourcePosition placeOf(String name) {
        return places.getOrDefault(name, at);
    }

    public boolean quota() {
        return rule.equals(QUOTA);
    }

    public boolean general() {
        return segments.isEmpty();
    }

    /** On an unknown day only what knows no dates holds. */
    public boolean holdsOn(Day day) {
        if (!day.known()) {
            return !from.known() && !until.known();
        }
        return !from.laterThan(day) && !day.laterThan(until);
    }

    /** The higher the closer to the point: a quota before a limit, everywhere before one segment. */
    int precision() {
        return (general() ? 0 : 2) + (quota() ? 0 : 1);
    }
}
