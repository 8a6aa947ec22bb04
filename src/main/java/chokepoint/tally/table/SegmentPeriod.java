package chokepoint.tally.table;

import chokepoint.trade.values.Segment;
import java.util.Comparator;

/** One segment in one period. */
public record SegmentPeriod(Segment segment, String period) implements Comparable<SegmentPeriod> {

    private static final Comparator<SegmentPeriod> ORDER =
            Comparator.comparing(SegmentPeriod::segment).thenComparing(SegmentPeriod::period);

    /** True of {@code 2026}, {@code 2026-Q1}, {@code 2026-03}; not of {@code all} and {@code undated}. */
    public boolean dated() {
        return !period.isEmpty() && Character.isDigit(period.charAt(0));
    }

    @Override
    public int compareTo(SegmentPeriod other) {
        return ORDER.compare(this, other);
    }
}
