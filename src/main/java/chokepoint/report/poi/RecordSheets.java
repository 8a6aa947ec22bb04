package chokepoint.report.poi;

import chokepoint.report.marks.NoteText;
import chokepoint.report.marks.RowMarks;
import chokepoint.report.sheets.AddedCell;
import chokepoint.report.sheets.Look;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/** Writes records onto a sheet, marked; what no longer fits goes onto a second one, and so on. */
public final class RecordSheets {

    private static final int RECORDS_A_SHEET = 1_048_576;
    private static final int MOST_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final SXSSFWorkbook workbook;
    private final RecordShape shape;
    private final int headerRecord;
    private final SortedMap<Integer, RowMarks> marks;
    private final PoiReport report;

    private int record;
    private Sheet sheet;
    private PoiNotes notes;
    private PoiLinks links;

    public RecordSheets(
            SXSSFWorkbook workbook,
            RecordShape shape,
            int headerRecord,
            SortedMap<Integer, RowMarks> marks,
            PoiReport report) {
        this.workbook = workbook;
        this.shape = shape;
        this.headerRecord = headerRecord;
        this.marks = marks;
        this.report = report;
        open(1);
    }

    /** The sheet on which a record stands. */
    public static String name(int record) {
        int number = (record - 1) / RECORDS_A_SHEET + 1;
        return number == 1 ? "List" : "List " + number;
    }

    /** The row, from 1, on which a record stands. */
    public static int row(int record) {
        return (record - 1) % RECORDS_A_SHEET + 1;
    }

    public void add(List<String> fields) {
        record++;
        if (record > 1 && row(record) == 1) {
            open(record);
        }
        Row row = sheet.createRow(row(record) - 1);
        boolean header = record == headerRecord;
        for (int column = 0; column < Math.min(fields.size(), shape.columns()); column++) {
            fill(row, column, fields.get(column), header);
        }
        if (header && !marks.isEmpty()) {
            text(row.createCell(shape.columns()), PoiIdColumn.HEADER, Look.COLUMN);
        }
        if (marks.containsKey(record)) {
            mark(row, marks.get(record));
        }
    }

    private void open(int first) {
        sheet = workbook.createSheet(name(first));
        notes = new PoiNotes(sheet);
        links = new PoiLinks(sheet);
        widths();
        if (first == 1 && headerRecord > 0) {
            sheet.createFreezePane(0, headerRecord);
        }
    }

    /** As POI sets them, which looks through all columns before for each. */
    private void widths() {
        CTCols columns = workbook.getXSSFWorkbook()
                .getSheet(sheet.getSheetName())
                .getCTWorksheet()
                .getColsArray(0);
        for (int column = 0; column <= shape.columns(); column++) {
            CTCol made = columns.addNewCol();
            made.setMin(column + 1L);
            made.setMax(column + 1L);
            made.setWidth(column < shape.columns() ? shape.width(column) : RowMarks.idWidth(marks.values()));
            made.setCustomWidth(true);
        }
    }

    private void fill(Row row, int column, String field, boolean header) {
        if (field.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(column);
        if (header) {
            text(cell, field, Look.COLUMN);
        } else if (plainNumber(field)) {
            BigDecimal number = new BigDecimal(field);
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(report.styles().look(Look.PLAIN, format(number.scale()), false));
        } else {
            text(cell, field, Look.PLAIN);
        }
    }

    private void text(Cell cell, String text, Look look) {
        cell.setCellValue(CellTextLimits.fitting(CellTextLimits.escaped(text)));
        cell.setCellStyle(report.styles().look(look, AddedCell.formulaAlike(text)));
    }

    /** What reads the same as a number and as a text; anything else, such as an HS code with a leading zero, stays a text. */
    public static boolean plainNumber(String field) {
        return field.length() <= MOST_DIGITS + 2
                && NUMBER.matcher(field).matches()
                && field.chars().filter(Character::isDigit).count() <= MOST_DIGITS
                && new BigDecimal(field).toPlainString().equals(field);
    }

    private static String format(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    private void mark(Row row, RowMarks found) {
        found.cells().forEach((column, severity) -> {
            Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
            report.styles().tinted(cell, severity).ifPresent(cell::setCellStyle);
        });
        Cell ids = row.createCell(shape.columns());
        text(ids, found.ids(), Look.MARK);
        links.add(ids, report.told(found));
        int key = found.keyColumn() < 0 ? shape.columns() : found.keyColumn();
        notes.put(new CellAddress(row.getRowNum(), key), NoteText.of(found.findings(), report.texts()));
    }
}
