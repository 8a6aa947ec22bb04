package chokepoint.reading;

import chokepoint.reading.cells.CellReader;
import chokepoint.trade.values.Field;

/**
 * One column that is read into lines.
 *
 * @param index from 0
 * @param currency ISO code that its header or its arithmetic states; empty if none
 * @param ofLine whether it is in the currency of the line where its header states none
 * @param signsMix whether its cells hold different signs each of which several currencies share, such as {@code $} and {@code kr}
 */
record PlannedColumn(
        Field field, int index, String letters, String currency, boolean ofLine, boolean signsMix, CellReader reader) {}
