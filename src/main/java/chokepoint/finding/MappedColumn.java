package chokepoint.finding;

import chokepoint.trade.values.Field;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One column of a list and what it was taken to mean.
 *
 * @param column letters as in Excel
 * @param header as written, lines of a multi-row header joined by a space
 * @param confidence 0 to 1; 1 if the user said so
 * @param reason in words, for example {@code exact header} or {@code mapping file}
 * @param doubted whether the confidence is too low for a rule to rest on the column
 * @param rivals other columns that could have meant the same, the likeliest first
 */
public record MappedColumn(
        Field field,
        String column,
        String header,
        double confidence,
        String reason,
        boolean doubted,
        List<Rival> rivals)
        implements Serializable {

    /** A column that could have meant the same. */
    public record Rival(String column, String header, double confidence) implements Serializable {

        /** {@code F 'Vendor code' 75 %}. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s '%s' %.0f %%", column, header, 100 * confidence);
        }
    }

    public MappedColumn {
        rivals = List.copyOf(rivals);
    }

    /** One that is sure and has no rivals. */
    public MappedColumn(Field field, String column, String header, double confidence, String reason) {
        this(field, column, header, confidence, reason, false, List.of());
    }

    /** What a user writes into {@code mapping.yml} to confirm it. */
    public String confirmation() {
        return field + ": " + column;
    }
}
