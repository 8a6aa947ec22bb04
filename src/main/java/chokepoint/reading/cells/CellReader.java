package chokepoint.reading.cells;

import chokepoint.workbook.Row;

/** Reads the cells of one column. It may remember what it has read, so each column has its own. */
@FunctionalInterface
public interface CellReader {

    CellReading read(Row row, int column);
}
