package chokepoint.check.outcome;

import chokepoint.finding.RuleResult;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.FieldCoverage;
import chokepoint.tally.OpenLines;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Concentration;
import chokepoint.trade.Subject;
import chokepoint.trade.values.IntervalEnd;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts added up over one list or several, ready to be judged by a plan.
 *
 * @param columns the columns that the lists have
 * @param floors which segments are large and certain enough to be judged
 * @param availability what rules need and the lists, the policy and the rulebook hold
 * @param mute rules that lack what they need: they say nothing, even where their conditions would hold
 */
public record AggregatedFacts(
        CheckPlan plan,
        ListColumns columns,
        FieldCoverage coverage,
        TallyFacts facts,
        MaterialityTest floors,
        Availability availability,
        Set<String> mute) {

    /** @param earlierList whether an earlier state of the list is at hand */
    public static AggregatedFacts of(
            CheckPlan plan, ListColumns columns, FieldCoverage coverage, TallyFacts facts, boolean earlierList) {
        Availability availability =
                new Availability(plan.policy(), plan.rulebook().lists(), columns, coverage, earlierList, plan.texts());
        return new AggregatedFacts(
                plan,
                columns,
                coverage,
                facts,
                new MaterialityTest(facts.concentrations(), plan.policy().floors(), plan.texts()),
                availability,
                plan.rulebook().cards().stream()
                        .filter(card -> !availability.missing(card).isEmpty())
                        .map(RuleCard::id)
                        .collect(Collectors.toSet()));
    }

    /**
     * Judges all that lines add up to, at both ends of what is unknown.
     *
     * @param ofLines what rules say of single lines
     */
    public Matches judgeTallies(List<Match> ofLines) {
        List<Match> certain = new ArrayList<>(heard(ofLines));
        certain.addAll(judge(facts.at(IntervalEnd.LOW, floors::includes)));
        return new Matches(certain, judge(facts.at(IntervalEnd.HIGH, floors::includes)));
    }

    public List<Match> judge(Collection<? extends Subject> subjects) {
        return heard(plan.rulebook().judge(subjects, plan.limits()));
    }

    private List<Match> heard(Collection<Match> matches) {
        return matches.stream().filter(match -> !mute.contains(match.rule())).toList();
    }

    /**
     * The result of each rule.
     *
     * @param open the lines that leave the shares of a rung open
     */
    public List<RuleResult> results(Matches matches, Function<Concentration, OpenLines> open) {
        RuleOutcomeDecider outcomes = new RuleOutcomeDecider(this, new UndecidedReason(open, this));
        return plan.rulebook().cards().stream()
                .map(card -> outcomes.of(card, of(card, matches.certain()), of(card, matches.possible())))
                .toList();
    }

    private static List<Match> of(RuleCard card, List<Match> matches) {
        return matches.stream().filter(match -> match.rule().equals(card.id())).toList();
    }
}
