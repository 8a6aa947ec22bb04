package chokepoint.tally;

import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Subject;
import chokepoint.trade.values.End;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the lines add up to, asked of the tallies once.
 *
 * @param whole histories, papers and the like, which know no interval
 */
public record TallyFacts(List<Exposure> exposures, List<Concentration> concentrations, List<Subject> whole) {

    public static TallyFacts of(Tallies tallies, Optional<Tallies> earlier) {
        return new TallyFacts(
                        earlier.map(tallies::exposures).orElseGet(tallies::exposures),
                        earlier.map(tallies::concentrations).orElseGet(tallies::concentrations),
                        whole(tallies, earlier))
                .withoutEchoes();
    }

    /**
     * What several lists add up to.
     *
     * @param holdings what all lines carry
     * @param links lines whose papers or contacts may stand in more than one list
     */
    public static TallyFacts ofGroup(Tallies holdings, Tallies links) {
        List<Subject> common = Stream.<List<? extends Subject>>of(links.documentUses(), links.sharedContacts())
                .<Subject>flatMap(List::stream)
                .filter(TallyFacts::inSeveralLists)
                .toList();
        return new TallyFacts(holdings.exposures(), holdings.concentrations(), common).withoutEchoes();
    }

    private static boolean inSeveralLists(Subject subject) {
        return subject.lines().stream().map(LineId::file).distinct().limit(2).count() > 1;
    }

    /** Where one segment holds every line of a period, what the whole list says of it would be said twice. */
    private TallyFacts withoutEchoes() {
        Set<String> echoed = concentrations.stream()
                .filter(rung -> rung.segment().equals(Segment.WHOLE_LIST))
                .filter(whole -> concentrations.stream().anyMatch(rung -> echoes(whole, rung)))
                .map(Concentration::period)
                .collect(Collectors.toSet());
        Predicate<Subject> kept =
                subject -> !subject.segment().equals(Segment.WHOLE_LIST) || !echoed.contains(subject.period());
        return new TallyFacts(
                exposures.stream().filter(kept).toList(),
                concentrations.stream().filter(kept).toList(),
                whole);
    }

    private static boolean echoes(Concentration whole, Concentration rung) {
        return rung.segment().assigned()
                && !rung.segment().equals(whole.segment())
                && rung.scope() == whole.scope()
                && rung.period().equals(whole.period())
                && rung.lines().equals(whole.lines());
    }

    private static List<Subject> whole(Tallies tallies, Optional<Tallies> earlier) {
        return Stream.<List<? extends Subject>>of(
                        tallies.partHistories(),
                        tallies.documentUses(),
                        tallies.sharedContacts(),
                        tallies.vendorIdentities(),
                        tallies.listedTrades(),
                        tallies.priceBands(),
                        tallies.markUps(),
                        tallies.orderHistories(),
                        tallies.lots(),
                        tallies.lotContents(),
                        tallies.lanes(),
                        tallies.tallyGroups(),
                        earlier.map(tallies::lineChanges).orElse(List.of()))
                .<Subject>flatMap(List::stream)
                .toList();
    }

    /** What can be judged, with every interval at one end. What has no interval stands at either. */
    public List<Subject> at(End end, Predicate<Exposure> largeExposures, Predicate<Concentration> large) {
        return Stream.<Stream<? extends Subject>>of(
                        exposures.stream().filter(largeExposures).map(exposure -> exposure.at(end)),
                        concentrations.stream().filter(large).map(rung -> rung.at(end)),
                        whole.stream())
                .<Subject>flatMap(subjects -> subjects)
                .toList();
    }
}
