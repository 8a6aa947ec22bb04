package chokepoint.reading;

import chokepoint.reading.cells.Amount;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.Row;
import java.util.Optional;

/** Reads what stands in the column of values of a row that is no line, without a word about its doubts. */
final class ValueCell {

    private final SheetPlan plan;
    private final Optional<PlannedColumn> column;
    private final CurrencyChoice choice;

    ValueCell(SheetPlan plan, String file) {
        this.plan = plan;
        this.column = plan.column(Field.VALUE);
        this.choice =
                new CurrencyChoice(plan, new ReadingProblems(file, plan.sheet().name()), new Remarks());
    }

    /** The amount; its currency is empty if nothing tells it. */
    Optional<Money> read(Row row) {
        return column.flatMap(one -> one.amount(row).map(amount -> money(row, one, amount)));
    }

    private Money money(Row row, PlannedColumn one, Amount amount) {
        return Money.of(
                amount.number(),
                choice.of(row, one, amount, plan.currencyOf(row)).orElse(""));
    }
}
