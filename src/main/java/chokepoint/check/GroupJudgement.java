package chokepoint.check;

import chokepoint.check.findings.EarlierDecisions;
import chokepoint.check.findings.FindingMaker;
import chokepoint.check.findings.FindingWithSubjects;
import chokepoint.check.outcome.AggregatedFacts;
import chokepoint.check.outcome.Matches;
import chokepoint.check.outcome.UnknownLines;
import chokepoint.check.problems.ProblemMaker;
import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.Portfolio.Group;
import chokepoint.finding.Portfolio.Mention;
import chokepoint.tally.MemberLineFinder;
import chokepoint.tally.Tallies;
import chokepoint.trade.Holding;
import chokepoint.trade.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Judges a group of lists, and then gathers list by list where in each of them the findings stand: no line of any list is
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
            return new Sought(finding, about, about.stream().allMatch(Holding.class::isInstance));
        }
    }

    private final ListGroup group;
    private final AggregatedFacts added;
    private final Matches matches;
    private final FindingMaker maker;
    private final ProblemMaker.Made found;
    private final List<Sought> sought;
    private final Set<String> files;
    private final BiFunction<Tallies, Tallies, MemberLineFinder> parts;
    private final UnknownLines unknown;
    private final Map<String, SortedMap<String, Mention>> mentions = new HashMap<>();

    private GroupJudgement(
            ListGroup group,
            AggregatedFacts added,
            Matches matches,
            FindingMaker maker,
            ProblemMaker.Made found,
            List<Sought> sought) {
        this.group = group;
        this.added = added;
        this.matches = matches;
        this.maker = maker;
        this.found = found;
        this.sought = sought;
        this.files = Set.copyOf(group.files());
        this.parts = group.parts();
        this.unknown = new UnknownLines(added.facts().concentrations());
    }

    /** Judges what the lists of a group add up to. */
    static GroupJudgement of(ListGroup group) {
        AggregatedFacts added = group.addUp();
        Matches matches = added.judgeTallies(List.of(), line -> line);
        FindingMaker maker = FindingMaker.ofGroup(
                added.plan(), added.columns(), added.facts().concentrations());
        List<FindingWithSubjects> made = maker.make(matches.certain());
        Map<String, List<Subject>> subjects = made.stream()
                .collect(Collectors.toMap(one -> one.finding().fingerprint(), FindingWithSubjects::subjects));
        ProblemMaker.Made found = group.problems(added).make(made, EarlierDecisions.NONE);
        List<Sought> sought = found.findings().stream()
                .map(finding -> Sought.of(finding, subjects.get(finding.fingerprint())))
                .toList();
        return new GroupJudgement(group, added, matches, maker, found, sought);
    }

    /** Gathers what the findings are about in one of the lists taken in; any other has no part in them. */
    void gather(Contribution list) {
        String file = list.list().file();
        if (!files.contains(file)) {
            return;
        }
        boolean held = list.holdings().currency().equals(added.plan().policy().currency());
        MemberLineFinder part = parts.apply(list.holdings(), list.links());
        for (Sought one : sought) {
            if ((one.held ? held : group.compared(file)) && part.touches(one.about)) {
                mention(one.finding, one.about, part, file);
            }
        }
        if (held) {
            unknown.add(part);
        }
    }

    private void mention(Finding finding, List<Subject> about, MemberLineFinder part, String file) {
        MemberLineFinder.Sum sum = part.sum(about);
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

    /** All that is to be told of the group; findings have the first cells of each list gathered. */
    Group finish(String title) {
        SortedMap<String, List<Mention>> told = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Sought one : sought) {
            List<Mention> inLists = List.copyOf(mentions.getOrDefault(one.finding.id(), Collections.emptySortedMap())
                    .values());
            told.put(one.finding.id(), inLists);
            findings.add(one.finding.withCells(inLists.stream()
                    .flatMap(mention -> mention.cells().stream())
                    .toList()));
        }
        Audit audit = group.audit(title, added, added.results(matches, unknown::of), found.with(findings));
        return new Group(title, group.files(), audit, told);
    }
}
