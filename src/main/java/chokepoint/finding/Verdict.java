package chokepoint.finding;

import chokepoint.finding.RuleResult.Bearing;
import chokepoint.trade.values.Money;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdict on a list and on each question, with the value it covers.
 *
 * <p>A rule has <em>spoken</em> if it settled anything: it found something, is clear, or is undecided on a part only. The
 * <em>weighty</em> rules of a question are the {@link RuleResult.Bearing#CENTRAL central} ones; the others give
 * signs, and as no sign proves anything alone, its absence clears nothing. The first that holds is the word of a question:
 *
 * <ol>
 *   <li><em>findings</em>: a rule found something, whether or not an auditor has decided on it;
 *   <li><em>nothing to judge</em>: dependence, on a list of exports;
 *   <li><em>not judged</em>: no rule has spoken, or none but of {@link RuleResult.Bearing#WORDING words};
 *   <li><em>clear</em>: every rule that could be evaluated is clear, a weighty one is among them, and each of those settled the whole
 *       value;
 *   <li><em>partly judged</em>: all else.
 * </ol>
 *
 * <p>A rule that could not be evaluated, for want of a column or of a limit, does not keep a question from being clear; how many there
 * are is told with the word. Amounts that no rate brings into the reporting currency are in no sum and keep dependence from being clear.
 * The word of the list is that of both questions together, see {@link VerdictWord#and}.
 *
 * @param leftAside stated amounts that are in no sum for want of a rate, by currency
 */
public record Verdict(Answer dependence, Answer routing, List<Money> leftAside) implements Serializable {

    /**
     * What is said of one question.
     *
     * @param valueJudged what each rule that counts settled: the weighty ones, or all if no weighty one could be evaluated
     * @param valueNotJudged the most that any of them left open
     * @param open the rule that left it open; empty if nothing is open
     * @param weighty how many weighty rules could be evaluated
     * @param evaluated how many of the {@code rules} could be
     */
    public record Answer(
            Question question,
            VerdictWord word,
            Money valueJudged,
            Money valueNotJudged,
            String open,
            int weighty,
            int evaluated,
            int rules)
            implements Serializable {

        private static Answer of(Question question, List<RuleResult> all, Money value, boolean whole, boolean arises) {
            List<RuleResult> rules = all.stream()
                    .filter(rule -> rule.question() == question && rule.severity() != Severity.MARK)
                    .toList();
            List<RuleResult> evaluated =
                    rules.stream().filter(RuleResult::evaluated).toList();
            List<RuleResult> weighty = weighty(rules, evaluated);
            Optional<RuleResult> widest = (weighty.isEmpty() ? evaluated : weighty)
                    .stream().max(Comparator.comparing(rule -> rule.valueOpen().amount()));
            VerdictWord word = word(evaluated, weighty, whole);
            if (!arises && word != VerdictWord.FINDINGS) {
                Money none = none(value);
                return new Answer(
                        question,
                        VerdictWord.NOTHING_TO_JUDGE,
                        none,
                        none,
                        "",
                        weighty.size(),
                        evaluated.size(),
                        rules.size());
            }
            boolean judged = word != VerdictWord.NOT_JUDGED && widest.isPresent();
            return new Answer(
                    question,
                    word,
                    judged ? widest.get().valueSettled() : none(value),
                    judged ? widest.get().valueOpen() : value,
                    widest.filter(rule -> rule.valueOpen().positive())
                            .map(RuleResult::id)
                            .orElse(""),
                    weighty.size(),
                    evaluated.size(),
                    rules.size());
        }

        private static VerdictWord word(List<RuleResult> evaluated, List<RuleResult> weighty, boolean whole) {
            if (evaluated.stream().anyMatch(rule -> rule.outcome() == Outcome.FINDINGS)) {
                return VerdictWord.FINDINGS;
            }
            if (evaluated.stream().noneMatch(rule -> rule.spoke() && rule.bearing() != Bearing.WORDING)) {
                return VerdictWord.NOT_JUDGED;
            }
            boolean clear = whole
                    && !weighty.isEmpty()
                    && evaluated.stream().allMatch(rule -> rule.outcome() == Outcome.CLEAR)
                    && weighty.stream()
                            .allMatch(rule -> rule.valueOpen().amount().signum() == 0);
            return clear ? VerdictWord.CLEAR : VerdictWord.PARTLY_JUDGED;
        }

        /** The central ones; of a rulebook that has none, those of the highest severity. */
        private static List<RuleResult> weighty(List<RuleResult> rules, List<RuleResult> evaluated) {
            if (rules.stream().anyMatch(rule -> rule.bearing() == Bearing.CENTRAL)) {
                return evaluated.stream()
                        .filter(rule -> rule.bearing() == Bearing.CENTRAL)
                        .toList();
            }
            Optional<Severity> highest =
                    rules.stream().map(RuleResult::severity).max(Comparator.naturalOrder());
            return evaluated.stream()
                    .filter(rule -> Optional.of(rule.severity()).equals(highest))
                    .toList();
        }

        /** Whether something was judged, and only what is a sign at most. */
        public boolean signsOnly() {
            return weighty == 0 && (word == VerdictWord.PARTLY_JUDGED || word == VerdictWord.FINDINGS);
        }

        private static Money none(Money value) {
            return value.known() ? Money.zero(value.currency()) : value;
        }
    }

    public Verdict {
        leftAside = List.copyOf(leftAside);
    }

    /**
     * The verdict on one list.
     *
     * @param value net of all values that are known in the reporting currency
     * @param buys whether it tells of purchases, and so of whom home depends on
     */
    public static Verdict of(List<RuleResult> rules, Money value, List<Money> leftAside, boolean buys) {
        return new Verdict(
                Answer.of(Question.DEPENDENCE, rules, value, leftAside.isEmpty(), buys),
                Answer.of(Question.ROUTING, rules, value, true, true),
                leftAside);
    }

    /** The word of the list. */
    public VerdictWord word() {
        return dependence.word.and(routing.word);
    }

    public VerdictWord word(Question question) {
        return (question == Question.DEPENDENCE ? dependence : routing).word;
    }

    public List<Answer> answers() {
        return List.of(dependence, routing);
    }

    /** What was judged of each question that was judged at all. */
    public Money valueJudged() {
        Stream<Answer> judged = answers().stream()
                .filter(answer -> answer.word != VerdictWord.NOT_JUDGED && answer.word != VerdictWord.NOTHING_TO_JUDGE);
        return judged.map(Answer::valueJudged)
                .min(Comparator.comparing(Money::amount))
                .orElse(dependence.valueJudged);
    }
}
