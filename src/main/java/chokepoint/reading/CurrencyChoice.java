package chokepoint.reading;

import chokepoint.names.Currencies;
import chokepoint.reading.cells.Amount;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.values.Field;
import chokepoint.workbook.Row;
import java.util.List;
import java.util.Optional;

/** Chooses the currency of an amount among what its cell, its header, its line, its list and its number format say, and tells where they differ. */
final class CurrencyChoice {

    private final SheetPlan plan;
    private final ReadingProblems problems;
    private final Remarks remarks;

    CurrencyChoice(SheetPlan plan, ReadingProblems problems, Remarks remarks) {
        this.plan = plan;
        this.problems = problems;
        this.remarks = remarks;
    }

    /**
     * The currency; the empty code if nothing says one, and nothing at all if the amount must not be added to others.
     *
     * @param ofLine what the currency column says; empty if nothing
     */
    Optional<String> of(Row row, PlannedColumn column, Amount amount, String ofLine) {
        String stated = stated(row, column, amount, ofLine);
        if (contradicts(amount, stated)) {
            tell(
                    row,
                    column,
                    "has the sign '" + amount.sign() + "' where the list says " + stated,
                    "left aside; say the currency of each line in a column");
            return Optional.empty();
        }
        String shown = amount.shown().code();
        if (stated.isEmpty() && shown.isEmpty()) {
            return asSigned(row, column, amount);
        }
        if (stated.isEmpty()) {
            remark(column.field(), "the currency is taken from the number format, ", shown, ",");
            return Optional.of(shown);
        }
        if (!shown.isEmpty() && !shown.equals(stated)) {
            remark(
                    column.field(),
                    "the number format shows ",
                    shown,
                    " and the list says " + stated + ", taken as " + stated + ",");
        }
        return Optional.of(stated);
    }

    /** Whether none of the currencies that share the sign in the cell is the one that is stated. */
    private static boolean contradicts(Amount amount, String stated) {
        List<String> signed = amount.currency().isEmpty() ? Currencies.sharing(amount.sign()) : List.of();
        return !stated.isEmpty() && !signed.isEmpty() && !signed.contains(stated);
    }

    private String stated(Row row, PlannedColumn column, Amount amount, String named) {
        String ofLine = column.ofLine() ? named : "";
        String own = amount.currency();
        String header = column.currency();
        if (!own.isEmpty()) {
            tellDifference(row, column, own, header.isEmpty() ? ofLine : header, header.isEmpty());
            return own;
        }
        if (!header.isEmpty()) {
            if (!ofLine.isEmpty() && !ofLine.equals(header)) {
                remark(
                        column.field(),
                        "the header says " + header + " and the currency column ",
                        ofLine,
                        ", taken as " + header + ",");
            }
            return header;
        }
        return ofLine.isEmpty() ? plan.listCurrency() : ofLine;
    }

    private void tellDifference(Row row, PlannedColumn column, String own, String other, boolean ofLine) {
        if (!other.isEmpty() && !other.equals(own)) {
            String place = ofLine ? "beside a currency column that says " : "under a header that says ";
            tell(row, column, "says " + own + " " + place + other, "taken as " + own);
        }
    }

    /** Where only a sign tells, and others stand in the same column, the same sign may even mean two currencies. */
    private Optional<String> asSigned(Row row, PlannedColumn column, Amount amount) {
        Optional<PlannedColumn> currencies = plan.currency().filter(PlannedColumn::signsMix);
        String beside =
                currencies.map(one -> Amount.sign(row.text(one.index()))).orElse("");
        String sign = amount.sign().isEmpty() ? beside : amount.sign();
        if (sign.isEmpty() || !(column.signsMix() || currencies.isPresent())) {
            return Optional.of("");
        }
        tell(
                row,
                column,
                "has only the sign '" + sign + "', which several currencies share, among amounts with other signs",
                "left aside; say the currency of each line in a column");
        return Optional.empty();
    }

    private void tell(Row row, PlannedColumn column, String expected, String taken) {
        problems.add(row.number(), column.letters(), column.field().label(), row.text(column.index()), expected, taken);
    }

    private void remark(Field field, String before, String currency, String after) {
        remarks.add(field + ": " + before, currency, after);
    }
}
