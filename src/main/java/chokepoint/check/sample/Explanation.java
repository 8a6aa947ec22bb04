package chokepoint.check.sample;

import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A rule explained under one policy.
 *
 * @param limits what the policy holds it against; empty if it has no limit
 * @param example what it makes of its sample; empty if it has none
 * @param condition from {@code when} to the end of its file
 */
public record Explanation(
        RuleCard card, Policy policy, List<LimitInForce> limits, Optional<WorkedExample> example, String condition) {

    public Explanation {
        limits = List.copyOf(limits);
    }

    /**
     * Explains a rule; its sample is run for it.
     *
     * @param rulebook in the language of the policy
     */
    public static Explanation of(Rulebook rulebook, RuleCard card, Policy policy) throws IOException {
        List<LimitInForce> limits = card.hasLimit() ? LimitInForce.of(card, policy) : List.of();
        String condition = rulebook.text(card.id()).stream()
                .flatMap(String::lines)
                .dropWhile(line -> !line.startsWith("when"))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
        Optional<WorkedExample> example =
                Samples.of(rulebook).in(policy.language()).example(card.id());
        return new Explanation(card, policy, limits, example, condition);
    }
}
