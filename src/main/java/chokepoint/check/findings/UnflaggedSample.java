package chokepoint.check.findings;

import chokepoint.finding.DiscoverySample;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.ListRead;
import chokepoint.policy.SamplingTarget;
import chokepoint.tally.DrawnLines;
import chokepoint.tally.Tallies;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.Money;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a reproducible discovery sample from the lines without findings. */
public final class UnflaggedSample {

    private static final String FIRST_COLUMN = "A";
    private static final BitSet NO_ROW = new BitSet();

    private UnflaggedSample() {}

    public static DiscoverySample of(ListRead list, List<Finding> findings, Tallies tallies, SamplingTarget wanted) {
        int size = wanted.size();
        if (size == 0) {
            return DiscoverySample.NONE;
        }
        Map<String, BitSet> flagged = flagged(findings);
        DrawnLines draw = tallies.draw(
                list.sha256(),
                size,
                line -> !flagged.getOrDefault(line.sheet(), NO_ROW).get(line.row()));
        return new DiscoverySample(
                wanted.error(),
                wanted.confidence(),
                size,
                draw.lines(),
                Money.of(draw.value(), tallies.currency()),
                draw.withoutValue(),
                draw.drawn().stream()
                        .map(line -> new DiscoverySample.Drawn(
                                cell(list, line.line()), Money.of(line.value(), tallies.currency())))
                        .toList());
    }

    /** The rows of each sheet of which a finding speaks. */
    private static Map<String, BitSet> flagged(List<Finding> findings) {
        Map<String, BitSet> rows = new HashMap<>();
        findings.forEach(finding -> finding.cells()
                .forEach(cell -> rows.computeIfAbsent(cell.sheet(), sheet -> new BitSet())
                        .set(cell.row())));
        return rows;
    }

    private static ListCell cell(ListRead list, LineId line) {
        return list.cell(line, Field.VALUE).orElseGet(() -> ListCell.of(line, FIRST_COLUMN));
    }
}
