package chokepoint.check.problems;

import chokepoint.check.findings.EarlierDecisions;
import chokepoint.check.findings.FindingWithSubjects;
import chokepoint.check.outcome.CheckPlan;
import chokepoint.finding.Finding;
import chokepoint.finding.Problem;
import chokepoint.names.Sha256;
import chokepoint.policy.MaterialityFloors.DefaultLimits;
import chokepoint.tally.LineValues;
import chokepoint.trade.Concentration;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes problems of findings, and numbers both in the order of rank. */
public final class ProblemMaker {

    private static final int DIGITS = 20;
    private static final int ACTIONS = 5;
    private static final int TOLD = 5;

    /**
     * Findings and problems with their ids.
     *
     * @param findings those of a problem together, in the order of problems
     * @param marks facts that are no findings, as they came
     * @param notices what a reader should know of what was left low
     */
    public record Made(List<Finding> findings, List<Problem> problems, List<Finding> marks, List<String> notices) {

        /** The same with findings that tell more, or less, of their cells. */
        public Made with(List<Finding> others) {
            return new Made(others, problems, marks, notices);
        }
    }

    private record Ranked(Draft draft, Draft.Rank rank, Money worth) {

        private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::rank)
                .thenComparing(one -> one.worth.amount(), Comparator.reverseOrder())
                .thenComparing(Ranked::identity);

        String identity() {
            return draft.about().identity();
        }

        String fingerprint() {
            return Sha256.of("problem", identity()).substring(0, DIGITS);
        }
    }

    private final CheckPlan plan;
    private final LineValues values;
    private final Money list;
    private final Collection<Concentration> rungs;
    private final ProblemTitle titles;

    /**
     * Of one list or of several together.
     *
     * @param values what their lines are worth
     * @param list what they are worth in all
     * @param rungs of their segments
     */
    public ProblemMaker(CheckPlan plan, LineValues values, Money list, Collection<Concentration> rungs) {
        this.plan = plan;
        this.values = values;
        this.list = list;
        this.rungs = rungs;
        this.titles = new ProblemTitle(plan.texts());
    }

    /**
     * Makes problems.
     *
     * @param made sorted, without ids
     * @param decisions about findings, or about problems and so about all of their findings
     */
    public Made make(List<FindingWithSubjects> made, EarlierDecisions decisions) {
        List<Finding> marks = made.stream()
                .map(FindingWithSubjects::finding)
                .filter(Finding::isMark)
                .map(mark -> decided(mark, "", decisions))
                .toList();
        SlightShares slight = new SlightShares(rungs, plan.policy().floors().defaultLimits(), list);
        List<Raised> raised = made.stream()
                .filter(one -> !one.finding().isMark())
                .map(one -> Raised.of(
                        one, plan.rulebook().card(one.finding().rule()).orElseThrow()))
                .map(slight::weigh)
                .toList();
        Materiality materiality = new Materiality(plan.policy(), list);
        List<Ranked> ranked = RollUp.of(raised, values).stream()
                .map(draft -> ranked(draft, materiality))
                .sorted(Ranked.ORDER)
                .toList();
        ranked.forEach(one ->
                one.draft.replace(member -> member.with(decided(member.finding(), one.fingerprint(), decisions))));
        return numbered(ranked, marks, materiality, slight);
    }

    private Ranked ranked(Draft draft, Materiality materiality) {
        Money worth = draft.valueAtStake(values);
        materiality.weigh(draft, worth);
        draft.sort();
        return new Ranked(draft, draft.rank(), worth);
    }

    private static Finding decided(Finding finding, String problem, EarlierDecisions decisions) {
        return decisions.isEmpty() ? finding : finding.with(decisions.of(finding, problem));
    }

    private Made numbered(List<Ranked> ranked, List<Finding> marks, Materiality materiality, SlightShares slight) {
        List<Finding> findings = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Ranked one : ranked) {
            List<Finding> members = new ArrayList<>();
            for (Raised member : one.draft.members()) {
                members.add(member.finding()
                        .withId(String.format(Locale.ROOT, "F-%04d", findings.size() + members.size() + 1)));
            }
            problems.add(problem(Problem.id(problems.size() + 1), one, members));
            findings.addAll(members);
        }
        return new Made(findings, problems, marks, notices(findings, materiality, slight));
    }

    private Problem problem(String id, Ranked ranked, List<Finding> findings) {
        Draft draft = ranked.draft;
        List<String> orders = draft.members().stream()
                .filter(member -> member.prohibited() || member.ofCase())
                .flatMap(Raised::orders)
                .distinct()
                .sorted()
                .toList();
        boolean comparable = ranked.worth.known() && list.positive();
        return new Problem(
                id,
                ranked.fingerprint(),
                draft.kind(),
                draft.severity(),
                titles.title(draft, orders),
                titles.about(draft),
                ranked.worth,
                comparable ? Share.of(ranked.worth.amount(), list.amount()) : Share.NONE,
                orders,
                findings.stream().map(Finding::id).toList(),
                findings.stream()
                        .map(Finding::advice)
                        .filter(advice -> !advice.isBlank())
                        .distinct()
                        .limit(ACTIONS)
                        .toList(),
                draft.open());
    }

    private List<String> notices(List<Finding> findings, Materiality materiality, SlightShares slight) {
        Texts texts = plan.texts();
        Money floor = Money.of(materiality.floor(), plan.policy().currency());
        List<String> notices = new ArrayList<>();
        List<String> small = ids(findings, materiality.lowered());
        if (!small.isEmpty()) {
            notices.add(texts.count("problem.small", small.size(), floor, texts.firstFew(TOLD, small)));
        }
        List<String> byRule = ids(findings, materiality.loweredByRule());
        if (!byRule.isEmpty()) {
            notices.add(texts.count("problem.below rule", byRule.size(), texts.firstFew(TOLD, byRule)));
        }
        List<String> slightOnes = ids(findings, slight.lowered());
        if (!slightOnes.isEmpty()) {
            DefaultLimits least = plan.policy().floors().defaultLimits();
            notices.add(texts.count(
                    "problem.slight",
                    slightOnes.size(),
                    least.lines(),
                    least.holderLines(),
                    least.share(),
                    texts.firstFew(TOLD, slightOnes)));
        }
        return notices;
    }

    private static List<String> ids(List<Finding> findings, List<String> fingerprints) {
        Set<String> wanted = Set.copyOf(fingerprints);
        return findings.stream()
                .filter(finding -> wanted.contains(finding.fingerprint()))
                .map(Finding::id)
                .toList();
    }
}
