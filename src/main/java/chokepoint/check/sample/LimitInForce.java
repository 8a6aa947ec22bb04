package chokepoint.check.sample;

import chokepoint.policy.Policy;
import chokepoint.policy.segments.Segmentation;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Limit;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A limit of a rule under a policy, and the segments where it applies.
 *
 * @param where the segments with this limit, in the policy's order; whatever else there is comes as {@link Segment#WHOLE_LIST}
 * @param limit without its segment; empty where policy and card together leave a value open
 */
public record LimitInForce(List<Segment> where, Optional<Limit> limit) {

    private record Said(Map<String, Object> values, String source, Day day, List<Limit.Step> steps) {}

    public LimitInForce {
        where = List.copyOf(where);
    }

    /** The limits of a rule, those of single segments first. */
    public static List<LimitInForce> of(RuleCard card, Policy policy) {
        Map<Optional<Said>, List<Segment>> where = new LinkedHashMap<>();
        Map<Optional<Said>, Optional<Limit>> limits = new LinkedHashMap<>();
        Stream<Segment> named = policy.segmentations().stream()
                .map(Segmentation::segments)
                .flatMap(List::stream)
                .filter(segment -> !segment.equals(Segment.WHOLE_LIST));
        Stream.concat(named, Stream.of(Segment.WHOLE_LIST)).forEach(segment -> {
            Optional<Limit> limit = policy.limit(card.id(), card.limits(), segment, Subject.ALL_PERIODS);
            Optional<Said> said = limit.map(LimitInForce::said);
            where.computeIfAbsent(said, absent -> new ArrayList<>()).add(segment);
            limits.put(said, limit);
        });
        return where.entrySet().stream()
                .map(entry -> new LimitInForce(elsewhere(entry.getValue()), limits.get(entry.getKey())))
                .sorted((one, other) -> Boolean.compare(one.isElsewhere(), other.isElsewhere()))
                .toList();
    }

    private static Said said(Limit limit) {
        return new Said(limit.values(), limit.source(), limit.day(), limit.steps());
    }

    /** What holds for the whole list holds for every segment that is not named. */
    private static List<Segment> elsewhere(List<Segment> segments) {
        return segments.contains(Segment.WHOLE_LIST) ? List.of(Segment.WHOLE_LIST) : segments;
    }

    /** Whether it is what holds wherever nothing else is said. */
    public boolean isElsewhere() {
        return where.contains(Segment.WHOLE_LIST);
    }
}
