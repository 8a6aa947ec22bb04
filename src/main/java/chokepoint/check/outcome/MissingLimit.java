package chokepoint.check.outcome;

import chokepoint.policy.LimitEntry;
import chokepoint.policy.Policy;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.values.Money;
import chokepoint.words.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells why nothing is held against the limit of a rule. */
record MissingLimit(Policy policy, Texts texts) {

    /** The reasons that the policy has it, or else the names of the values that are set nowhere. */
    List<String> of(RuleCard card, String names) {
        List<String> reasons =
                Stream.concat(ofSegments(card), withoutRate(card)).toList();
        return reasons.isEmpty() ? List.of(texts.text("unjudged.limit", names)) : reasons;
    }

    private Stream<String> ofSegments(RuleCard card) {
        boolean some = entries(card).findAny().isPresent();
        return card.ofWholeList() && some && entries(card).noneMatch(LimitEntry::general)
                ? Stream.of(texts.text("unjudged.limit of segments", card.id()))
                : Stream.of();
    }

    /** Money of the rule card, where no general limit of the policy takes its place. */
    private Stream<String> withoutRate(RuleCard card) {
        return card.limits().values().entrySet().stream()
                .filter(value -> entries(card)
                        .noneMatch(entry -> entry.general() && entry.values().containsKey(value.getKey())))
                .filter(value -> value.getValue() instanceof Money money
                        && !policy.convert(money, policy.asOf()).known())
                .sorted(Map.Entry.comparingByKey())
                .map(value -> texts.text(
                        "unjudged.limit rate",
                        value.getKey(),
                        ((Money) value.getValue()).currency(),
                        policy.currency()));
    }

    private Stream<LimitEntry> entries(RuleCard card) {
        return policy.limits().entries().stream().filter(entry -> entry.rule().equals(card.id()));
    }
}
