package chokepoint.reading.rows;

import chokepoint.policy.RepeatedValues;
import chokepoint.reading.cells.Amount;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.header.SampleRow;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a sheet, as they come, in which amounts may stand more than once. */
public final class AmountScan {

    private static final int MOST_COLUMNS = 40;
    private static final Set<Field> NUMBERS = EnumSet.of(Field.ORDER, Field.CONTRACT, Field.LOT);
    private static final Set<Field> DOCUMENTS =
            EnumSet.of(Field.INVOICE, Field.DECLARATION, Field.SERIAL, Field.BILL_OF_LADING);

    /**
     * Where to look, which is the same for the sample of a sheet and for all of it.
     *
     * @param indexes the columns
     * @param mayNumber which of them may hold the numbers of contracts
     * @param mayName which of them may name such a number
     * @param order the place of the column of orders among them; negative if there is none, or amounts are priced one by one
     * @param currency the place of the column of currencies; negative if there is none
     * @param own the places of dates and documents
     */
    public record Columns(
            int[] indexes, boolean[] mayNumber, boolean[] mayName, int order, int currency, List<Integer> own) {

        static Columns of(SheetPlan plan, List<SampleRow> data) {
            int width = data.stream().mapToInt(row -> row.texts().length).max().orElse(0);
            int[] indexes = IntStream.range(0, width)
                    .filter(column -> field(plan, column)
                            .map(field -> field.kind() != Field.Kind.MONEY && field.kind() != Field.Kind.NUMBER)
                            .orElseGet(() -> CallOffs.mayHoldNumbers(data, column)))
                    .limit(MOST_COLUMNS)
                    .toArray();
            boolean[] mayNumber = where(
                    indexes,
                    column -> field(plan, column).map(NUMBERS::contains).orElse(true));
            boolean[] mayName = where(
                    indexes,
                    column -> field(plan, column)
                            .map(field -> field.kind() == Field.Kind.TEXT)
                            .orElse(true));
            List<Integer> own = IntStream.range(0, indexes.length)
                    .filter(at -> field(plan, indexes[at])
                            .filter(field -> field.kind() == Field.Kind.DAY || DOCUMENTS.contains(field))
                            .isPresent())
                    .boxed()
                    .toList();
            boolean priced = plan.column(Field.QUANTITY).isPresent()
                    && plan.column(Field.UNIT_PRICE).isPresent();
            return new Columns(
                    indexes,
                    mayNumber,
                    mayName,
                    priced ? -1 : at(plan, Field.ORDER, indexes),
                    at(plan, Field.CURRENCY, indexes),
                    own);
        }

        /** Of contracts in this sheet and orders in another, whose columns follow. */
        public Columns before(Columns orders) {
            int all = indexes.length + orders.indexes.length;
            boolean[] number = Arrays.copyOf(mayNumber, all);
            boolean[] name = new boolean[all];
            System.arraycopy(orders.mayName, 0, name, indexes.length, orders.indexes.length);
            return new Columns(IntStream.range(0, all).toArray(), number, name, order, -1, List.of());
        }

        private static boolean[] where(int[] indexes, Predicate<Integer> holds) {
            boolean[] where = new boolean[indexes.length];
            for (int at = 0; at < indexes.length; at++) {
                where[at] = holds.test(indexes[at]);
            }
            return where;
        }

        private static Optional<Field> field(SheetPlan plan, int column) {
            return plan.columns().stream()
                    .filter(planned -> planned.index() == column)
                    .map(PlannedColumn::field)
                    .findFirst();
        }

        private static int at(SheetPlan plan, Field field, int[] indexes) {
            return plan.column(field)
                    .map(column -> IntStream.range(0, indexes.length)
                            .filter(at -> indexes[at] == column.index())
                            .findFirst()
                            .orElse(-1))
                    .orElse(-1);
        }
    }

    private final Columns columns;
    private final PlannedColumn value;
    private final RepeatedRows copies;
    private final List<ScannedRow> rows = new ArrayList<>();
    private final List<BigDecimal> totals = new ArrayList<>();

    AmountScan(SheetPlan plan, Columns columns, PlannedColumn value) {
        this.columns = columns;
        this.value = value;
        this.copies = new RepeatedRows(plan);
    }

    void line(Row row) {
        ScannedRow.of(row, columns.indexes, value).ifPresent(scanned -> {
            rows.add(scanned);
            copies.add(row, Money.of(scanned.amount(), ""));
        });
    }

    void total(Row row) {
        value.amount(row).map(Amount::number).ifPresent(totals::add);
    }

    /** @param others rows that add up others, or are part of them */
    RepeatedAmounts find(Set<Integer> others, RepeatedValues counting) {
        List<ScannedRow> lines =
                rows.stream().filter(row -> !others.contains(row.number())).collect(Collectors.toList());
        RepeatedAmounts.Evidence evidence = new RepeatedAmounts.Evidence(lines, copies.copies(), totals);
        List<ScannedRow> once = lines.stream()
                .filter(row -> !evidence.copies().get(row.number()))
                .toList();
        return RepeatedAmounts.of(
                evidence,
                CallOffs.find(once, columns),
                columns.order < 0 ? List.of() : ContractValues.find(once, columns.order, columns.own),
                counting);
    }
}
