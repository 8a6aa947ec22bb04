package chokepoint.check;

import chokepoint.check.mask.Hidden;
import chokepoint.check.mask.Masking;
import chokepoint.finding.Audit;
import chokepoint.finding.Audit.Seal;
import chokepoint.finding.Cell;
import chokepoint.finding.Finding;
import chokepoint.finding.ListRead;
import chokepoint.finding.Part;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Mention;
import chokepoint.finding.SheetRead;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Match;
import chokepoint.rulebook.RuleCard;
import chokepoint.rulebook.Rulebook;
import chokepoint.tally.Tallies;
import chokepoint.trade.Concentration;
import chokepoint.trade.Day;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.End;
import chokepoint.trade.Exposure;
import chokepoint.trade.LineId;
import chokepoint.trade.LineSet;
import chokepoint.trade.SharedContact;
import chokepoint.trade.Subject;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final Tallies holdings;
    private final Tallies links;
    private final List<String> notCompared = new ArrayList<>();
    private final SortedMap<String, Hidden> personal = new TreeMap<>();
    private Day latest = Day.UNKNOWN;

    /** Of no list yet; the policy names the currency that all of them report in. */
    GroupCheck(Rulebook rulebook, CheckSettings settings, Policy policy) {
        this.texts = rulebook.texts(policy.language());
        this.rulebook = rulebook.in(texts);
        this.settings = settings;
        this.policy = policy;
        this.holdings = new Tallies(policy.currency(), policy.contactJoin());
        this.links = new Tallies(policy.currency());
    }

    void add(Contribution list) {
        lists.add(list.list());
        personal.putAll(list.personal());
        holdings.merge(list.holdings());
        latest = latest.orLater(list.latest());
    }

    /** Takes in a list of which only papers and contacts count here. */
    void addUnvalued(Contribution list) {
        lists.add(list.list());
        personal.putAll(list.personal());
        holdings.mergeCounts(list.holdings());
        latest = latest.orLater(list.latest());
    }

    /**
     * Takes in lines that may stand in other lists, too; their values only if they are in the currency of the group.
     *
     * @param most lines of all lists; where there are more, the rest is left out and told
     */
    void addLinks(String file, Tallies common, int most) {
        if (links.size() + common.size() > most) {
            notCompared.add(file);
        } else if (common.currency().equals(links.currency())) {
            links.merge(common);
        } else {
            links.mergeUnvalued(common);
        }
    }

    Group judge(String title) {
        Policy dated = policy.asOf().known() ? policy : policy.withAsOf(latest);
        Rulebook heard = rulebook.only(rules());
        Columns columns = Columns.of(lists);
        Facts facts = Facts.ofGroup(holdings, links);
        Judgeable judgeable = new Judgeable(facts.concentrations(), dated.floors(), texts);
        Availability availability = new Availability(dated, heard.lists(), columns, holdings.coverage(), false, texts);
        Judging judging = new Judging(heard, Judging.limits(dated), availability);
        List<Match> standing = judging.judge(facts.at(End.LOW, judgeable));
        Collection<Match> possible = judging.judge(facts.at(End.HIGH, judgeable));
        Outcomes outcomes = new Outcomes(
                dated,
                availability,
                holdings.coverage(),
                facts,
                judgeable,
                new Openness(holdings, facts, columns, texts),
                texts);
        List<Finding> findings =
                FindingMaker.numbered(new FindingMaker(heard, columns, new WhatIfs(texts)).make(standing));
        Audit audit = new AuditMaker(settings.version(), asked(), heard, dated, texts)
                .audit(
                        together(title),
                        facts,
                        holdings.coverage(),
                        List.of(),
                        judging.results(outcomes, standing, possible),
                        findings.stream().map(GroupCheck::shortened).toList(),
                        notices());
        Audit shown =
                settings.mask().map(key -> Masking.of(audit, key, personal)).orElse(audit);
        return new Group(title, lists.stream().map(ListRead::file).toList(), shown, mentions(findings));
    }

    /** What the lists were asked for is in their records; of the group only, whether it hides persons. */
    private List<Seal> asked() {
        return settings.asked().stream()
                .filter(seal -> seal.kind() == Part.OPTION && seal.name().equals(Audit.MASK))
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

    private static Finding shortened(Finding finding) {
        SortedMap<String, List<Cell>> byFile = byFile(finding);
        return finding.withCells(byFile.values().stream()
                .flatMap(cells -> cells.stream().limit(CELLS_OF_A_LIST))
                .toList());
    }

    private static SortedMap<String, List<Cell>> byFile(Finding finding) {
        return finding.cells().stream().collect(Collectors.groupingBy(Cell::file, TreeMap::new, Collectors.toList()));
    }

    private SortedMap<String, List<Mention>> mentions(List<Finding> findings) {
        Map<Boolean, List<Finding>> byTallies =
                findings.stream().collect(Collectors.partitioningBy(finding -> isOfLinks(finding.rule())));
        SortedMap<String, List<Mention>> mentions = new TreeMap<>();
        byTallies.forEach((ofLinks, some) -> mentions.putAll(mentions(some, ofLinks ? links : holdings)));
        return mentions;
    }

    private boolean isOfLinks(String rule) {
        return rulebook.card(rule)
                .filter(card -> OF_LINKS.contains(card.subject()))
                .isPresent();
    }

    private static SortedMap<String, List<Mention>> mentions(List<Finding> findings, Tallies tallies) {
        List<SortedMap<String, Tallies.Part>> parts =
                tallies.parts(findings.stream().map(GroupCheck::places).toList());
        SortedMap<String, List<Mention>> mentions = new TreeMap<>();
        for (int index = 0; index < findings.size(); index++) {
            Finding finding = findings.get(index);
            SortedMap<String, List<Cell>> cells = byFile(finding);
            List<Mention> its = new ArrayList<>();
            parts.get(index)
                    .forEach((file, part) -> its.add(new Mention(
                            file,
                            part.lines(),
                            part.value(),
                            cells.get(file).stream().limit(CELLS_OF_A_LIST).toList())));
            mentions.put(finding.id(), its);
        }
        return mentions;
    }

    private static LineSet places(Finding finding) {
        return LineSet.of(finding.cells().stream()
                .map(cell -> new LineId(cell.file(), cell.sheet(), cell.row()))
                .collect(Collectors.toSet()));
    }
}
