package chokepoint.reading;

import chokepoint.reading.cells.CellReader;
import chokepoint.trade.values.Field;

/**
 * One column that is read into lines.
 *
 * @param index from 0
 * @param currency ISO code that its header states; empty if none
 */
record PlannedColumn(Field field, int index, String letters, String currency, CellReader reader) {}
