package chokepoint.report.poi;

import chokepoint.report.marks.RowMarks;
import chokepoint.report.sheets.Look;
import java.util.BitSet;
import java.util.Locale;
import java.util.SortedMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The column "Chokepoint" beside a list: which findings each row is part of, to filter by. */
public final class PoiIdColumn {

    static final String HEADER = "Chokepoint";

    private static final int NONE = -1;
    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final int headerRow;
    private final int column;
    private final PoiReport report;

    private PoiIdColumn(Sheet sheet, int headerRow, int column, PoiReport report) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.column = column;
        this.report = report;
    }

    /** Takes the first column right of the header that is empty all the way down. */
    static PoiIdColumn on(Sheet sheet, int headerRow, PoiReport report) {
        BitSet used = used(sheet);
        int after = lastHeader(sheet.getRow(Math.max(headerRow - 1, 0)), used);
        int column = used.nextClearBit(after + 1);
        boolean room = column <= sheet.getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
        return new PoiIdColumn(sheet, headerRow, room ? column : NONE, report);
    }

    public static boolean isHeader(Cell cell) {
        return cell.getCellType() == CellType.STRING && HEADER.equals(cell.getStringCellValue());
    }

    boolean exists() {
        return column != NONE;
    }

    CellAddress address(int row) {
        return new CellAddress(row - 1, column);
    }

    void open(SortedMap<Integer, RowMarks> rows) {
        if (!exists()) {
            report.tell(String.format(
                    Locale.ROOT, "Sheet '%s' has no free column for the ids of findings.", sheet.getSheetName()));
            return;
        }
        header(RowMarks.idWidth(rows.values()));
        PoiLinks links = new PoiLinks(sheet);
        rows.forEach((row, marks) -> ids(row, marks, links));
    }

    void close() {
        if (exists() && sheet instanceof XSSFSheet xlsx) {
            extendFilter(xlsx);
        }
    }

    private void header(int width) {
        sheet.setColumnHidden(column, false);
        sheet.setColumnWidth(column, width * CHARACTER);
        if (headerRow > 0) {
            Row row = row(headerRow);
            Cell header = row.createCell(column);
            header.setCellValue(HEADER);
            Cell neighbour = column == 0 ? null : row.getCell(column - 1);
            if (neighbour != null) {
                header.setCellStyle(neighbour.getCellStyle());
            }
        }
    }

    private void ids(int row, RowMarks marks, PoiLinks links) {
        Cell cell = row(row).createCell(column);
        cell.setCellValue(CellTextLimits.fitting(marks.ids()));
        cell.setCellStyle(report.styles().look(Look.MARK, false));
        links.add(cell, report.told(marks));
    }

    /** A filter that ends just left of the column takes it in; any other is left as it is. */
    private void extendFilter(XSSFSheet xlsx) {
        if (!xlsx.getCTWorksheet().isSetAutoFilter()) {
            return;
        }
        CellRangeAddress range =
                CellRangeAddress.valueOf(xlsx.getCTWorksheet().getAutoFilter().getRef());
        if (range.getLastColumn() == column - 1 && range.getFirstRow() == headerRow - 1) {
            range.setLastColumn(column);
            xlsx.setAutoFilter(range);
        }
    }

    private Row row(int number) {
        Row row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private static int lastHeader(Row header, BitSet used) {
        int last = NONE;
        if (header != null) {
            for (Cell cell : header) {
                last = filled(cell) ? Math.max(last, cell.getColumnIndex()) : last;
            }
        }
        return last == NONE ? used.length() - 1 : last;
    }

    private static BitSet used(Sheet sheet) {
        BitSet used = new BitSet();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (filled(cell)) {
                    used.set(Math.max(cell.getColumnIndex(), 0));
                }
            }
        }
        return used;
    }

    /** A text without characters is nothing; broken files have texts without even that. */
    private static boolean filled(Cell cell) {
        if (cell.getCellType() != CellType.STRING) {
            return cell.getCellType() != CellType.BLANK;
        }
        String text = cell.getStringCellValue();
        return text != null && !text.isEmpty();
    }
}
