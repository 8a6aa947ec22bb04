package chokepoint.reading.header;

import chokepoint.names.VisibleText;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.stream.IntStream;

/**
 * One of the first rows of a sheet, kept.
 *
 * @param fields how many the record of a csv has; 0 if the row is of no csv
 */
public record SampleRow(int number, boolean hidden, int fields, CellKind[] kinds, String[] texts) {

    /** What says more is no header, and no sample of one. */
    private static final int LONGEST = 1_000;

    public static SampleRow of(Row row) {
        CellKind[] kinds = new CellKind[row.width()];
        String[] texts = new String[row.width()];
        for (int column = 0; column < row.width(); column++) {
            kinds[column] = row.kind(column);
            String text = VisibleText.of(row.text(column));
            texts[column] = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }
        return new SampleRow(row.number(), row.hidden(), row.fields(), kinds, texts);
    }

    /** The row again, to be read as all rows are. */
    public Row row() {
        Row row = new Row(false);
        row.start(number, hidden);
        for (int column = 0; column < kinds.length; column++) {
            switch (kinds[column]) {
                case EMPTY -> {}
                case NUMBER -> putNumber(row, column);
                default -> row.put(column, CellKind.TEXT, texts[column]);
            }
        }
        return row;
    }

    private void putNumber(Row row, int column) {
        BigDecimal value = new BigDecimal(texts[column]);
        boolean small = value.unscaledValue().bitLength() < Long.SIZE;
        if (small) {
            row.put(column, CellKind.NUMBER, value.unscaledValue().longValueExact(), value.scale());
        } else {
            row.put(column, CellKind.NUMBER, value.doubleValue());
        }
    }

    public CellKind kind(int column) {
        return column < kinds.length ? kinds[column] : CellKind.EMPTY;
    }

    public String text(int column) {
        return column < texts.length ? texts[column].strip() : "";
    }

    public int width() {
        return kinds.length;
    }

    /** How many cells hold anything. */
    int filled() {
        int filled = 0;
        for (int column = 0; column < kinds.length; column++) {
            filled += text(column).isEmpty() && kinds[column] != CellKind.UNCACHED ? 0 : 1;
        }
        return filled;
    }

    /** Whether it is one text above the first of the columns of another row: a title that says the same of all, no group. */
    boolean isTitleOver(SampleRow other) {
        int[] filled = IntStream.range(0, width())
                .filter(column -> !text(column).isEmpty())
                .limit(2)
                .toArray();
        return filled.length == 1
                && !other.text(filled[0]).isEmpty()
                && IntStream.range(0, filled[0])
                        .allMatch(column -> other.text(column).isEmpty());
    }
}
