package chokepoint.finding;

import chokepoint.trade.values.Field;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sheet as it was read.
 *
 * @param headerRow 1-based row of the last header line; 0 if there is none
 * @param lines how many lines were read
 * @param columns what the columns were taken to mean
 * @param problems how many cells were dropped or doubted
 * @param totalsLeftOut how many rows were left out as totals
 * @param values sum of the stated values by currency; an empty currency is one the list does not state
 * @param notices what a reader of the list should know about how it was read
 */
public record SheetRead(
        String name,
        int headerRow,
        int lines,
        List<MappedColumn> columns,
        int problems,
        int totalsLeftOut,
        SortedMap<String, BigDecimal> values,
        List<String> notices)
        implements Serializable {

    public SheetRead {
        columns = List.copyOf(columns);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        notices = List.copyOf(notices);
    }

    public Optional<MappedColumn> column(Field field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }
}
