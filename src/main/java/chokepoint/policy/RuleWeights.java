package chokepoint.policy;

import chokepoint.names.NearestWord;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.SourcePosition;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much findings of a rule weigh, where the policy says otherwise than its card.
 *
 * @param byRule what is set, by id
 */
public record RuleWeights(SortedMap<String, Weight> byRule) implements Serializable {

    /**
     * What the policy sets for one rule.
     *
     * @param severity the word for it; empty for that of the card
     * @param value findings worth less are of low severity, in the reporting currency
     * @param lines findings that rest on fewer lines are, too
     * @param at where its id stands
     */
    public record Weight(String severity, BigDecimal value, int lines, SourcePosition at) implements Serializable {

        private static final Weight CARD = new Weight("", BigDecimal.ZERO, 0, SourcePosition.START);
    }

    public RuleWeights {
        byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    }

    /** What holds for a rule. */
    public Weight of(String rule) {
        return byRule.getOrDefault(rule, Weight.CARD);
    }

    /** The words for the severities that are set, by rule. */
    public Map<String, String> severities() {
        return byRule.entrySet().stream()
                .filter(entry -> !entry.getValue().severity().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().severity()));
    }

    /** Tells rules that do not exist. */
    void tellUnknown(RulesInUse rules, Mistakes mistakes) {
        byRule.forEach((rule, weight) -> {
            if (!rules.cards().containsKey(rule) && !rules.leftOut().contains(rule)) {
                mistakes.add(
                        weight.at(),
                        "'%s' is no rule in use%s",
                        rule,
                        NearestWord.hint(rule, rules.cards().keySet()));
            }
        });
    }
}
