package chokepoint.reading.columns;

import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands only on the first line of each order, as printouts have it: its number, its vendor, its date.
 *
 * @param anchor the column that is filled where an order begins; negative if orders are told on every line
 * @param columns those that the lines below take from that line, the anchor among them
 */
public record OrderHead(int anchor, Set<Integer> columns) {

    public static final OrderHead NONE = new OrderHead(-1, Set.of());

    private static final List<Field> HEADS = List.of(
            Field.ORDER,
            Field.VENDOR,
            Field.VENDOR_ID,
            Field.VENDOR_COUNTRY,
            Field.VENDOR_ADDRESS,
            Field.DATE,
            Field.ORDERED,
            Field.BUYER);
    private static final EnumSet<Field> OF_LINES = EnumSet.of(Field.DESCRIPTION, Field.PART, Field.QUANTITY, Field.HS);
    private static final EnumSet<Field> WORTH = EnumSet.of(Field.VALUE, Field.UNIT_PRICE);
    private static final int FEWEST = 2;
    /** So many columns that are blank together are no accident; two are enough where line numbers go on below. */
    private static final int TELLING_COLUMNS = 3;

    private static final double NEARLY_ALL = 0.9;

    public OrderHead {
        columns = Set.copyOf(columns);
    }

    /** Whether a row is a further line of the order above it. */
    public boolean continues(Row row) {
        return anchor >= 0 && (anchor >= row.width() || row.kind(anchor) == CellKind.EMPTY);
    }

    static OrderHead of(List<SampleRow> data, ColumnMap map) {
        Optional<Integer> order = column(map, Field.ORDER);
        int anchor = order.or(() -> column(map, Field.VENDOR)).orElse(-1);
        List<SampleRow> lines = data.stream().filter(row -> isLine(row, map)).toList();
        if (anchor < 0 || lines.isEmpty() || lines.get(0).text(anchor).isBlank()) {
            return NONE;
        }
        List<SampleRow> first =
                lines.stream().filter(row -> !row.text(anchor).isBlank()).toList();
        List<SampleRow> below =
                lines.stream().filter(row -> row.text(anchor).isBlank()).toList();
        Set<Integer> columns = HEADS.stream()
                .flatMap(field -> column(map, field).stream())
                .filter(column ->
                        below.stream().allMatch(row -> row.text(column).isBlank()))
                .filter(column -> first.stream()
                                .filter(row -> !row.text(column).isBlank())
                                .count()
                        >= first.size() * NEARLY_ALL)
                .collect(Collectors.toSet());
        boolean vendor = column(map, Field.VENDOR).map(columns::contains).orElse(true);
        boolean enough = columns.size() >= TELLING_COLUMNS || columns.size() > 1 && numbersGoOn(lines, anchor, map);
        return first.size() >= FEWEST && below.size() >= FEWEST && vendor && enough
                ? new OrderHead(anchor, columns)
                : NONE;
    }

    private static Optional<Integer> column(ColumnMap map, Field field) {
        return map.of(ColumnMeaning.of(field)).map(Claim::column);
    }

    private static boolean isLine(SampleRow row, ColumnMap map) {
        return isFilled(row, map, OF_LINES) && isFilled(row, map, WORTH);
    }

    private static boolean isFilled(SampleRow row, ColumnMap map, Set<Field> fields) {
        return fields.stream()
                .flatMap(field -> column(map, field).stream())
                .anyMatch(column -> !row.text(column).isBlank());
    }

    private static boolean numbersGoOn(List<SampleRow> lines, int anchor, ColumnMap map) {
        Optional<Integer> number = column(map, Field.LINE);
        if (number.isEmpty()) {
            return false;
        }
        for (int at = 1; at < lines.size(); at++) {
            Optional<BigDecimal> before = number(lines.get(at - 1), number.get());
            Optional<BigDecimal> now = number(lines.get(at), number.get());
            boolean below = lines.get(at).text(anchor).isBlank();
            if (below && (before.isEmpty() || now.isEmpty() || now.get().compareTo(before.get()) <= 0)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<BigDecimal> number(SampleRow row, int column) {
        return NumberText.parse(row.text(column)).flatMap(number -> number.value(DecimalMark.POINT));
    }

    /** Says what is taken from above; empty if nothing is. */
    Stream<String> notice(HeaderBlock header) {
        return columns.isEmpty()
                ? Stream.of()
                : Stream.of("what stands only on the first line of each order counts for the lines below it as well: "
                        + new TreeSet<>(columns)
                                .stream()
                                        .map(column -> ColumnName.of(column) + " '"
                                                + header.header(column).text() + "'")
                                        .collect(Collectors.joining(", ")));
    }
}
