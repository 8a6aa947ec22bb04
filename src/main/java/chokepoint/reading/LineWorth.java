package chokepoint.reading;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.Reason;
import chokepoint.reading.cells.Amount;
import chokepoint.reading.cells.CellReading;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.control.PriceCheck;
import chokepoint.reading.control.SheetAccount;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up what the lines of a sheet are worth, holds it against quantity and price, and tells of lines in no sum. */
final class LineWorth {

    private final SheetAccount account;
    private final PriceCheck prices;
    private final TreeMap<String, BigDecimal> sums = new TreeMap<>();

    LineWorth(SheetPlan plan, SheetAccount account) {
        this.account = account;
        this.prices = new PriceCheck(
                plan.sheet().name(),
                letters(plan, Field.QUANTITY) + " × " + letters(plan, Field.UNIT_PRICE) + " = "
                        + letters(plan, Field.VALUE));
    }

    private static String letters(SheetPlan plan, Field field) {
        return plan.column(field).map(PlannedColumn::letters).orElse("");
    }

    void add(Money value) {
        sums.merge(value.currency(), value.amount(), BigDecimal::add);
    }

    /** A value that was worked out and stands nowhere. */
    void computed(Money value) {
        account.computed(value.currency(), value.amount());
    }

    /** A value beside a quantity and a price per unit. */
    void compare(int row, BigDecimal quantity, Money price, Money value) {
        boolean same = price.currency().equals(value.currency());
        boolean unstated = price.currency().isEmpty() || value.currency().isEmpty();
        if (same || unstated) {
            prices.compare(row, quantity, price.amount(), value.amount(), value.currency(), same);
        }
    }

    /**
     * A line without a value.
     *
     * @param told what its cell says
     * @param leftOpen whether some of its cells are not told, as its fields could not be put right
     */
    void unvalued(int row, CellReading told, boolean leftOpen) {
        Optional<Amount> stands = PlannedColumn.amount(told);
        if (stands.isPresent()) {
            account.unvalued(row, Reason.UNCLEAR_CURRENCY, "", stands.get().number());
        } else {
            boolean blank = told instanceof CellReading.Nothing && !leftOpen;
            account.unvalued(row, blank ? Reason.NO_VALUE : Reason.UNREADABLE_VALUE);
        }
    }

    /** A line whose value counts elsewhere. */
    void aside(int row, Reason reason, Money value) {
        account.unvalued(row, reason, value.currency(), value.amount());
    }

    /** By currency. */
    SortedMap<String, BigDecimal> sums() {
        return sums;
    }

    /** Why quantity and unit price were not held against the value; empty if they were. */
    Optional<String> priceNotice() {
        return prices.notice();
    }

    /** Quantity × unit price against value, in all lines read; empty if no line tells all three. */
    Optional<ArithmeticCheck> priceCheck() {
        return prices.result();
    }
}
