package chokepoint.reading;

import chokepoint.reading.cells.CellReading;
import chokepoint.reading.columns.OrderHead;
import chokepoint.reading.columns.PlannedColumn;
import chokepoint.workbook.Row;
import java.util.HashMap;
import java.util.Map;

/** Reads cells of which those on the first line of an order count for its further lines. Rows must come in their order. */
final class OrderLines {

    private final OrderHead head;
    private final Map<PlannedColumn, CellReading> first = new HashMap<>();

    OrderLines(OrderHead head) {
        this.head = head;
    }

    CellReading read(PlannedColumn column, Row row) {
        if (!head.columns().contains(column.index())) {
            return column.read(row);
        }
        if (head.continues(row)) {
            return first.getOrDefault(column, CellReading.NOTHING);
        }
        CellReading told = column.read(row);
        first.put(column, told);
        return told;
    }
}
