package chokepoint.reading.columns;

import chokepoint.trade.values.Field;
import java.util.List;
import java.util.Locale;

/**
 * A column that only the user can tell the meaning of.
 *
 * @param column letters as in Excel
 * @param fields what it may mean, the likeliest first
 */
public record UnclearColumn(String sheet, String column, String header, List<Field> fields) {

    public UnclearColumn {
        fields = List.copyOf(fields);
    }

    /** The line to add under {@code columns} in {@code mapping.yml} if the column means this field. */
    public String line(Field field) {
        return field.label() + ": " + column;
    }

    /** One sentence for the user. */
    public String message() {
        String candidates = String.join(
                " or ", fields.stream().map(f -> "'" + line(f) + "'").toList());
        return String.format(
                Locale.ROOT,
                "column %s '%s' may mean several things and is not used; to use it, add %s to mapping.yml",
                column,
                header,
                candidates);
    }
}
