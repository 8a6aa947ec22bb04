package chokepoint.finding;

import chokepoint.trade.values.Field;
import java.io.Serializable;

/**
 * One column of a list and what it was taken to mean.
 *
 * @param column letters as in Excel
 * @param header as written, lines of a multi-row header joined by a space
 * @param confidence 0 to 1; 1 if the user said so
 * @param reason in words, for example {@code exact header} or {@code mapping file}
 */
public record MappedColumn(Field field, String column, String header, double confidence, String reason)
        implements Serializable {}
