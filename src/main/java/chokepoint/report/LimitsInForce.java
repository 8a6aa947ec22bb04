package chokepoint.report;

import chokepoint.trade.Limit;
import chokepoint.trade.Segment;
import chokepoint.trade.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smallest share limit that was in force for each segment and period. */
final class LimitsInForce {

    private static final String SHARE = "share";

    private record Place(Segment segment, String period) {}

    private final Map<Place, Share> smallest = new HashMap<>();

    private LimitsInForce() {}

    static LimitsInForce of(List<Limit> limits) {
        LimitsInForce inForce = new LimitsInForce();
        for (Limit limit : limits) {
            if (limit.values().get(SHARE) instanceof Share share) {
                inForce.smallest.merge(
                        new Place(limit.segment(), limit.period()),
                        share,
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return inForce;
    }

    Optional<Share> share(Segment segment, String period) {
        return Optional.ofNullable(smallest.get(new Place(segment, period)));
    }
}
