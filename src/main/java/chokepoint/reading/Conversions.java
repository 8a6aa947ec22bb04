package chokepoint.reading;

import chokepoint.reading.cells.Amount;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.control.ConversionCheck;
import chokepoint.reading.control.ConversionCheck.Outliers;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds the value of each line against the other amounts of the line in other currencies. */
final class Conversions {

    private final List<PlannedColumn> columns;
    private final List<ConversionCheck> checks;
    private final CurrencyChoice choice;

    Conversions(SheetPlan plan, String file) {
        this.columns = plan.amounts().columns();
        this.choice =
                new CurrencyChoice(plan, new ReadingProblems(file, plan.sheet().name()), new Remarks());
        this.checks = new ArrayList<>();
        String value = plan.column(Field.VALUE)
                .map(column -> column.letters() + " '"
                        + plan.header().header(column.index()).text() + "'")
                .orElse("");
        plan.amounts().names().forEach(name -> checks.add(new ConversionCheck(value, name)));
    }

    void compare(Row row, Money value, String ofLine) {
        for (int i = 0; i < columns.size() && value.known(); i++) {
            PlannedColumn column = columns.get(i);
            Optional<Amount> amount = column.amount(row);
            Optional<String> currency = amount.flatMap(one -> choice.of(row, column, one, ofLine));
            if (currency.isPresent()) {
                checks.get(i).compare(row.number(), value, Money.of(amount.get().number(), currency.get()));
            }
        }
    }

    /** What is to be said of the same lines against several amounts is said once. */
    List<String> notices() {
        Map<List<Object>, List<Outliers>> bySameLines = checks.stream()
                .flatMap(check -> check.outliers().stream())
                .collect(Collectors.groupingBy(
                        found -> List.of(found.currency(), found.rows()), LinkedHashMap::new, Collectors.toList()));
        return bySameLines.values().stream().map(Conversions::told).toList();
    }

    private static String told(List<Outliers> found) {
        String others = found.stream().skip(1).map(Outliers::other).collect(Collectors.joining(", "));
        return found.get(0).notice()
                + (others.isEmpty() ? "" : "; likewise against " + others)
                + "; an amount was converted otherwise, or is wrong";
    }
}
