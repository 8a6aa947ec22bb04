package chokepoint.reading;

import chokepoint.finding.ReadingProblem;
import chokepoint.finding.SheetRead;
import chokepoint.trade.Line;
import chokepoint.workbook.Row;
import chokepoint.workbook.RowSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The line pass over one sheet. */
final class SheetReader {

    private static final int ROWS_NAMED = 5;

    private final SheetPlan plan;
    private final int chunk;
    private final Consumer<List<Line>> chunks;
    private final RowClassifier sieve;
    private final LineReader reader;
    private final SurplusFields surplus;
    private final TotalRows totals;
    private final RepeatedRows repeated;
    private final Map<RowClassifier.Kind, List<Integer>> leftOut = new EnumMap<>(RowClassifier.Kind.class);
    private final Map<RowClassifier.Kind, Integer> leftOutCount = new EnumMap<>(RowClassifier.Kind.class);
    private List<Line> lines = new ArrayList<>();
    private int lineCount;
    private int hiddenRows;
    private int nextTable;

    SheetReader(SheetPlan plan, String file, int chunk, Consumer<List<Line>> chunks) {
        this.plan = plan;
        this.chunk = chunk;
        this.chunks = chunks;
        this.sieve = new RowClassifier(plan);
        this.reader = new LineReader(plan, file);
        this.surplus = new SurplusFields(plan);
        this.repeated = new RepeatedRows(plan);
        this.totals = new TotalRows(plan, RowClassifier.identifying(plan));
    }

    SheetRead read(RowSource source) throws IOException {
        source.read(plan.sheet(), this::take);
        handOn();
        return new SheetRead(
                plan.sheet().name(),
                plan.header().lastRow(),
                lineCount,
                plan.columnsRead(),
                reader.problems().count(),
                leftOutCount.getOrDefault(RowClassifier.Kind.TOTAL, 0)
                        + leftOutCount.getOrDefault(RowClassifier.Kind.SHARE, 0),
                reader.sums(),
                notices());
    }

    /** Hands on the first lines only. */
    void readFirst(RowSource source, int most) throws IOException {
        source.read(plan.sheet(), row -> take(row) && lineCount < most);
        handOn();
    }

    int lineCount() {
        return lineCount;
    }

    /** The stated values read so far, by currency. */
    Map<String, BigDecimal> sums() {
        return reader.sums();
    }

    List<ReadingProblem> problems() {
        return reader.problems().kept();
    }

    private boolean take(Row stored) {
        if (stored.number() < plan.header().dataFrom()) {
            return true;
        }
        RowClassifier.Kind kind = kind(stored);
        if (kind == RowClassifier.Kind.NEXT_TABLE) {
            nextTable = stored.number();
            return false;
        }
        if (kind != RowClassifier.Kind.LINE) {
            leftOutCount.merge(kind, 1, Integer::sum);
            List<Integer> named = leftOut.computeIfAbsent(kind, any -> new ArrayList<>());
            if (named.size() < ROWS_NAMED) {
                named.add(stored.number());
            }
            return true;
        }
        Row row = surplus.mended(stored);
        surplus.tell(stored, reader.problems());
        Line line = reader.line(row);
        totals.add(row, line);
        repeated.add(row, line);
        lines.add(line);
        lineCount++;
        hiddenRows += stored.hidden() ? 1 : 0;
        if (lines.size() == chunk) {
            handOn();
        }
        return true;
    }

    private RowClassifier.Kind kind(Row row) {
        RowClassifier.Kind kind = sieve.kind(row);
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
        notices.addAll(totals.notices());
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
        notices.addAll(repeated.notices());
        notices.addAll(reader.notices());
        return notices;
    }

    private void tell(List<String> notices, RowClassifier.Kind kind, String what) {
        int count = leftOutCount.getOrDefault(kind, 0);
        if (count > 0) {
            List<Integer> named = leftOut.getOrDefault(kind, List.of());
            String rows = String.join(", ", named.stream().map(String::valueOf).toList());
            notices.add(String.format(
                    Locale.ROOT,
                    "%d %s %s: %s%s",
                    count,
                    count == 1 ? "row" : "rows",
                    what,
                    rows,
                    count > named.size() ? ", …" : ""));
        }
    }
}
