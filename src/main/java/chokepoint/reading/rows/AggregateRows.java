package chokepoint.reading.rows;

import chokepoint.policy.RepeatedValues;
import chokepoint.policy.RepeatedValues.Counting;
import chokepoint.policy.RepeatedValues.Repeat;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.reading.header.SampleRow;
import chokepoint.trade.values.Field;
import chokepoint.workbook.Row;
import chokepoint.workbook.RowSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of a sheet that stand above or beside what they add up, and those that are part of another: looked for before lines are read. */
public final class AggregateRows {

    public static final AggregateRows NONE = new AggregateRows(
            new int[0], -1, Optional.empty(), RepeatedValues.USUAL, Map.of(), RepeatedAmounts.NONE, false, true, false);

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 40;
    private static final int FEW = 12;
    private static final double MOSTLY = 0.8;

    private final int[] columns;
    private final int hs;
    private final Optional<AmountScan.Columns> amounts;
    private final RepeatedValues counting;
    private final Map<Integer, Aggregate> found;
    private final RepeatedAmounts repeated;
    private final boolean wanted;
    private final boolean scanned;
    private final boolean cut;

    private AggregateRows(
            int[] columns,
            int hs,
            Optional<AmountScan.Columns> amounts,
            RepeatedValues counting,
            Map<Integer, Aggregate> found,
            RepeatedAmounts repeated,
            boolean wanted,
            boolean scanned,
            boolean cut) {
        this.columns = columns;
        this.hs = hs;
        this.amounts = amounts;
        this.counting = counting;
        this.found = found;
        this.repeated = repeated;
        this.wanted = wanted;
        this.scanned = scanned;
        this.cut = cut;
    }

    /**
     * @param whole whether the sample is all of the sheet
     * @param counting how often amounts count that stand more than once
     */
    public static AggregateRows of(SheetPlan plan, List<SampleRow> data, boolean whole, RepeatedValues counting) {
        Optional<PlannedColumn> value = plan.column(Field.VALUE);
        if (value.isEmpty()) {
            return NONE;
        }
        int[] columns = columns(plan, data);
        int hs = plan.column(Field.HS)
                .map(column -> Arrays.binarySearch(columns, column.index()))
                .orElse(-1);
        AmountScan.Columns amounts = AmountScan.Columns.of(plan, data);
        Scan scan = new Scan(plan, columns, amounts, value.get());
        data.forEach(sample -> scan.take(sample.row()));
        Map<Integer, Aggregate> found = scan.find(hs);
        RepeatedAmounts repeated = scan.amounts.find(found.keySet(), counting);
        boolean nothing = found.isEmpty() && repeated.isEmpty() && counting.of(Repeat.ROWS) != Counting.COUNT_ONCE;
        return new AggregateRows(columns, hs, Optional.of(amounts), counting, found, repeated, !nothing, whole, false);
    }

    /** Looks through the whole sheet if the sample showed some and was not all. */
    public AggregateRows completed(SheetPlan plan, RowSource source) throws IOException {
        return wanted ? scanned(plan, source) : this;
    }

    /** Looks through the whole sheet if the sample was not all. */
    public AggregateRows scanned(SheetPlan plan, RowSource source) throws IOException {
        if (scanned) {
            return this;
        }
        Scan scan = new Scan(
                plan, columns, amounts.orElseThrow(), plan.column(Field.VALUE).orElseThrow());
        source.read(plan.sheet(), row -> row.number() < plan.header().dataFrom() || scan.take(row));
        Map<Integer, Aggregate> all = scan.find(hs);
        return new AggregateRows(
                columns,
                hs,
                amounts,
                counting,
                all,
                scan.amounts.find(all.keySet(), counting),
                true,
                true,
                scan.full());
    }

    /** The rows of a sheet that may be one of them, as they come. */
    private static final class Scan {

        private final RowClassifier sieve;
        private final int[] columns;
        private final PlannedColumn value;
        private final AmountScan amounts;
        private final List<ScannedRow> rows = new ArrayList<>();
        private final List<Integer> headings = new ArrayList<>();

        Scan(SheetPlan plan, int[] columns, AmountScan.Columns amounts, PlannedColumn value) {
            this.amounts = new AmountScan(plan, amounts, value);
            this.sieve = new RowClassifier(plan);
            this.columns = columns;
            this.value = value;
        }

        /** Whether to go on. */
        boolean take(Row row) {
            RowClassifier.Kind kind = sieve.kind(row);
            if (kind == RowClassifier.Kind.LINE) {
                ScannedRow.of(row, columns, value).ifPresent(rows::add);
                amounts.line(row);
            } else if (kind == RowClassifier.Kind.TOTAL) {
                amounts.total(row);
            } else if (kind == RowClassifier.Kind.TITLE && isPartHeading(row)) {
                headings.add(row.number());
            }
            return kind != RowClassifier.Kind.NEXT_TABLE && !full();
        }

        private static boolean isPartHeading(Row row) {
            return IntStream.range(0, row.width()).anyMatch(column -> PartRows.begins(row.text(column)));
        }

        boolean full() {
            return rows.size() >= MOST_ROWS;
        }

        Map<Integer, Aggregate> find(int hs) {
            Map<Integer, Aggregate> found = new TreeMap<>();
            PartRows.find(rows, found);
            PartRows.findBelow(headings, rows, found);
            SummaryBlocks.find(rows, columns.length, found);
            WholeRows.find(rows, columns.length, found);
            CountryGroupRows.find(rows, columns.length, found);
            CodeTotals.find(rows, columns.length, hs, found);
            OutlineTotals.find(rows, columns.length, found);
            return found;
        }
    }

    /** The columns that may tell rows apart: neither amounts nor measures. */
    private static int[] columns(SheetPlan plan, List<SampleRow> data) {
        Set<Integer> measures = plan.columns().stream()
                .filter(column -> column.field().kind() == Field.Kind.MONEY
                        || column.field().kind() == Field.Kind.NUMBER)
                .map(PlannedColumn::index)
                .collect(Collectors.toSet());
        Set<Integer> mapped = plan.columns().stream().map(PlannedColumn::index).collect(Collectors.toSet());
        int width = data.stream().mapToInt(row -> row.texts().length).max().orElse(0);
        return IntStream.range(0, width)
                .filter(column -> !measures.contains(column))
                .filter(column -> mapped.contains(column) || !isMeasure(data, column))
                .limit(MOST_COLUMNS)
                .toArray();
    }

    /** A column of many different numbers is an amount or a weight; one of a few is a year or a code. */
    private static boolean isMeasure(List<SampleRow> data, int column) {
        List<String> texts = data.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty() || CodeTotals.isNumbering(texts)) {
            return false;
        }
        List<NumberText> numbers =
                texts.stream().flatMap(text -> NumberText.parse(text).stream()).toList();
        boolean numeric = numbers.size() >= MOSTLY * texts.size();
        boolean fractions =
                numbers.stream().anyMatch(number -> number.digits().chars().anyMatch(c -> c == '.' || c == ','));
        return numeric && (fractions || numbers.stream().distinct().count() > FEW);
    }

    /** Whether a row says nothing but a label and an amount, as those do that say again what lines add up to, in a sheet not looked through. */
    public boolean mayMiss(Row row, SheetPlan plan) {
        return !scanned
                && plan.column(Field.VALUE)
                        .flatMap(value -> ScannedRow.of(row, columns, value))
                        .filter(read -> read.filled() == 1)
                        .isPresent();
    }

    /** What a row is, if it is one of them. */
    public Optional<Aggregate> of(Row row) {
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(row.number()));
    }

    /** Where amounts may stand more than once; empty if there is no column of values. */
    public Optional<AmountScan.Columns> amounts() {
        return amounts;
    }

    public AggregateRows with(RepeatedAmounts others) {
        return new AggregateRows(columns, hs, amounts, counting, found, others, wanted, scanned, cut);
    }

    /** The amounts that stand more than once. */
    public RepeatedAmounts repeated() {
        return repeated;
    }

    public List<String> notices() {
        List<String> notices = new ArrayList<>();
        tell(notices, RowClassifier.Kind.TOTAL, "totals above or beside the rows that they add up, not counted: ");
        tell(notices, RowClassifier.Kind.PART, "parts of another row, not counted a second time: ");
        if (cut) {
            notices.add("totals above or beside the rows that they add up were looked for in the first " + MOST_ROWS
                    + " rows only");
        }
        return notices;
    }

    private void tell(List<String> notices, RowClassifier.Kind kind, String what) {
        FirstFew those = FirstFew.sentences();
        found.values().stream()
                .filter(one -> one.kind() == kind)
                .map(Aggregate::told)
                .forEach(those::add);
        if (!those.isEmpty()) {
            notices.add(what + those);
        }
    }
}
