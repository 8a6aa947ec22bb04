package chokepoint.reading.rows;

import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.rows.SumLevels.Level;
import chokepoint.reading.rows.TotalSigns.Signs;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the rows that hold a share of a sum and are no purchases: taxes, payments, roundings. They count towards what is to be paid. */
final class SharesOfSums {

    private final SumLevels levels;
    private final FirstFew shares = FirstFew.sentences();
    private final FirstFew others = FirstFew.sentences();

    SharesOfSums(SumLevels levels) {
        this.levels = levels;
    }

    /** Whether a row is a share of a sum above it; below a total its label may say so in more words. */
    boolean isShare(Row row, Signs seen, BigDecimal amount, String currency, boolean belowTotal) {
        return isTax(row, seen, amount, currency, belowTotal) || isSettled(row, seen, amount, belowTotal);
    }

    private boolean isTax(Row row, Signs seen, BigDecimal amount, String currency, boolean belowTotal) {
        boolean named = TaxLabels.namesTax(seen.label());
        if (seen.bare() == 0 && !(named && seen.empty() > 0)) {
            return false;
        }
        Optional<BigDecimal> percent = TaxLabels.percent(row);
        boolean tax = TaxLabels.isTax(seen.label()) || named && (percent.isPresent() || belowTotal);
        for (Level level : levels.levels(currency)) {
            SumsSoFar sums = level.sums();
            boolean exact = percent.isPresent() && sums.isPercent(amount, percent.get());
            boolean within = amount.abs().compareTo(sums.amount().abs()) < 0;
            if (exact || (within && tax)) {
                boolean contained = tax && percent.isPresent() && sums.contains(amount, percent.get());
                levels.addBeside(contained ? BigDecimal.ZERO : amount);
                shares.add("row " + row.number() + " (" + Aggregate.plain(amount) + ") on "
                        + Aggregate.lines(sums.lines(), level.firstRow(), row.number() - 1) + ", "
                        + Aggregate.plain(sums.amount()));
                return true;
            }
        }
        return false;
    }

    /** What rounds a sum, and below a total what was paid of it, stands between it and what is to be paid. */
    private boolean isSettled(Row row, Signs seen, BigDecimal amount, boolean belowTotal) {
        if (seen.empty() == 0 || !TaxLabels.isSettled(seen.label())) {
            return false;
        }
        BigDecimal sum = levels.all().amount().abs();
        BigDecimal most = belowTotal ? sum.add(levels.beside().abs()) : sum.movePointLeft(2);
        if (amount.abs().compareTo(most) > 0) {
            return false;
        }
        levels.addBeside(amount);
        tell(row, seen, amount);
        return true;
    }

    /** Notes a row beside a sum that is not counted. */
    void tell(Row row, Signs seen, BigDecimal amount) {
        others.add("row " + row.number() + " '" + seen.label() + "' (" + Aggregate.plain(amount) + ")");
    }

    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!shares.isEmpty()) {
            notices.add("taxes or other shares of a sum, not counted: " + shares);
        }
        if (!others.isEmpty()) {
            notices.add("payments, roundings, budgets and the like beside a sum, not counted: " + others);
        }
        return notices;
    }
}
