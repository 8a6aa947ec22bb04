package chokepoint.rulebook.card;

import chokepoint.trade.Limit;
import chokepoint.trade.Subject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A subject that meets the conditions of a rule.
 *
 * @param rule id of the rule
 * @param limits the limit it was held against, if the rule has one
 */
public record Match(String rule, Subject subject, List<Limit> limits) implements Serializable {

    public Match {
        limits = List.copyOf(limits);
    }

    public Optional<Limit> limit() {
        return limits.stream().findFirst();
    }
}
