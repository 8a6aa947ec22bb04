package chokepoint.reading.text;

import chokepoint.reading.header.SampleRow;
import chokepoint.workbook.CellKind;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Knows a csv whose decimal comma parts the last amount of every row in two: one field more than the header, always of two digits. */
final class SplitDecimals {

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\p{Nd}{1,9}");
    private static final Pattern CENTS = Pattern.compile("\\p{Nd}{2}");

    private SplitDecimals() {}

    /** Whether all rows are such; a nought first among the cents tells that they are no number of their own. */
    static boolean in(List<SampleRow> data, int fields, char delimiter) {
        return mayBe(data, fields, delimiter)
                && data.stream().anyMatch(row -> row.text(fields).startsWith("0"));
    }

    /** Whether all rows look so, though the last field may as well be a column without a name. */
    static boolean mayBe(List<SampleRow> data, int fields, char delimiter) {
        return delimiter == ','
                && data.size() > 1
                && data.stream()
                        .allMatch(row -> row.texts().length == fields + 1
                                && WHOLE.matcher(row.text(fields - 1)).matches()
                                && CENTS.matcher(row.text(fields)).matches());
    }

    /** A row with its last amount in one field. */
    static SampleRow joined(SampleRow row, int fields) {
        String[] texts = Arrays.copyOf(row.texts(), fields);
        texts[fields - 1] = row.text(fields - 1) + "," + row.text(fields);
        CellKind[] kinds = IntStream.range(0, fields).mapToObj(row::kind).toArray(CellKind[]::new);
        return new SampleRow(row.number(), row.hidden(), fields, kinds, texts);
    }
}
