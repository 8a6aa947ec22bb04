package chokepoint.tally;

import chokepoint.trade.LineId;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** The largest purchases among many lines, so many and no more. */
final class TopLines implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1000;

    /** Smallest first: the one to give way. */
    private final PriorityQueue<ValuedLine> lines = new PriorityQueue<>(Collections.reverseOrder());

    void add(LineId line, Amount amount) {
        if (amount.exact().signum() > 0 && (lines.size() < MOST || mayEnter(amount))) {
            add(new ValuedLine(line, Sums.canonical(amount.exact())));
        }
    }

    void add(TopLines other) {
        other.lines.forEach(this::add);
    }

    List<ValuedLine> largestFirst() {
        return lines.stream().sorted().toList();
    }

    private boolean mayEnter(Amount amount) {
        return amount.exact().compareTo(lines.element().value()) >= 0;
    }

    private void add(ValuedLine line) {
        lines.add(line);
        if (lines.size() > MOST) {
            lines.remove();
        }
    }
}
