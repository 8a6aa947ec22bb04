package chokepoint.tally.facts;

import chokepoint.tally.table.PurchaseTotals;
import java.math.BigDecimal;
import java.util.List;

/**
 * Quartiles of sorted numbers, exact: between two neighbours in the measure of the position (Hyndman and Fan 1996, definition 7).
 *
 * @param sorted ascending, at least one
 */
record Quartiles(List<BigDecimal> sorted) {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal WHISKER = new BigDecimal("1.5");

    Quartiles {
        sorted = List.copyOf(sorted);
    }

    BigDecimal lower() {
        return at(1);
    }

    BigDecimal median() {
        return at(2);
    }

    BigDecimal upper() {
        return at(3);
    }

    /** Q3 + 1.5 IQR: what lies above stands apart (Tukey 1977). */
    BigDecimal upperFence() {
        return upper().add(whisker());
    }

    /** Q1 - 1.5 IQR: what lies below stands apart. */
    BigDecimal lowerFence() {
        return lower().subtract(whisker());
    }

    private BigDecimal whisker() {
        return upper().subtract(lower()).multiply(WHISKER);
    }

    private BigDecimal at(int quarters) {
        int position = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(position / 4);
        int rest = position % 4;
        if (rest == 0) {
            return PurchaseTotals.canonical(below);
        }
        BigDecimal step = sorted.get(position / 4 + 1).subtract(below).multiply(QUARTER);
        return PurchaseTotals.canonical(below.add(step.multiply(BigDecimal.valueOf(rest))));
    }
}
