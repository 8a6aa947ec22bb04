package chokepoint.check.outcome;

import chokepoint.finding.Severity;
import chokepoint.policy.Policy;
import chokepoint.rulebook.LimitSource;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.TallySettings;
import chokepoint.trade.Limit;
import chokepoint.trade.values.Day;
import chokepoint.words.Texts;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The rules, policy and limits that a check judges by.
 *
 * @param rulebook in the language of the policy
 * @param bend changes each limit for what-if runs; identity by default
 */
public record CheckPlan(Rulebook rulebook, Policy policy, UnaryOperator<Limit> bend, Texts texts) {

    public static CheckPlan of(Rulebook rulebook, Policy policy, UnaryOperator<Limit> bend) {
        Texts texts = rulebook.texts(policy.language());
        return new CheckPlan(rulebook.in(texts).with(severities(policy)), policy, bend, texts);
    }

    private static Map<String, Severity> severities(Policy policy) {
        return policy.weights().severities().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, set -> Severity.named(set.getValue()).orElseThrow()));
    }

    /** A policy without an as-of date judges on the latest date of the lines. */
    public CheckPlan asOf(Day latest) {
        return policy.asOf().known() ? this : new CheckPlan(rulebook, policy.withAsOf(latest), bend, texts);
    }

    /** The same plan for some of its rules. */
    public CheckPlan only(Predicate<RuleCard> wanted) {
        Set<String> rules =
                rulebook.cards().stream().filter(wanted).map(RuleCard::id).collect(Collectors.toSet());
        return new CheckPlan(rulebook.only(rules), policy, bend, texts);
    }

    public TallySettings tallySettings() {
        return new TallySettings(
                policy.currency(),
                policy.contactJoin(),
                policy.floors().unknown(),
                policy.nameDecisions(),
                rulebook.lists().listedOwners(policy.ownerLists(), policy.listedParties()));
    }

    public LimitSource limits() {
        return (card, segment, period) ->
                policy.limit(card.id(), card.limits(), segment, period).map(bend);
    }
}
