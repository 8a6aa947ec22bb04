package chokepoint.reading.text;

import chokepoint.reading.cells.NumberText;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the ways to join neighbouring fields of one row so that as many are left as the header has, and each fits its column. */
public final class FieldJoins {

    /** What has more ways tells nothing. */
    private static final int MOST = 64;

    private static final int MOST_JOINED = 6;
    private static final BigDecimal SLACK = new BigDecimal("0.01");

    private final CsvShape shape;
    private final List<String> fields;
    private final char delimiter;
    private final boolean spaced;
    private final List<List<String>> ways = new ArrayList<>();

    private FieldJoins(CsvShape shape, List<String> fields, char delimiter) {
        this.shape = shape;
        this.fields = fields;
        this.delimiter = delimiter;
        this.spaced = fields.stream().skip(1).allMatch(field -> field.isEmpty() || field.startsWith(" "));
    }

    /** The texts of the columns in each way; if quantity and price make the value in some of them, in these alone. */
    public static List<List<String>> of(CsvShape shape, List<String> fields, char delimiter) {
        FieldJoins joins = new FieldJoins(shape, fields, delimiter);
        joins.go(0, 0, new ArrayList<>());
        List<List<String>> exact = joins.ways.stream().filter(joins::multiplies).toList();
        return exact.isEmpty() || joins.ways.size() >= MOST ? joins.ways : exact;
    }

    private void go(int column, int at, List<String> way) {
        if (ways.size() >= MOST) {
            return;
        }
        if (column == shape.fields()) {
            if (blankFrom(at)) {
                ways.add(List.copyOf(way));
            }
            return;
        }
        int left = shape.fields() - column - 1;
        for (int count = 1; count <= MOST_JOINED && at + count + left <= fields.size(); count++) {
            List<String> parts = fields.subList(at, at + count);
            if (fits(column, parts)) {
                way.add(String.join(String.valueOf(delimiter), parts).strip());
                go(column + 1, at + count, way);
                way.remove(way.size() - 1);
            }
        }
    }

    private boolean fits(int column, List<String> parts) {
        if (detached(parts.get(0), column)) {
            return false;
        }
        FieldShape its = shape.shapes().get(column);
        return parts.size() == 1 ? its.fits(parts.get(0).strip()) : its.fitsJoined(parts, delimiter, shape.commas());
    }

    /** A field that begins with a blank goes on with what stands before the delimiter. */
    private boolean detached(String field, int column) {
        return !spaced && column > 0 && field.startsWith(" ");
    }

    private boolean blankFrom(int at) {
        return fields.stream().skip(at).allMatch(String::isBlank);
    }

    private boolean multiplies(List<String> way) {
        Optional<BigDecimal> quantity = number(way, Field.QUANTITY);
        Optional<BigDecimal> price = number(way, Field.UNIT_PRICE);
        Optional<BigDecimal> value = number(way, Field.VALUE);
        return quantity.isPresent()
                && price.isPresent()
                && value.isPresent()
                && quantity.get()
                                .multiply(price.get())
                                .subtract(value.get())
                                .abs()
                                .compareTo(SLACK)
                        <= 0;
    }

    private Optional<BigDecimal> number(List<String> way, Field field) {
        int column = shape.column(field);
        return column < 0
                ? Optional.empty()
                : NumberText.parse(way.get(column)).flatMap(number -> number.value(shape.mark()));
    }

    /** Whether the fields may stand as they are, one in each column, and what is left over is no number. */
    public static boolean standAlone(CsvShape shape, List<String> fields, char delimiter) {
        FieldJoins joins = new FieldJoins(shape, fields, delimiter);
        return IntStream.range(0, shape.fields())
                        .allMatch(column -> joins.fits(column, fields.subList(column, column + 1)))
                && fields.stream()
                        .skip(shape.fields())
                        .allMatch(field -> NumberText.parse(field).isEmpty());
    }
}
