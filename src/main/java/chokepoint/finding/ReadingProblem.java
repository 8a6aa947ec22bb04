package chokepoint.finding;

import java.io.Serializable;
import java.util.Locale;

/**
 * A cell that was dropped or doubted while reading.
 *
 * @param where the cell
 * @param field what the column means, for example {@code country of origin}; empty if it concerns no field
 * @param found what stood there
 * @param expected what was expected
 * @param taken what was taken instead
 */
public record ReadingProblem(ListCell where, String field, String found, String expected, String taken)
        implements Comparable<ReadingProblem>, Serializable {

    /** {@code purchases.xlsx, sheet 'PO', cell D14: country of origin 'Chnia' is no country (nearest: China); taken as unknown}. */
    public String message() {
        String sheet = where.sheet().isEmpty() ? "" : ", sheet '" + where.sheet() + "'";
        return String.format(
                Locale.ROOT,
                "%s%s, cell %s: %s '%s' %s; %s",
                where.file(),
                sheet,
                where.address(),
                field,
                found,
                expected,
                taken);
    }

    @Override
    public int compareTo(ReadingProblem other) {
        return where.compareTo(other.where);
    }
}
