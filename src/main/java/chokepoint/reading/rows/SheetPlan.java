package chokepoint.reading.rows;

import chokepoint.finding.MappedColumn;
import chokepoint.reading.cells.CellReading;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.columns.AmountsBeside;
import chokepoint.reading.columns.CellsAbove;
import chokepoint.reading.columns.InferredField;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.columns.PriceTerms;
import chokepoint.reading.columns.SheetProfile;
import chokepoint.reading.columns.UnmappedColumn;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.text.CsvShape;
import chokepoint.trade.values.Field;
import chokepoint.workbook.Row;
import chokepoint.workbook.Sheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the lines of one sheet are read.
 *
 * @param columns what is read, in the order of the fields
 * @param derived fields that the columns of others tell, too
 * @param currency of the {@code currency} column; empty if there is none
 * @param terms what a unit price does not say by itself
 * @param above which cells say what the cell above them says
 * @param listCurrency ISO code stated above the header; empty if none
 * @param csv how fields stand under the header; empty if the sheet is no csv
 * @param aggregates rows among the first that add up others, or are part of another
 * @param amounts those that are not taken as the value
 * @param misfits what the user's mapping says of the sheet that does not stand in it, each with a sentence that tells it
 */
public record SheetPlan(
        Sheet sheet,
        SheetProfile profile,
        HeaderBlock header,
        List<PlannedColumn> columns,
        List<InferredField> derived,
        Optional<PlannedColumn> currency,
        PriceTerms terms,
        CellsAbove above,
        String listCurrency,
        List<UnmappedColumn> kept,
        Optional<CsvShape> csv,
        AggregateRows aggregates,
        AmountsBeside amounts,
        Map<String, String> misfits) {

    private static final Set<Field.Kind> MEASURES = EnumSet.of(Field.Kind.MONEY, Field.Kind.NUMBER, Field.Kind.DAY);
    private static final Set<Field> BESIDE =
            EnumSet.of(Field.CURRENCY, Field.UNIT, Field.LINE, Field.LOT, Field.AMENDMENT, Field.STATUS);

    /** The first column of a field. */
    public Optional<PlannedColumn> column(Field field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** The decimal mark of numbers that stand as texts, outside columns that tell their own. */
    public DecimalMark textMark() {
        return csv.map(CsvShape::mark).orElse(DecimalMark.POINT);
    }

    /** The code in the currency column of a row, where it needs no remark; otherwise empty. */
    public String currencyOf(Row row) {
        return currency.map(column -> column.read(row))
                .filter(CellReading.Known.class::isInstance)
                .map(told -> (String) ((CellReading.Known) told).value())
                .orElse("");
    }

    /** The columns that lines are filled from; what is merely nearest to a field is told in the profile alone. */
    public List<MappedColumn> columnsRead() {
        List<MappedColumn> unused = derived.stream()
                .filter(one -> !one.filled())
                .map(InferredField::read)
                .toList();
        return profile.columns().stream()
                .filter(column -> !unused.contains(column))
                .toList();
    }

    public SheetPlan keeping(List<UnmappedColumn> columnsToKeep) {
        return new SheetPlan(
                sheet,
                profile,
                header,
                columns,
                derived,
                currency,
                terms,
                above,
                listCurrency,
                List.copyOf(columnsToKeep),
                csv,
                aggregates,
                amounts,
                misfits);
    }

    public SheetPlan with(AggregateRows rows) {
        return new SheetPlan(
                sheet,
                profile,
                header,
                columns,
                derived,
                currency,
                terms,
                above,
                listCurrency,
                kept,
                csv,
                rows,
                amounts,
                misfits);
    }

    /** Whether any column says who or what the amounts, numbers and dates belong to. */
    public boolean tellsWhoOrWhat() {
        return profile.columns().stream()
                .map(MappedColumn::field)
                .anyMatch(field -> !MEASURES.contains(field.kind()) && !BESIDE.contains(field));
    }

    public SheetPlan notAList(String reason) {
        return new SheetPlan(
                sheet,
                profile.notAList(reason),
                header,
                List.of(),
                List.of(),
                Optional.empty(),
                PriceTerms.NONE,
                CellsAbove.NONE,
                "",
                List.of(),
                Optional.empty(),
                AggregateRows.NONE,
                AmountsBeside.NONE,
                misfits);
    }

    public boolean isList() {
        return profile.isList();
    }
}
