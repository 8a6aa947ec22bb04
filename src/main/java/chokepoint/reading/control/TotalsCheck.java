package chokepoint.reading.control;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds the totals of a sheet against what they cover. Of those that no line follows, the one that equals all lines is the grand total
 * of the list, or else the one that comes nearest: it is held against all lines.
 */
public final class TotalsCheck {

    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    /**
     * A total.
     *
     * @param covered how many lines it equals the sum of; 0 if it equals none
     * @param sum of the lines above it that no other total covers
     */
    private record Total(int row, String currency, BigDecimal stated, int covered, BigDecimal sum) {

        BigDecimal from(BigDecimal other) {
            return stated.subtract(other).abs();
        }
    }

    private final String sheet;
    private final Comparison totals;
    private final List<Total> last = new ArrayList<>();
    private int settled;

    public TotalsCheck(String sheet, String column) {
        this.sheet = sheet;
        this.totals = new Comparison(Kind.TOTAL_ROWS, sheet, column);
    }

    /** A line follows what stands above. */
    public void line() {
        if (!last.isEmpty()) {
            settle();
        }
    }

    /** A total equals the sum of so many lines. */
    public void equal(int row, String currency, BigDecimal stated, int lines) {
        last.add(new Total(row, currency, stated, lines, stated));
    }

    /** A total equals no sum of lines above it. */
    public void differs(int row, String currency, BigDecimal stated, BigDecimal sum) {
        last.add(new Total(row, currency, stated, 0, sum));
    }

    private void settle() {
        last.forEach(this::settle);
        settled += last.size();
        last.clear();
    }

    private void settle(Total total) {
        if (total.covered > 0) {
            totals.holds();
        } else {
            totals.differs(total.row, total.currency, total.stated, total.sum);
        }
    }

    /**
     * What came of it.
     *
     * @param lines all that have a value
     * @param currency of all lines; empty if they have several
     * @param sum of them, whatever their currency
     */
    public List<ArithmeticCheck> results(int lines, String currency, BigDecimal sum) {
        last.removeIf(total -> total.covered == 0 && isAverage(total, lines));
        List<ArithmeticCheck> results = new ArrayList<>();
        grand(lines, sum).ifPresent(total -> {
            last.remove(total);
            grand(total, sum).result().ifPresent(check -> results.add(check.inCurrency(currency)));
        });
        settle();
        totals.result().ifPresent(check -> results.add(0, check.inCurrency(currency)));
        return results;
    }

    /** An average stands below the total that it is of. */
    private boolean isAverage(Total average, int lines) {
        return average.stated.signum() != 0
                && last.stream().anyMatch(total -> total.row < average.row && isAverage(average.stated, total, lines));
    }

    private static boolean isAverage(BigDecimal average, Total total, int lines) {
        BigDecimal times = total.stated.divide(average, 0, RoundingMode.HALF_UP);
        boolean number = times.compareTo(BigDecimal.ONE) > 0 && times.compareTo(BigDecimal.valueOf(lines)) <= 0;
        return number && total.from(average.multiply(times)).compareTo(HALF_A_CENT.multiply(times)) <= 0;
    }

    private Comparison grand(Total total, BigDecimal sum) {
        Comparison grand = new Comparison(Kind.GRAND_TOTAL, sheet, String.valueOf(total.row));
        if (total.covered > 0) {
            grand.holds();
        } else {
            grand.differs(total.row, total.currency, total.stated, sum);
        }
        return grand;
    }

    private Optional<Total> grand(int lines, BigDecimal sum) {
        Optional<Total> equal =
                last.stream().filter(total -> total.covered == lines).reduce((earlier, later) -> later);
        return equal.or(() -> last.stream()
                .filter(total -> total.covered == 0 && isOfAll(total, sum))
                .min(Comparator.comparing(total -> total.from(sum))));
    }

    /** One that is nearer to the sum of its group than to that of all lines is the total of the last group. */
    private boolean isOfAll(Total total, BigDecimal sum) {
        return settled == 0 || total.from(sum).compareTo(total.from(total.sum)) <= 0;
    }
}
