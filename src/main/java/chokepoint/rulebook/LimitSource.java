package chokepoint.rulebook;

import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Segment;
import java.util.Optional;

/** Resolves the limit of a rule for one segment and period; empty if policy and card together leave a value open. */
@FunctionalInterface
public interface LimitSource {

    Optional<Limit> limit(RuleCard card, Segment segment, String period);
}
