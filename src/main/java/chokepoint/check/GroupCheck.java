package chokepoint.check;

import chokepoint.check.mask.MaskedName;
import chokepoint.check.mask.Masking;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Seal;
import chokepoint.finding.ListRead;
import chokepoint.finding.RunPart;
import chokepoint.finding.SheetRead;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.tally.CommonLinks;
import chokepoint.tally.PortfolioTallies;
import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.Exposure;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.trade.values.Day;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges what several lists add up to by the rules that can speak of that: who carries how much, and papers and contacts that stand in
 * more than one list. Rules about parts, prices, orders and lanes speak of each list alone.
 */
final class GroupCheck {

    private static final Set<Class<? extends Subject>> OF_HOLDINGS = Set.of(Exposure.class, Concentration.class);
    private static final Set<Class<? extends Subject>> OF_LINKS = Set.of(DocumentUse.class, SharedContact.class);
    private static final int CELLS_OF_A_LIST = 5;

    private final Rulebook rulebook;
    private final Texts texts;
    private final CheckSettings settings;
    private final Policy policy;
    private final List<ListRead> lists = new ArrayList<>();
    private final PortfolioTallies tallies;
    private final List<String> notCompared = new ArrayList<>();
    private final SortedMap<String, MaskedName> personal = new TreeMap<>();
    private Day latest = Day.UNKNOWN;

    /** Of no list yet; the policy names the currency that all of them report in. */
    GroupCheck(Rulebook rulebook, CheckSettings settings, Policy policy) {
        this.texts = rulebook.texts(policy.language());
        this.rulebook = rulebook.in(texts);
        this.settings = settings;
        this.policy = policy;
        this.tallies = new PortfolioTallies(policy.currency(), policy.contactJoin());
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

    /** What the rules say of all lists taken in; where in each list that stands is to be gathered yet. */
    GroupJudgement judge() {
        Policy dated = policy.asOf().known() ? policy : policy.withAsOf(latest);
        return new GroupJudgement(
                rulebook.only(rules()),
                dated,
                lists,
                tallies,
                list -> !notCompared.contains(list),
                (title, judged) -> audit(title, dated, judged));
    }

    private Audit audit(String title, Policy dated, GroupJudgement judged) {
        Audit audit = new AuditMaker(settings.version(), asked(), judged.rulebook(), dated, texts)
                .audit(
                        together(title),
                        judged.facts(),
                        judged.coverage(),
                        List.of(),
                        judged.results(),
                        judged.findings(),
                        notices());
        return settings.mask().map(key -> Masking.of(audit, key, personal)).orElse(audit);
    }

    /** What the lists were asked for is in their records; of the group only, whether it hides persons. */
    private List<Seal> asked() {
        return settings.asked().stream()
                .filter(seal -> seal.kind() == RunPart.OPTION && seal.name().equals(Audit.MASK))
                .toList();
    }

    private List<String> notices() {
        return notCompared.isEmpty()
                ? List.of()
                : List.of(texts.count(
                        "report.portfolio.not compared", notCompared.size(), String.join(", ", notCompared)));
    }

    private Set<String> rules() {
        return rulebook.cards().stream()
                .filter(card -> OF_HOLDINGS.contains(card.subject()) || OF_LINKS.contains(card.subject()))
                .map(RuleCard::id)
                .collect(Collectors.toSet());
    }

    /** The lists as if they were one. */
    private ListRead together(String title) {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        int lines = 0;
        int problems = 0;
        for (SheetRead sheet :
                lists.stream().flatMap(list -> list.sheets().stream()).toList()) {
            sheet.values().forEach((currency, sum) -> values.merge(currency, sum, BigDecimal::add));
            lines += sheet.lines();
            problems += sheet.problems();
        }
        SheetRead all = new SheetRead("", 0, lines, List.of(), problems, 0, values, List.of());
        return new ListRead(title, "", texts.count("report.lists", lists.size()), List.of(all), List.of(), List.of());
    }
}
