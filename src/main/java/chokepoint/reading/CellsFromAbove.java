package chokepoint.reading;

import chokepoint.reading.cells.CellReading;
import chokepoint.reading.columns.CellsAbove;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.workbook.Row;
import java.util.HashMap;
import java.util.Map;

/** Reads cells of which some say what the cell above them says. Rows must come in their order. */
final class CellsFromAbove {

    private final CellsAbove above;
    private final boolean none;
    private final Map<PlannedColumn, CellReading> last = new HashMap<>();

    CellsFromAbove(CellsAbove above) {
        this.above = above;
        this.none = above.none();
    }

    CellReading read(PlannedColumn column, Row row) {
        if (none || !above.in(column.index())) {
            return column.read(row);
        }
        if (above.repeats(row, column.index())) {
            return last.getOrDefault(column, CellReading.NOTHING);
        }
        CellReading told = column.read(row);
        last.put(column, told);
        return told;
    }
}
