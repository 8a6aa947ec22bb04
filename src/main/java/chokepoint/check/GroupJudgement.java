package chokepoint.check;

import chokepoint.check.findings.FindingMaker;
import chokepoint.check.findings.WhatIfs;
import chokepoint.check.outcome.Availability;
import chokepoint.check.outcome.ListColumns;
import chokepoint.check.outcome.RuleOutcomes;
import chokepoint.check.outcome.SegmentFloors;
import chokepoint.check.outcome.UndecidedReason;
import chokepoint.check.outcome.UnknownLines;
import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.ListRead;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Mention;
import chokepoint.finding.RuleResult;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.tally.FieldCoverage;
import chokepoint.tally.ListPart;
import chokepoint.tally.PortfolioTallies;
import chokepoint.tally.Tallies;
import chokepoint.tally.TallyFacts;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Subject;
import chokepoint.trade.values.End;
import chokepoint.words.Texts;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the rules say of several lists, and where in each of them that stands, which is gathered list by list: no line of any list is
 * held.
 */
final class GroupJudgement {

    private static final int CELLS_OF_A_LIST = 5;

    /**
     * A finding, and what it is about.
     *
     * @param held whether that is what lines carry rather than papers and contacts
     */
    private record Sought(Finding finding, List<Subject> about, boolean held) {

        static Sought of(Finding finding, List<Subject> about) {
            boolean held =
                    about.stream().allMatch(subject -> subject instanceof Exposure || subject instanceof Concentration);
            return new Sought(finding, about, held);
        }
    }

    private final Rulebook rulebook;
    private final Policy policy;
    private final Set<String> files;
    private final Predicate<String> compared;
    private final BiFunction<String, GroupJudgement, Audit> audit;
    private final ListColumns columns;
    private final FieldCoverage coverage;
    private final TallyFacts facts;
    private final SegmentFloors judgeable;
    private final Availability availability;
    private final Judging judging;
    private final List<Match> standing;
    private final Collection<Match> possible;
    private final FindingMaker maker;
    private final List<Finding> findings;
    private final List<Sought> sought;
    private final BiFunction<Tallies, Tallies, ListPart> parts;
    private final UnknownLines unknown;
    private final Texts texts;
    private final Map<String, SortedMap<String, Mention>> mentions = new HashMap<>();

    /**
     * Judges.
     *
     * @param lists those taken in
     * @param compared whether the papers and contacts of a list were
     * @param audit makes what is to be told, under a title
     */
    GroupJudgement(
            Rulebook rulebook,
            Policy policy,
            List<ListRead> lists,
            PortfolioTallies tallies,
            Predicate<String> compared,
            BiFunction<String, GroupJudgement, Audit> audit) {
        this.rulebook = rulebook;
        this.policy = policy;
        this.files = lists.stream().map(ListRead::file).collect(Collectors.toCollection(LinkedHashSet::new));
        this.compared = compared;
        this.audit = audit;
        this.columns = ListColumns.of(lists);
        this.coverage = tallies.holdings().coverage();
        this.facts = TallyFacts.ofGroup(tallies.holdings(), tallies.links());
        this.texts = rulebook.texts(policy.language());
        this.judgeable = new SegmentFloors(facts.concentrations(), policy.floors(), texts);
        this.availability = new Availability(policy, rulebook.lists(), columns, coverage, false, texts);
        this.judging = new Judging(rulebook, Judging.limits(policy), availability);
        this.standing = judging.judge(facts.at(End.LOW, judgeable::includes));
        this.possible = judging.judge(facts.at(End.HIGH, judgeable::includes));
        this.maker = FindingMaker.ofGroup(rulebook, columns, new WhatIfs(texts));
        this.findings = FindingMaker.numbered(maker.make(standing));
        Map<String, List<Subject>> subjects = maker.subjects(standing);
        this.sought = findings.stream()
                .map(finding -> Sought.of(finding, subjects.get(finding.fingerprint())))
                .toList();
        this.parts = tallies.parts();
        this.unknown = new UnknownLines(facts.concentrations());
    }

    Rulebook rulebook() {
        return rulebook;
    }

    TallyFacts facts() {
        return facts;
    }

    FieldCoverage coverage() {
        return coverage;
    }

    /** Gathers what the findings are about in one of the lists taken in; any other has no part in them. */
    void gather(Contribution list) {
        String file = list.list().file();
        if (!files.contains(file)) {
            return;
        }
        boolean held = list.holdings().currency().equals(policy.currency());
        ListPart part = parts.apply(list.holdings(), list.links());
        for (Sought one : sought) {
            if ((one.held ? held : compared.test(file)) && part.touches(one.about)) {
                mention(one.finding, one.about, part, file);
            }
        }
        if (held) {
            unknown.add(part);
        }
    }

    private void mention(Finding finding, List<Subject> about, ListPart part, String file) {
        ListPart.Sum sum = part.sum(about);
        List<ListCell> cells = about.stream()
                .flatMap(subject -> part.first(subject, CELLS_OF_A_LIST).stream()
                        .flatMap(line -> maker.cells(finding.rule(), subject, line)))
                .distinct()
                .sorted()
                .limit(CELLS_OF_A_LIST)
                .toList();
        mentions.computeIfAbsent(finding.id(), absent -> new TreeMap<>())
                .put(file, new Mention(file, sum.lines(), sum.value(), cells));
    }

    List<RuleResult> results() {
        RuleOutcomes outcomes = new RuleOutcomes(
                policy,
                availability,
                coverage,
                facts,
                judgeable,
                new UndecidedReason(unknown::of, facts, columns, texts),
                texts);
        return judging.results(outcomes, standing, possible);
    }

    /** With the first cells of each list. */
    List<Finding> findings() {
        return findings.stream()
                .map(finding -> finding.withCells(of(finding).values().stream()
                        .flatMap(mention -> mention.cells().stream())
                        .toList()))
                .toList();
    }

    private SortedMap<String, Mention> of(Finding finding) {
        return mentions.getOrDefault(finding.id(), Collections.emptySortedMap());
    }

    /** All that is to be told of the group. */
    Group group(String title) {
        SortedMap<String, List<Mention>> told = new TreeMap<>();
        findings.forEach(
                finding -> told.put(finding.id(), List.copyOf(of(finding).values())));
        return new Group(title, List.copyOf(files), audit.apply(title, this), told);
    }
}
