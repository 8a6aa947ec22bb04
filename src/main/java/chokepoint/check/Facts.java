package chokepoint.check;

import chokepoint.tally.Tallies;
import chokepoint.trade.Concentration;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.End;
import chokepoint.trade.Exposure;
import chokepoint.trade.PartHistory;
import chokepoint.trade.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the lines add up to, asked of the tallies once. */
record Facts(
        List<Exposure> exposures,
        List<Concentration> concentrations,
        List<PartHistory> parts,
        List<DocumentUse> documents) {

    static Facts of(Tallies tallies, Optional<Tallies> earlier) {
        return new Facts(
                earlier.map(tallies::exposures).orElseGet(tallies::exposures),
                earlier.map(tallies::concentrations).orElseGet(tallies::concentrations),
                tallies.partHistories(),
                tallies.documentUses());
    }

    /** What can be judged, with every interval at one end. Histories and papers have no interval and stand at either. */
    List<Subject> at(End end, Judgeable judgeable) {
        return Stream.<Stream<? extends Subject>>of(
                        exposures.stream().filter(judgeable::includes).map(exposure -> exposure.at(end)),
                        concentrations.stream().filter(judgeable::includes).map(rung -> rung.at(end)),
                        parts.stream(),
                        documents.stream())
                .<Subject>flatMap(subjects -> subjects)
                .toList();
    }
}
