package chokepoint.check.problems;

import chokepoint.finding.Severity;
import chokepoint.policy.MaterialityFloors;
import chokepoint.policy.Policy;
import chokepoint.policy.RuleWeights;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a problem must be worth for its severity to stand. Below it nothing is medium, but for prohibitions, which know no amount that is
 * too small, and for what nobody knows the value of.
 */
final class Materiality {

    private final BigDecimal floor;
    private final RuleWeights weights;
    private final List<String> lowered = new ArrayList<>();
    private final List<String> loweredByRule = new ArrayList<>();

    /** @param list what the whole list is worth */
    Materiality(Policy policy, Money list) {
        MaterialityFloors floors = policy.floors();
        BigDecimal share =
                list.positive() ? list.amount().multiply(floors.listShare().fraction()) : BigDecimal.ZERO;
        this.floor = share.max(floors.listValue());
        this.weights = policy.weights();
    }

    BigDecimal floor() {
        return floor;
    }

    /** Lowers what is medium and more of a problem that is worth less, or that its rule has a floor of its own for. */
    void weigh(Draft draft, Money worth) {
        draft.replace(member -> belowItsRule(member) ? lower(member, loweredByRule) : member);
        boolean small = below(floor, worth);
        if (small && draft.members().stream().noneMatch(Raised::prohibited)) {
            draft.replace(member -> lower(member, lowered));
        }
    }

    private static boolean below(BigDecimal least, Money worth) {
        return worth.known() && worth.amount().compareTo(least) < 0;
    }

    private boolean belowItsRule(Raised member) {
        RuleWeights.Weight weight = weights.of(member.card().id());
        return member.finding().severity().atLeast(Severity.MEDIUM)
                && (below(weight.value(), member.finding().valueAtStake())
                        || member.lines().size() < weight.lines());
    }

    private static Raised lower(Raised member, List<String> noted) {
        if (!member.finding().severity().atLeast(Severity.MEDIUM)) {
            return member;
        }
        noted.add(member.finding().fingerprint());
        return member.with(member.finding().lowered());
    }

    /** Fingerprints of the findings that the floor of the list lowered. */
    List<String> lowered() {
        return lowered;
    }

    /** Fingerprints of those that what the policy asks of their rules lowered. */
    List<String> loweredByRule() {
        return loweredByRule;
    }
}
