package chokepoint.tally.table;

import chokepoint.trade.Subject;
import chokepoint.trade.values.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Groups the lines of a table by segment and period. */
public final class LinesBySegment {

    private final TreeMap<SegmentPeriod, Ints> lines = new TreeMap<>();

    public LinesBySegment(LineTable table) {
        List<List<Ints>> byPlacing = table.placings().dictionary().values().stream()
                .map(this::ofPlacing)
                .toList();
        for (int line = 0; line < table.size(); line++) {
            for (Ints basket : byPlacing.get(table.placings().id(line))) {
                basket.add(line);
            }
        }
    }

    /** By segmentation, segment and period. */
    public Set<SegmentPeriod> all() {
        return lines.keySet();
    }

    /** None if there is no such basket. */
    public int[] lines(SegmentPeriod basket) {
        return lines.getOrDefault(basket, new Ints()).toArray();
    }

    /** The lines without a date that may belong to a basket which is a span of time. */
    public int[] undated(SegmentPeriod basket) {
        return basket.dated() ? lines(new SegmentPeriod(basket.segment(), Subject.UNDATED)) : new int[0];
    }

    /** The last basket of the same segment before the given one; what is no span of time has none before. */
    public Optional<SegmentPeriod> before(SegmentPeriod basket) {
        return basket.dated()
                ? lines.headMap(basket, false).descendingKeySet().stream()
                        .takeWhile(earlier -> earlier.segment().equals(basket.segment()))
                        .filter(SegmentPeriod::dated)
                        .findFirst()
                : Optional.empty();
    }

    private List<Ints> ofPlacing(Placing placing) {
        return placing.segments().stream()
                .map(segment -> ofSegment(segment, placing.period()))
                .toList();
    }

    private Ints ofSegment(Segment segment, String period) {
        return lines.computeIfAbsent(new SegmentPeriod(segment, period), absent -> new Ints());
    }
}
