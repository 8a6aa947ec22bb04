package chokepoint.report.wording;

import chokepoint.finding.Audit;
import chokepoint.finding.RuleResult;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The smallest share limit that was in force for each segment and period, on each rung of the ladder. */
public final class LimitsInForce {

    private static final String SHARE = "share";

    private record Place(Segment segment, String period, Scope scope) {}

    private final Map<Place, Share> smallest = new HashMap<>();

    private LimitsInForce() {}

    public static LimitsInForce of(Audit audit) {
        LimitsInForce inForce = new LimitsInForce();
        for (RuleResult rule : audit.rules()) {
            audit.limits().stream()
                    .filter(limit -> limit.rule().equals(rule.id()))
                    .forEach(limit -> rule.scopes().forEach(scope -> inForce.add(limit, scope)));
        }
        return inForce;
    }

    private void add(Limit limit, Scope scope) {
        if (limit.values().get(SHARE) instanceof Share share) {
            smallest.merge(
                    new Place(limit.segment(), limit.period(), scope),
                    share,
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    public Optional<Share> share(Segment segment, String period, Scope scope) {
        return Optional.ofNullable(smallest.get(new Place(segment, period, scope)));
    }
}
