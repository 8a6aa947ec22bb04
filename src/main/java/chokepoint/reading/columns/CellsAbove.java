package chokepoint.reading.columns;

import chokepoint.reading.cells.DittoMark;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.CellRange;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which cells say what the cell above them says: those below the first of an order, those that are merged with it, and those that
 * hold a ditto mark. Amounts and quantities never do: one that stands for several lines is the sum of them, or is not.
 *
 * @param head what stands only on the first line of each order
 * @param merged by column the rows whose cell is merged with one further up
 * @param dittos columns that hold ditto marks
 */
public record CellsAbove(OrderHead head, Map<Integer, BitSet> merged, BitSet dittos) {

    public static final CellsAbove NONE = new CellsAbove(OrderHead.NONE, Map.of(), new BitSet());

    /** Which cells of a sheet with these merged areas do. */
    static CellsAbove of(HeaderBlock header, List<SampleRow> data, ColumnMap map, Collection<CellRange> merges) {
        BitSet columns = new BitSet();
        map.chosen().stream()
                .filter(claim ->
                        claim.meaning().field().filter(CellsAbove::mayRepeat).isPresent())
                .map(Claim::column)
                .forEach(columns::set);
        Map<Integer, BitSet> merged = new TreeMap<>();
        for (CellRange area : merges) {
            int column = area.firstColumn();
            int first = Math.max(area.firstRow() + 1, header.dataFrom() + 1);
            if (columns.get(column) && area.firstRow() >= header.dataFrom() && first <= area.lastRow()) {
                merged.computeIfAbsent(column, any -> new BitSet()).set(first, area.lastRow() + 1);
            }
        }
        BitSet dittos = new BitSet();
        columns.stream()
                .filter(column -> data.stream().skip(1).anyMatch(row -> DittoMark.is(row.text(column))))
                .forEach(dittos::set);
        return new CellsAbove(OrderHead.of(data, map), merged, dittos);
    }

    private static boolean mayRepeat(Field field) {
        return field.kind() != Field.Kind.MONEY
                && field.kind() != Field.Kind.NUMBER
                && field.kind() != Field.Kind.SHARE
                && field != Field.LINE;
    }

    public boolean none() {
        return head.anchor() < 0 && merged.isEmpty() && dittos.isEmpty();
    }

    /** Whether some cells of a column may say what the cell above says. */
    public boolean in(int column) {
        return head.columns().contains(column) || merged.containsKey(column) || dittos.get(column);
    }

    /** Whether the cell of a row says what the cell above says. */
    public boolean repeats(Row row, int column) {
        BitSet rows = merged.get(column);
        return rows != null && rows.get(row.number())
                || head.columns().contains(column) && head.continues(row)
                || dittos.get(column) && DittoMark.is(row.text(column));
    }

    /** Says what is taken from above. */
    List<String> notices(HeaderBlock header) {
        List<String> notices = new ArrayList<>();
        head.notice(header).forEach(notices::add);
        if (!merged.isEmpty()) {
            notices.add("a merged cell counts for each of its rows: " + named(merged.keySet(), header));
        }
        if (!dittos.isEmpty()) {
            notices.add("a ditto mark stands for what the row above says: "
                    + named(dittos.stream().boxed().toList(), header));
        }
        return notices;
    }

    private static String named(Collection<Integer> columns, HeaderBlock header) {
        return new TreeSet<>(columns)
                .stream()
                        .map(column -> ColumnName.of(column) + " '"
                                + header.header(column).text() + "'")
                        .collect(Collectors.joining(", "));
    }
}
