package chokepoint.report;

import chokepoint.finding.ListCell;
import chokepoint.trade.values.LineId;
import chokepoint.trade.values.LineSet;
import java.util.List;
import java.util.stream.IntStream;

/** Where the list of {@link AuditFixture} stands: its file, sheet and header. */
record ListPlace(String file, String sheet, int headerRow) {

    List<ListCell> cells(String column, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(row -> cell(row, column))
                .toList();
    }

    ListCell cell(int row, String column) {
        return new ListCell(file, sheet, row - AuditFixture.HEADER_ROW + headerRow, column);
    }

    LineSet lines(int... rows) {
        return LineSet.of(
                IntStream.of(rows).mapToObj(row -> new LineId(file, sheet, row)).toList());
    }
}
