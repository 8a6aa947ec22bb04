package chokepoint.check.outcome;

import chokepoint.tally.MemberLineFinder;
import chokepoint.tally.table.ValuedLine;
import chokepoint.trade.Concentration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers, list by list, the largest purchases for which no holder is known on each rung. */
public final class UnknownLines {

    private final List<Concentration> rungs;
    private final Map<RungKey, List<ValuedLine>> largest = new HashMap<>();

    /** Of the rungs on which something is unknown. */
    public UnknownLines(Collection<Concentration> rungs) {
        this.rungs =
                rungs.stream().filter(rung -> rung.unknownHolder().positive()).toList();
    }

    public void add(MemberLineFinder list) {
        for (Concentration rung : rungs) {
            List<ValuedLine> more = list.unknownLines(rung);
            if (!more.isEmpty()) {
                largest.put(RungKey.of(rung), largest(of(rung), more));
            }
        }
    }

    private static List<ValuedLine> largest(List<ValuedLine> some, List<ValuedLine> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted()
                .limit(UndecidedReason.MOST_CELLS)
                .toList();
    }

    /** As many as are ever told, largest first. */
    public List<ValuedLine> of(Concentration rung) {
        return largest.getOrDefault(RungKey.of(rung), List.of());
    }
}
