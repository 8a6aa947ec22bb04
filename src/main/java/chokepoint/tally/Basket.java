package chokepoint.tally;

import chokepoint.trade.LineSet;
import chokepoint.trade.Scope;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** All lines of one segment in one period, rung by rung. */
final class Basket implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Sums sums = new Sums();
    private final LineSet.Builder lines = LineSet.builder();
    private final TopLines largest = new TopLines();
    private final List<Rung> rungs =
            Arrays.stream(Scope.values()).map(Rung::new).toList();
    private int unknownValueLines;

    void add(Entry entry) {
        for (int i = 0; i < rungs.size(); i++) {
            rungs.get(i).add(entry, largest);
        }
        sums.add(entry.amount());
        lines.add(entry.place());
        largest.add(entry.place(), entry.amount());
        unknownValueLines += entry.amount().known() ? 0 : 1;
    }

    void add(Basket other) {
        for (int i = 0; i < rungs.size(); i++) {
            rungs.get(i).merge(other.rungs.get(i), largest, other.largest);
        }
        sums.add(other.sums);
        lines.addAll(other.lines);
        largest.add(other.largest);
        unknownValueLines += other.unknownValueLines;
    }

    Sums sums() {
        return sums;
    }

    Rung rung(Scope scope) {
        return rungs.get(scope.ordinal());
    }

    /** The largest lines for which no holder is known on a rung. */
    List<ValuedLine> unknownLines(Scope scope) {
        Rung rung = rung(scope);
        return (rung.known() ? rung.unknown() : largest).largestFirst();
    }

    int unknownValueLines() {
        return unknownValueLines;
    }

    LineSet lines() {
        return lines.build();
    }
}
