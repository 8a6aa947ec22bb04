package chokepoint.check.outcome;

import chokepoint.tally.MemberLineFinder;
import chokepoint.tally.OpenLines;
import chokepoint.trade.Concentration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers, list by list, the lines that leave the shares of each rung open. */
public final class UnknownLines {

    private final List<Concentration> rungs;
    private final Map<RungKey, OpenLines> open = new HashMap<>();

    /** Of the rungs on which something is unknown. */
    public UnknownLines(Collection<Concentration> rungs) {
        this.rungs = rungs.stream()
                .filter(rung -> rung.unknownHolder().positive() || !rung.amountsKnown())
                .toList();
    }

    public void add(MemberLineFinder list) {
        for (Concentration rung : rungs) {
            open.put(RungKey.of(rung), of(rung).and(list.openLines(rung), UndecidedReason.MOST_CELLS));
        }
    }

    /** As many as are ever told. */
    public OpenLines of(Concentration rung) {
        return open.getOrDefault(RungKey.of(rung), OpenLines.NONE);
    }
}
