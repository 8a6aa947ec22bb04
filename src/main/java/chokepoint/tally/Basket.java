package chokepoint.tally;

import chokepoint.trade.values.Segment;
import java.util.Comparator;

/** One segment in one period. */
record Basket(Segment segment, String period) implements Comparable<Basket> {

    private static final Comparator<Basket> ORDER =
            Comparator.comparing(Basket::segment).thenComparing(Basket::period);

    /** True of {@code 2026}, {@code 2026-Q1}, {@code 2026-03}; not of {@code all} and {@code undated}. */
    boolean dated() {
        return !period.isEmpty() && Character.isDigit(period.charAt(0));
    }

    @Override
    public int compareTo(Basket other) {
        return ORDER.compare(this, other);
    }
}
