package chokepoint.reading.text;

import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the fields of a csv stand under its header.
 *
 * @param fields of a row: as many as the header has
 * @param shapes one per column
 * @param meanings one per column, empty where no field is mapped
 * @param commas whether numbers have decimal commas
 */
public record CsvShape(int fields, List<FieldShape> shapes, List<Optional<Field>> meanings, boolean commas) {

    private static final int VALUES = 400;

    public CsvShape {
        shapes = List.copyOf(shapes);
        meanings = List.copyOf(meanings);
    }

    /** The rows of data with no more fields than the header; all if there are none, or the sheet is no csv. */
    public static List<SampleRow> fitting(HeaderBlock header, List<SampleRow> rows, List<SampleRow> data) {
        int fields = fields(header, rows);
        List<SampleRow> fitting =
                data.stream().filter(row -> filled(row) <= fields).toList();
        return fields == 0 || fitting.isEmpty() ? data : fitting;
    }

    /** @param rows all of the sample, those of the header too; empty if the sheet is no csv or has no header */
    public static Optional<CsvShape> of(
            HeaderBlock header, List<SampleRow> rows, List<SampleRow> data, ColumnMap map, char delimiter) {
        int fields = fields(header, rows);
        if (fields < 2) {
            return Optional.empty();
        }
        boolean cut = SplitDecimals.in(data, fields, delimiter);
        List<SampleRow> fitting = cut
                ? data.stream()
                        .limit(VALUES)
                        .map(row -> SplitDecimals.joined(row, fields))
                        .toList()
                : data.stream()
                        .filter(row -> filled(row) <= fields)
                        .limit(VALUES)
                        .toList();
        List<Optional<Field>> meanings = IntStream.range(0, fields)
                .mapToObj(column -> meaning(map, column))
                .toList();
        List<FieldShape> shapes = IntStream.range(0, fields)
                .mapToObj(column -> FieldShape.of(
                        meanings.get(column),
                        fitting.stream().map(row -> row.text(column)).toList()))
                .toList();
        boolean commas = cut
                || IntStream.range(0, fields)
                        .filter(column -> shapes.get(column) == FieldShape.NUMBER)
                        .anyMatch(column -> fitting.stream()
                                .anyMatch(row -> NumberText.parse(row.text(column))
                                        .filter(number -> number.says() == NumberText.Says.COMMA)
                                        .isPresent()));
        CsvShape shape = new CsvShape(fields, shapes, meanings, commas);
        return shape.unnamedColumn(data, delimiter) ? Optional.empty() : Optional.of(shape);
    }

    /** Tells that every row may have lost the cents of its last amount. */
    public static Optional<String> doubt(
            HeaderBlock header, List<SampleRow> rows, List<SampleRow> data, char delimiter) {
        int fields = fields(header, rows);
        boolean doubted = fields > 1
                && SplitDecimals.mayBe(data, fields, delimiter)
                && !SplitDecimals.in(data, fields, delimiter);
        return doubted
                ? Optional.of(
                        "every row has a field of two digits behind the last of the header: if these are the cents of"
                                + " amounts with a decimal comma, they are lost; put such amounts in quotes, or separate fields"
                                + " with ';'")
                : Optional.empty();
    }

    /** Whether most rows have more fields than the header and no joining makes up for it: a column without a name. */
    private boolean unnamedColumn(List<SampleRow> data, char delimiter) {
        List<SampleRow> longer =
                data.stream().filter(row -> filled(row) > fields).limit(VALUES).toList();
        long mended = longer.stream()
                .filter(row ->
                        !FieldJoins.of(this, List.of(row.texts()), delimiter).isEmpty())
                .count();
        return 2 * longer.size() > Math.min(data.size(), VALUES) && 2 * mended < longer.size();
    }

    private static Optional<Field> meaning(ColumnMap map, int column) {
        return map.chosen().stream()
                .filter(claim -> claim.column() == column)
                .flatMap(claim -> claim.meaning().field().stream())
                .findFirst();
    }

    private static int fields(HeaderBlock header, List<SampleRow> rows) {
        return rows.stream()
                .filter(row -> row.number() >= header.firstRow() && row.number() <= header.lastRow())
                .mapToInt(SampleRow::fields)
                .max()
                .orElse(0);
    }

    private static int filled(SampleRow row) {
        return row.texts().length;
    }

    public DecimalMark mark() {
        return commas ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    public int column(Field field) {
        return meanings.indexOf(Optional.of(field));
    }
}
