package chokepoint.reading;

import chokepoint.finding.ReadingProblem;
import chokepoint.finding.SheetRead;
import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LinePrints;
import chokepoint.finding.control.Reason;
import chokepoint.reading.columns.FirstFew;
import chokepoint.reading.control.ColumnSums;
import chokepoint.reading.control.SheetAccount;
import chokepoint.reading.control.StrikingAmounts;
import chokepoint.reading.header.Header;
import chokepoint.reading.rows.Aggregate;
import chokepoint.reading.rows.AggregateRows;
import chokepoint.reading.rows.RepeatedAmountNotices;
import chokepoint.reading.rows.RepeatedRows;
import chokepoint.reading.rows.RowClassifier;
import chokepoint.reading.rows.SheetPlan;
import chokepoint.reading.rows.StatedTotals;
import chokepoint.reading.rows.TotalRows;
import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.workbook.Row;
import chokepoint.workbook.RowSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The line pass over one sheet. */
final class SheetReader {

    private final SheetPlan plan;
    private final int chunk;
    private final Consumer<List<Line>> chunks;
    private final RowClassifier sieve;
    private final LineReader reader;
    private final SurplusFields surplus;
    private final SwallowedRows swallowed;
    private final TotalRows totals;
    private final RepeatedRows repeated;
    private final Optional<ColumnSums> sums;
    private final StrikingAmounts striking;
    private final StatedTotals outside;
    private final LinePrints.Builder prints = new LinePrints.Builder();
    private final SheetAccount account;
    private final ValueCell valueCell;
    private AggregateRows aggregates;
    private RepeatedAmountNotices told;
    private final Map<RowClassifier.Kind, FirstFew> leftOut = new EnumMap<>(RowClassifier.Kind.class);
    private List<Line> lines = new ArrayList<>();
    private int lineCount;
    private int hiddenRows;
    private int copiesLeftOut;
    private int nextTable;
    private int lastLine;
    private int endOfLines;

    SheetReader(SheetPlan plan, String file, int chunk, Consumer<List<Line>> chunks) {
        this.plan = plan;
        this.chunk = chunk;
        this.chunks = chunks;
        this.sieve = new RowClassifier(plan);
        this.account = new SheetAccount(plan.sheet().name());
        this.sums = columnSums(plan);
        this.striking = new StrikingAmounts(headers(plan), amounts(plan)::get);
        this.outside = new StatedTotals(plan);
        this.valueCell = new ValueCell(plan, file);
        this.reader = new LineReader(plan, file, account);
        this.surplus = new SurplusFields(plan);
        this.swallowed = new SwallowedRows(plan.csv());
        this.repeated = new RepeatedRows(plan);
        this.aggregates = plan.aggregates();
        this.told = new RepeatedAmountNotices(plan.sheet().name(), aggregates.repeated());
        this.totals = new TotalRows(plan, RowClassifier.identifying(plan));
    }

    private static Optional<ColumnSums> columnSums(SheetPlan plan) {
        return plan.column(Field.VALUE)
                .map(column -> new ColumnSums(plan.sheet().name(), column.index(), plan.textMark(), headers(plan)));
    }

    private static BitSet amounts(SheetPlan plan) {
        BitSet amounts = new BitSet();
        plan.columns().stream()
                .filter(column -> column.field().kind() == Field.Kind.MONEY
                        || column.field().kind() == Field.Kind.NUMBER)
                .forEach(column -> amounts.set(column.index()));
        return amounts;
    }

    private static List<String> headers(SheetPlan plan) {
        return plan.header().headers().stream().map(Header::text).toList();
    }

    SheetRead read(RowSource source) throws IOException {
        aggregates = aggregates.completed(plan, source);
        told = new RepeatedAmountNotices(plan.sheet().name(), aggregates.repeated());
        source.read(plan.sheet(), row -> !endsBefore(row) && take(row));
        if (endOfLines > 0) {
            // amounts that stand more than once are settled before the first line, not here
            aggregates = aggregates.scanned(plan, source).with(aggregates.repeated());
            source.read(plan.sheet(), row -> row.number() < endOfLines || take(row));
        }
        handOn();
        return new SheetRead(
                plan.sheet().name(),
                plan.header().lastRow(),
                lineCount,
                plan.columnsRead(),
                reader.problems().count(),
                leftOut(RowClassifier.Kind.TOTAL).count()
                        + leftOut(RowClassifier.Kind.SHARE).count()
                        + leftOut(RowClassifier.Kind.PART).count(),
                reader.worth().sums(),
                notices());
    }

    /** Every row and every amount accounted for, once all are read. */
    ControlTotals control() {
        return account.close(reader.worth().sums()).with(checks());
    }

    String name() {
        return plan.sheet().name();
    }

    /** Of the lines read so far that have a value. */
    LinePrints prints() {
        return prints.build();
    }

    /** The control totals of a sheet whose lines stand in another, and count there. */
    ControlTotals controlOfRepeated() {
        return account.closeRepeated(reader.worth().sums());
    }

    /** The control totals of a sheet whose rows say more about the lines of another. */
    ControlTotals controlOfJoined() {
        return account.closeJoined();
    }

    private List<ArithmeticCheck> checks() {
        List<ArithmeticCheck> checks = new ArrayList<>(reader.checks());
        sums.flatMap(ColumnSums::result).ifPresent(checks::add);
        checks.addAll(totals.checks(outside));
        checks.addAll(repeated.checks(copiesLeftOut > 0));
        checks.addAll(told.checks());
        checks.addAll(striking.checks(plan.sheet().name()));
        return checks;
    }

    /** Hands on the first lines only. */
    void readFirst(RowSource source, int most) throws IOException {
        source.read(plan.sheet(), row -> take(row) && lineCount < most && nextTable == 0);
        handOn();
    }

    /** Whether each line that was read is told by its row alone, whatever stands in others. */
    boolean rowByRow() {
        boolean own = plan.above().none() && aggregates.repeated().isEmpty();
        return own && endOfLines == 0;
    }

    /** Reads lines of some rows once more, of a sheet read row by row, which an earlier reading has found to be lines; nothing is counted or told. */
    void readAgain(RowSource source, BitSet rows) throws IOException {
        BitSet left = (BitSet) rows.clone();
        source.read(plan.sheet(), row -> {
            if (left.get(row.number())) {
                left.clear(row.number());
                hand(reader.line(surplus.mended(row), surplus.leftOpen(), Optional.empty()));
            }
            return !left.isEmpty();
        });
        handOn();
    }

    int lineCount() {
        return lineCount;
    }

    /** The stated values read so far, by currency. */
    Map<String, BigDecimal> sums() {
        return reader.worth().sums();
    }

    List<ReadingProblem> problems() {
        return reader.problems().kept();
    }

    /** Whether what follows may say again what the lines add up to, so that the whole sheet has to be looked through first. */
    private boolean endsBefore(Row row) {
        if (lastLine > 0 && row.number() > lastLine + 1 && aggregates.mayMiss(row, plan)) {
            endOfLines = row.number();
        }
        return endOfLines > 0;
    }

    private boolean take(Row stored) {
        if (stored.showsNothing()) {
            return true;
        }
        account.content();
        if (stored.number() < plan.header().dataFrom()) {
            leaveOut(stored, aroundHeader(stored.number()));
            return true;
        }
        RowClassifier.Kind kind = nextTable > 0 ? RowClassifier.Kind.NEXT_TABLE : kind(stored);
        if (kind == RowClassifier.Kind.NEXT_TABLE) {
            nextTable = nextTable > 0 ? nextTable : stored.number();
            leaveOut(stored, Reason.OTHER_TABLE);
            return true;
        }
        if (kind != RowClassifier.Kind.LINE) {
            kind.reason().ifPresent(reason -> leaveOutWithValue(stored, reason));
            leftOut(kind).add(stored.number());
            return true;
        }
        Optional<Reason> aside = aggregates.repeated().aside(stored.number());
        if (aside.filter(Reason.REPEATED_ROW::equals).isPresent()) {
            leaveOutCopy(stored);
            return true;
        }
        Row row = surplus.mended(stored);
        surplus.tell(stored, reader.problems());
        swallowed.look(stored, reader.problems());
        account.line(row.number());
        Line line = reader.line(row, surplus.leftOpen(), aside);
        totals.add(row, line);
        note(row, line, aside.flatMap(any -> valueCell.read(row)).orElse(line.stated()));
        striking.add(row, line.stated());
        sums.ifPresent(all -> all.add(row, line.stated()));
        lineCount++;
        lastLine = row.number();
        hiddenRows += stored.hidden() ? 1 : 0;
        hand(line);
        return true;
    }

    private void hand(Line line) {
        lines.add(line);
        if (lines.size() == chunk) {
            handOn();
        }
    }

    /** Notes what a line states, whether it counts or not. */
    private void note(Row row, Line line, Money stated) {
        repeated.add(row, stated);
        told.add(row, stated);
        if (stated.known()) {
            prints.add(LinePrint.of(line, stated), stated.amount(), LinePrint.isIdentified(line));
        }
    }

    private void leaveOutCopy(Row row) {
        copiesLeftOut++;
        leaveOutWithValue(row, Reason.REPEATED_ROW);
        repeated.add(row, valueCell.read(row).orElse(Money.UNKNOWN));
    }

    private Reason aroundHeader(int row) {
        if (row < plan.header().firstRow()) {
            return Reason.ABOVE_HEADER;
        }
        return row <= plan.header().lastRow() ? Reason.HEADER : Reason.UNDER_HEADER;
    }

    private FirstFew leftOut(RowClassifier.Kind kind) {
        return leftOut.computeIfAbsent(kind, any -> FirstFew.rows());
    }

    private void leaveOut(Row row, Reason reason) {
        if (reason == Reason.ABOVE_HEADER || reason == Reason.NOTE) {
            outside.add(row);
        }
        account.leftOut(row.number(), reason);
    }

    private void leaveOutWithValue(Row row, Reason reason) {
        leaveOut(row, reason);
        valueCell.read(row).ifPresent(value -> account.leftOutValue(reason, value.currency(), value.amount()));
    }

    private RowClassifier.Kind kind(Row row) {
        RowClassifier.Kind kind = sieve.kind(row);
        Optional<Aggregate> aggregate = kind == RowClassifier.Kind.LINE ? aggregates.of(row) : Optional.empty();
        if (aggregate.isPresent()) {
            totals.noteAggregate(row, aggregate.get());
            return aggregate.get().kind();
        }
        if (kind == RowClassifier.Kind.TOTAL) {
            totals.noteTotal(row);
        }
        return kind == RowClassifier.Kind.LINE ? totals.kind(row) : kind;
    }

    private void handOn() {
        if (!lines.isEmpty()) {
            chunks.accept(lines);
            lines = new ArrayList<>(chunk);
        }
    }

    // What is to be said of it

    private List<String> notices() {
        List<String> notices = new ArrayList<>(plan.profile().notices());
        tell(notices, RowClassifier.Kind.TOTAL, "left out as totals");
        tell(notices, RowClassifier.Kind.SHARE, "left out as taxes or other shares of a sum");
        tell(notices, RowClassifier.Kind.PART, "left out as parts of the row above");
        notices.addAll(aggregates.notices());
        notices.addAll(totals.notices());
        tell(notices, RowClassifier.Kind.STATISTIC, "left out as an average or another figure about the lines");
        tell(notices, RowClassifier.Kind.REPEATED_HEADER, "left out as the header repeated");
        tell(notices, RowClassifier.Kind.TITLE, "left out as titles or footnotes, one text alone");
        tell(notices, RowClassifier.Kind.ELSEWHERE, "left out, with nothing in a mapped column");
        if (nextTable > 0) {
            notices.add("another table begins in row " + nextTable + "; it and what follows are not read");
        }
        if (hiddenRows > 0) {
            notices.add(hiddenRows + " hidden rows are read like the others");
        }
        notices.addAll(surplus.notices());
        notices.addAll(swallowed.notices());
        notices.addAll(repeated.notices(copiesLeftOut > 0));
        List.of(told.notices(), reader.notices()).forEach(notices::addAll);
        return notices;
    }

    /** Amounts that are much of a sum and may be something else. */
    List<String> striking() {
        return striking.notices();
    }

    private void tell(List<String> notices, RowClassifier.Kind kind, String what) {
        FirstFew rows = leftOut(kind);
        if (!rows.isEmpty()) {
            notices.add(rows.count() + (rows.count() == 1 ? " row " : " rows ") + what + ": " + rows);
        }
    }
}
