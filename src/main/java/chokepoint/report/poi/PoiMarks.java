package chokepoint.report.poi;

import chokepoint.finding.Severity;
import chokepoint.report.marks.NoteText;
import chokepoint.report.marks.RowMarks;
import chokepoint.workbook.MarkingBounds;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/** Puts marks onto a sheet of the user's workbook. */
public final class PoiMarks {

    private final Sheet sheet;
    private final int headerRow;
    private final PoiReport report;
    private final PoiNotes notes;

    public PoiMarks(Sheet sheet, int headerRow, PoiReport report) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.report = report;
        this.notes = new PoiNotes(sheet);
    }

    /** @throws IOException if there is no room for its merged cells */
    public void mark(SortedMap<Integer, RowMarks> rows, MarkingBounds room) throws IOException {
        MergedCells merged = MergedCells.of(sheet, rows.keySet(), room);
        PoiIdColumn ids = PoiIdColumn.on(sheet, headerRow, report);
        tint(rows, merged);
        ids.open(rows);
        rows.forEach((row, marks) -> note(row, marks, merged, ids));
        ids.close();
    }

    private void tint(SortedMap<Integer, RowMarks> rows, MergedCells merged) {
        Map<CellAddress, Severity> severities = new TreeMap<>();
        rows.forEach((row, marks) -> marks.cells()
                .forEach((column, severity) -> severities.merge(
                        merged.shown(row - 1, column), severity, (one, other) -> one.atLeast(other) ? one : other)));
        severities.forEach(this::tint);
    }

    private void tint(CellAddress address, Severity severity) {
        Cell cell = cell(address);
        report.styles()
                .tinted(cell, severity)
                .ifPresentOrElse(
                        cell::setCellStyle,
                        () -> report.tell(
                                "The workbook has no room for further cell styles: some marked cells carry no tint, only notes."));
    }

    private void note(int row, RowMarks marks, MergedCells merged, PoiIdColumn ids) {
        String text = NoteText.of(marks.findings(), report.texts());
        CellAddress key = new CellAddress(row - 1, Math.max(marks.keyColumn(), 0));
        boolean shown = marks.keyColumn() >= 0
                && merged.shown(key.getRow(), key.getColumn()).equals(key);
        if (!(shown && notes.put(key, text)) && !(ids.exists() && notes.put(ids.address(row), text))) {
            report.tell(String.format(
                    Locale.ROOT,
                    "Sheet '%s', row %s: no room for a note; the finding is told on the sheet of findings.",
                    sheet.getSheetName(),
                    row));
        }
    }

    private Cell cell(CellAddress address) {
        Row row = sheet.getRow(address.getRow());
        if (row == null) {
            row = sheet.createRow(address.getRow());
        }
        Cell cell = row.getCell(address.getColumn());
        return cell == null ? make(row, address.getColumn()) : cell;
    }

    /** A cell that is absent looks as its row or its column says. */
    private Cell make(Row row, int column) {
        Cell cell = row.createCell(column);
        // A row or column without a style of its own has none at all.
        CellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(column);
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }
}
