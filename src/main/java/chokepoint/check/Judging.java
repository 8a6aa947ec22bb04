package chokepoint.check;

import chokepoint.check.outcome.Availability;
import chokepoint.check.outcome.RuleOutcomes;
import chokepoint.finding.RuleResult;
import chokepoint.policy.Policy;
import chokepoint.rulebook.LimitSource;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.trade.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules say under one policy, those that lack what they need left unheard. */
final class Judging {

    private final Rulebook rulebook;
    private final LimitSource limits;
    private final Set<String> mute;

    Judging(Rulebook rulebook, LimitSource limits, Availability availability) {
        this.rulebook = rulebook;
        this.limits = limits;
        this.mute = mute(availability);
    }

    static LimitSource limits(Policy policy) {
        return (card, segment, period) -> policy.limit(card.id(), card.limits(), segment, period);
    }

    /** Rules that lack what they need say nothing, even where their conditions would hold. */
    private Set<String> mute(Availability availability) {
        return rulebook.cards().stream()
                .filter(card -> !availability.missing(card).isEmpty())
                .map(RuleCard::id)
                .collect(Collectors.toSet());
    }

    List<Match> heard(Collection<Match> matches) {
        return matches.stream().filter(match -> !mute.contains(match.rule())).toList();
    }

    List<Match> judge(Collection<? extends Subject> subjects) {
        return heard(rulebook.judge(subjects, limits));
    }

    List<RuleResult> results(RuleOutcomes outcomes, List<Match> standing, Collection<Match> possible) {
        return rulebook.cards().stream()
                .map(card -> outcomes.of(card, of(card, standing), of(card, possible)))
                .toList();
    }

    private static List<Match> of(RuleCard card, Collection<Match> matches) {
        return matches.stream().filter(match -> match.rule().equals(card.id())).toList();
    }
}
