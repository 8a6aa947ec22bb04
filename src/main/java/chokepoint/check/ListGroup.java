package chokepoint.check;

import chokepoint.check.mask.MaskedAudit;
import chokepoint.check.mask.MaskedName;
import chokepoint.check.outcome.AggregatedFacts;
import chokepoint.check.outcome.CheckPlan;
import chokepoint.check.outcome.ListColumns;
import chokepoint.check.problems.ProblemMaker;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.DiscoverySample;
import chokepoint.finding.ListRead;
import chokepoint.finding.ProvenanceKind;
import chokepoint.finding.RuleResult;
import chokepoint.finding.SheetRead;
import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LinePrints;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowRanges;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import chokepoint.tally.CommonLinks;
import chokepoint.tally.MemberLineFinder;
import chokepoint.tally.PortfolioTallies;
import chokepoint.tally.Tallies;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Holding;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Day;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Takes in what several lists add to their group, list by list. Rules can speak of who carries how much, and of papers and contacts that
 * stand in more than one list; rules about parts, prices, orders and lanes speak of each list alone.
 */
final class ListGroup {

    private static final Set<Class<? extends Subject>> OF_LINKS = Set.of(DocumentUse.class, SharedContact.class);

    private final CheckPlan plan;
    private final CheckSettings settings;
    private final RepeatedLists repeated;
    private final List<ListRead> lists = new ArrayList<>();
    private final PortfolioTallies tallies;
    private final List<String> notCompared = new ArrayList<>();
    private final SortedMap<String, MaskedName> personal = new TreeMap<>();
    private ControlTotals aside = ControlTotals.NONE;
    private Day latest = Day.UNKNOWN;

    /** Of no list yet; the policy names the currency that all of them report in. */
    ListGroup(Rulebook rulebook, CheckSettings settings, Policy policy, RepeatedLists repeated) {
        this.plan = CheckPlan.of(rulebook, policy, UnaryOperator.identity())
                .only(card -> Holding.class.isAssignableFrom(card.subject()) || OF_LINKS.contains(card.subject()));
        this.settings = settings;
        this.repeated = repeated;
        this.tallies = new PortfolioTallies(plan.tallySettings());
    }

    void add(Contribution list) {
        know(list);
        tallies.add(list.holdings());
    }

    /** Takes in a list of which only papers and contacts count here. */
    void addUnvalued(Contribution list) {
        know(list);
        tallies.count(list.holdings());
    }

    /** Counts a list whose lines stand in another, and takes in nothing else of it. */
    void leaveAside(Contribution list, ArithmeticCheck elsewhere) {
        ControlTotals read = list.list().control();
        aside = aside.plus(read.aside(Reason.REPEATED_LIST, RowRanges.counted(read.lines())))
                .with(List.of(elsewhere));
    }

    private void know(Contribution list) {
        lists.add(list.list());
        personal.putAll(list.personal());
        latest = latest.orLater(list.latest());
    }

    /**
     * Takes in lines that may stand in other lists, too; their values only if they are in the currency of the group.
     *
     * @param most lines of all lists; where there are more, the rest is left out and told
     */
    void addLinks(Contribution list, CommonLinks common, int most) {
        if (!tallies.addLinks(list.links(), common, most)) {
            notCompared.add(list.list().file());
        }
    }

    /** What all lists taken in add up to. */
    AggregatedFacts addUp() {
        Tallies holdings = tallies.holdings();
        return AggregatedFacts.of(
                plan.asOf(latest),
                ListColumns.of(lists),
                holdings.coverage(),
                TallyFacts.ofGroup(holdings, tallies.links()),
                false);
    }

    /** Finds the lines of a list, given as its holdings and links, that belong to what all lists add up to. */
    BiFunction<Tallies, Tallies, MemberLineFinder> parts() {
        return tallies.parts();
    }

    List<String> files() {
        return lists.stream().map(ListRead::file).distinct().toList();
    }

    /** Whether the papers and contacts of a list were compared. */
    boolean compared(String file) {
        return !notCompared.contains(file);
    }

    /** Makes problems of what all lists add up to. */
    ProblemMaker problems(AggregatedFacts added) {
        return new ProblemMaker(
                added.plan(),
                tallies.holdings().lineValues(),
                added.coverage().value(),
                added.facts().concentrations());
    }

    Audit audit(String title, AggregatedFacts added, List<RuleResult> results, ProblemMaker.Made found) {
        Audit audit = new AuditMaker(settings.version(), asked(), added)
                .audit(together(title), List.of(), results, found, DiscoverySample.NONE, notices());
        return settings.mask().map(key -> MaskedAudit.of(audit, key, personal)).orElse(audit);
    }

    /** What the lists were asked for is in their records; of the group only, whether it hides persons. */
    private List<Provenance> asked() {
        return settings.asked().stream()
                .filter(seal ->
                        seal.kind() == ProvenanceKind.OPTION && seal.name().equals(Audit.MASK))
                .toList();
    }

    private List<String> notices() {
        return notCompared.isEmpty()
                ? List.of()
                : List.of(plan.texts()
                        .count("report.portfolio.not compared", notCompared.size(), String.join(", ", notCompared)));
    }

    /** Lists that share lines with others, and those that only add up to the same. */
    private List<ArithmeticCheck> countedTwice() {
        List<ArithmeticCheck> checks = new ArrayList<>();
        List<ListRead> others = new ArrayList<>();
        for (ListRead list : lists) {
            repeated.countedTwice(list).ifPresentOrElse(checks::add, () -> others.add(list));
        }
        checks.addAll(RepeatedFiles.among(others));
        return checks;
    }

    /** The lists as if they were one. */
    private ListRead together(String title) {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        int lines = 0;
        int problems = 0;
        for (ListRead list : lists) {
            list.values().forEach((currency, sum) -> values.merge(currency, sum, BigDecimal::add));
            lines += list.lines();
            problems += list.sheets().stream().mapToInt(SheetRead::problems).sum();
        }
        SheetRead all = new SheetRead("", 0, lines, List.of(), problems, 0, values, List.of());
        ControlTotals control = lists.stream()
                .map(ListRead::control)
                .reduce(ControlTotals.NONE, ControlTotals::plus)
                .plus(aside);
        return new ListRead(
                title,
                "",
                plan.texts().count("report.lists", lists.size()),
                List.of(all),
                List.of(),
                List.of(),
                control.with(countedTwice()),
                LinePrints.NONE);
    }
}
