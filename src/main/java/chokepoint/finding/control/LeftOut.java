package chokepoint.finding.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rows of a sheet that are no lines, or lines whose amount is in no sum, for one reason.
 *
 * @param values the amounts that stand in them, by currency; an empty currency is one the list does not state
 */
public record LeftOut(Reason reason, RowRanges rows, SortedMap<String, BigDecimal> values) implements Serializable {

    public LeftOut {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** With its rows only counted. */
    LeftOut counted() {
        return new LeftOut(reason, RowRanges.counted(rows.count()), values);
    }

    LeftOut plus(LeftOut other) {
        SortedMap<String, BigDecimal> both = new TreeMap<>(values);
        other.values.forEach((currency, amount) -> both.merge(currency, amount, BigDecimal::add));
        return new LeftOut(reason, RowRanges.counted(rows.count() + other.rows.count()), both);
    }
}
