package chokepoint.reading.control;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the totals of a sheet against what they cover. The last one, if no line follows it, is the grand total of the list: it is held
 * against all lines.
 */
public final class TotalsCheck {

    /**
     * A total.
     *
     * @param covered how many lines it equals the sum of; 0 if it equals none
     * @param sum of the lines above it that no other total covers
     */
    private record Total(int row, String currency, BigDecimal stated, int covered, BigDecimal sum) {}

    private final String sheet;
    private final Comparison totals;
    private @Nullable Total last;
    private int earlier;

    public TotalsCheck(String sheet, String column) {
        this.sheet = sheet;
        this.totals = new Comparison(Kind.TOTAL_ROWS, sheet, column);
    }

    /** A line follows what stands above. */
    public void line() {
        if (last != null) {
            settle();
        }
    }

    /** A total equals the sum of so many lines. */
    public void equal(int row, String currency, BigDecimal stated, int lines) {
        settle();
        last = new Total(row, currency, stated, lines, stated);
    }

    /** A total equals no sum of lines above it. */
    public void differs(int row, String currency, BigDecimal stated, BigDecimal sum) {
        settle();
        last = new Total(row, currency, stated, 0, sum);
    }

    private void settle() {
        if (last == null) {
            return;
        }
        if (last.covered > 0) {
            totals.holds();
        } else {
            totals.differs(last.row, last.currency, last.stated, last.sum);
        }
        earlier++;
        last = null;
    }

    /**
     * What came of it.
     *
     * @param lines all that have a value
     * @param currency of all lines; empty if they have several
     * @param sum of them, whatever their currency
     */
    public List<ArithmeticCheck> results(int lines, String currency, BigDecimal sum) {
        List<ArithmeticCheck> results = new ArrayList<>();
        if (last != null && isGrand(last, lines, sum)) {
            Comparison grand = new Comparison(Kind.GRAND_TOTAL, sheet, String.valueOf(last.row));
            if (last.covered > 0) {
                grand.holds();
            } else {
                grand.differs(last.row, named(last.currency, currency), last.stated, sum);
            }
            grand.result().ifPresent(results::add);
            last = null;
        }
        settle();
        Optional<ArithmeticCheck> others = totals.result();
        others.ifPresent(check -> results.add(0, check.inCurrency(currency)));
        return results;
    }

    /** One that is nearer to the sum of its group than to that of all lines is the total of the last group. */
    private boolean isGrand(Total total, int lines, BigDecimal sum) {
        if (total.covered > 0) {
            return total.covered == lines;
        }
        BigDecimal fromAll = total.stated.subtract(sum).abs();
        return earlier == 0
                || fromAll.compareTo(total.stated.subtract(total.sum).abs()) <= 0;
    }

    private static String named(String stated, String ofLines) {
        return stated.isEmpty() ? ofLines : stated;
    }
}
