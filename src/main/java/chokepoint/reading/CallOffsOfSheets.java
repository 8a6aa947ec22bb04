package chokepoint.reading;

import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.rows.AmountScan;
import chokepoint.reading.rows.CallOffs;
import chokepoint.reading.rows.RowClassifier;
import chokepoint.reading.rows.ScannedRow;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.trade.values.Field;
import chokepoint.workbook.RowSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Knows contracts that stand in one sheet of a list, and the orders under them in another: both are read as if they were one. */
final class CallOffsOfSheets {

    /** More than the rows of any sheet. */
    private static final int OTHER = 1 << 21;

    /** A sheet and its rows with amounts. */
    record Scanned(SheetPlan plan, AmountScan.Columns columns, List<ScannedRow> rows) {

        /** Empty if the sheet has no column of values. */
        static Optional<Scanned> of(SheetPlan plan, RowSource source) throws IOException {
            Optional<AmountScan.Columns> columns = plan.aggregates().amounts();
            Optional<PlannedColumn> value = plan.column(Field.VALUE);
            if (columns.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            int[] indexes = columns.get().indexes();
            List<ScannedRow> rows = new ArrayList<>();
            RowClassifier sieve = new RowClassifier(plan);
            source.read(plan.sheet(), row -> {
                if (row.number() < plan.header().dataFrom() || row.showsNothing()) {
                    return true;
                }
                RowClassifier.Kind kind = sieve.kind(row);
                boolean counts = plan.aggregates().of(row).isEmpty()
                        && plan.aggregates().repeated().aside(row.number()).isEmpty();
                if (kind == RowClassifier.Kind.LINE && counts) {
                    ScannedRow.of(row, indexes, value.get()).ifPresent(rows::add);
                }
                return kind != RowClassifier.Kind.NEXT_TABLE;
            });
            return Optional.of(new Scanned(plan, columns.get(), rows));
        }
    }

    private CallOffsOfSheets() {}

    /** The contracts of one sheet under which orders stand in the other; both are in one currency. */
    static List<CallOffs.Contract> find(Scanned contracts, Scanned orders) {
        int before = contracts.columns.indexes().length;
        int after = orders.columns.indexes().length;
        List<ScannedRow> rows = new ArrayList<>();
        contracts.rows.forEach(row -> rows.add(padded(row, 0, 0, after)));
        orders.rows.forEach(row -> rows.add(padded(row, OTHER, before, 0)));
        String sheet = orders.plan.sheet().name();
        return CallOffs.find(rows, contracts.columns.before(orders.columns)).stream()
                .filter(contract -> contract.row().number() < OTHER
                        && contract.orders().stream().allMatch(order -> order.number() >= OTHER))
                .map(contract -> contract.in(
                        sheet,
                        contract.orders().stream()
                                .map(order -> padded(order, -OTHER, 0, 0))
                                .toList()))
                .toList();
    }

    private static ScannedRow padded(ScannedRow row, int further, int before, int after) {
        String[] texts = new String[before + row.texts().length + after];
        Arrays.fill(texts, "");
        System.arraycopy(row.texts(), 0, texts, before, row.texts().length);
        return new ScannedRow(row.number() + further, texts, row.amount());
    }
}
