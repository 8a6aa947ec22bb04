package chokepoint.reading.columns;

import chokepoint.reading.cells.Amount;
import chokepoint.reading.cells.CellReader;
import chokepoint.reading.cells.CellReading;
import chokepoint.trade.values.Field;
import chokepoint.workbook.Row;
import java.util.Optional;

/**
 * One column that is read into lines.
 *
 * @param index from 0
 * @param currency ISO code that its header or its arithmetic states; empty if none
 * @param ofLine whether it is in the currency of the line where its header states none
 * @param signsMix whether its cells hold different signs each of which several currencies share, such as {@code $} and {@code kr}
 */
public record PlannedColumn(
        Field field, int index, String letters, String currency, boolean ofLine, boolean signsMix, CellReader reader) {

    public CellReading read(Row row) {
        return reader.read(row, index);
    }

    /** The amount that the cell of a row tells, doubted or not. */
    public Optional<Amount> amount(Row row) {
        return amount(read(row));
    }

    /** The amount that was read of a cell, doubted or not. */
    public static Optional<Amount> amount(CellReading told) {
        if (told instanceof CellReading.Known known) {
            return Optional.of((Amount) known.value());
        }
        return told instanceof CellReading.Doubted doubted ? Optional.of((Amount) doubted.value()) : Optional.empty();
    }
}
