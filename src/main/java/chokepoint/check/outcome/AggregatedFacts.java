package chokepoint.check.outcome;

import chokepoint.finding.RuleResult;
import chokepoint.rulebook.TallyJudge;
import chokepoint.rulebook.card.Match;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.FieldCoverage;
import chokepoint.tally.OpenLines;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Concentration;
import chokepoint.trade.Line;
import chokepoint.trade.Subject;
import chokepoint.trade.values.IntervalEnd;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
        Availability availability = new Availability(
                plan.rulebook().cards(),
                plan.policy(),
                plan.rulebook().lists(),
                columns,
                coverage,
                earlierList,
                plan.texts());
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
     * @param enrich fills in what lists and policy say of a line
     */
    public Matches judgeTallies(List<Match> ofLines, UnaryOperator<Line> enrich) {
        ColumnDoubts doubts = doubts();
        List<Match> lines = heard(ofLines);
        List<Match> certain = new ArrayList<>(doubts.holdingWithout(lines, enrich));
        List<Match> doubted = without(lines, certain);
        List<Match> possible = new ArrayList<>();
        OpenSubjects open = new OpenSubjects();
        try (TallyJudge judge = plan.rulebook().tallyJudge(plan.limits())) {
            certain.addAll(standing(judge.judge(facts.at(IntervalEnd.LOW, floors::includes)), doubts));
            possible.addAll(standing(judge.judge(facts.at(IntervalEnd.HIGH, floors::includes)), doubts));
            facts.others().forEach(evaluable(), subjects -> {
                open.add(subjects);
                judgeAtBothEnds(subjects, judge, doubts, certain, possible);
            });
        }
        return new Matches(certain, possible, doubted, open);
    }

    /** The kinds of subjects that rules speak of which lack nothing. */
    private Set<Class<? extends Subject>> evaluable() {
        return plan.rulebook().cards().stream()
                .filter(card -> !mute.contains(card.id()))
                .map(RuleCard::subject)
                .collect(Collectors.toSet());
    }

    /** What is the same at both ends is judged once. */
    @SuppressWarnings("ReferenceEquality") // to compare subjects costs more than to judge them twice
    private void judgeAtBothEnds(
            List<Subject> subjects, TallyJudge judge, ColumnDoubts doubts, List<Match> certain, List<Match> possible) {
        List<Subject> same = new ArrayList<>();
        List<Subject> low = new ArrayList<>();
        List<Subject> high = new ArrayList<>();
        for (Subject subject : subjects) {
            Subject least = subject.at(IntervalEnd.LOW);
            Subject most = subject.at(IntervalEnd.HIGH);
            if (least == most) {
                same.add(least);
            } else {
                low.add(least);
                high.add(most);
            }
        }
        List<Match> atBothEnds = standing(judge.judge(same), doubts);
        certain.addAll(atBothEnds);
        possible.addAll(atBothEnds);
        certain.addAll(standing(judge.judge(low), doubts));
        possible.addAll(standing(judge.judge(high), doubts));
    }

    /** Matches are the same only if they are one: lines take their time to compare. */
    private static List<Match> without(List<Match> all, List<Match> some) {
        if (all.size() == some.size()) {
            return List.of();
        }
        Set<Match> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(some);
        return all.stream().filter(match -> !taken.contains(match)).toList();
    }

    /** What rules that may speak say of subjects without resting on doubted columns. */
    public List<Match> judge(Collection<? extends Subject> subjects) {
        try (TallyJudge judge = plan.rulebook().tallyJudge(plan.limits())) {
            return standing(judge.judge(subjects), doubts());
        }
    }

    private List<Match> standing(Collection<Match> matches, ColumnDoubts doubts) {
        return heard(matches).stream().filter(doubts::leaveStanding).toList();
    }

    private ColumnDoubts doubts() {
        return ColumnDoubts.of(columns.lists(), plan);
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
        RuleOutcomeDecider outcomes =
                new RuleOutcomeDecider(this, matches.open(), doubts(), new UndecidedReason(open, this));
        Map<String, List<Match>> certain = byRule(matches.certain());
        Map<String, List<Match>> possible = byRule(matches.possible());
        Map<String, List<Match>> doubted = byRule(matches.doubted());
        return plan.rulebook().cards().stream()
                .map(card -> outcomes.of(card, of(card, certain), of(card, possible), of(card, doubted)))
                .toList();
    }

    private static Map<String, List<Match>> byRule(List<Match> matches) {
        return matches.stream().collect(Collectors.groupingBy(Match::rule));
    }

    private static List<Match> of(RuleCard card, Map<String, List<Match>> byRule) {
        return byRule.getOrDefault(card.id(), List.of());
    }
}
