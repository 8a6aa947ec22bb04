package chokepoint.check.outcome;

import chokepoint.policy.Policy;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Concentration;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;

/** Tells periods that are not held against the one before, because the list reaches another part of each. */
record UnlikePeriods(Policy policy, Texts texts) {

    private static final String GAP = "gap";

    /** Empty if the rule compares no periods, or both reach over the same part of their lengths but for the gap that its limit allows. */
    String reasonAgainst(RuleCard card, Concentration rung) {
        boolean unlike = card.limits().names().contains(GAP)
                && policy.limit(card.id(), card.limits(), rung.segment(), rung.period()).stream()
                        .map(limit -> limit.values().get(GAP))
                        .anyMatch(gap -> gap instanceof Share most && rung.gap().compareTo(most) > 0);
        return unlike ? texts.text("unjudged.unlike periods", rung.reach(), rung.reachBefore(), rung.gap()) : "";
    }
}
