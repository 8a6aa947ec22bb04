package chokepoint.report.poi;

import chokepoint.report.sheets.AddedCell;
import chokepoint.report.sheets.Look;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;

/** Writes records onto a sheet; what no longer fits goes onto a second one, and so on. */
public final class RecordSheets {

    public static final int RECORDS_A_SHEET = 1_048_576;
    private static final int MOST_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final SXSSFWorkbook workbook;
    private final RecordShape shape;
    private final int headerRecord;
    private final PoiStyles styles;

    private int record;
    private Sheet sheet;

    /** @param headerRecord from 1; 0 if there is none */
    public RecordSheets(SXSSFWorkbook workbook, RecordShape shape, int headerRecord) {
        this.workbook = workbook;
        this.shape = shape;
        this.headerRecord = headerRecord;
        this.styles = new PoiStyles(workbook);
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
    }

    private void open(int first) {
        sheet = workbook.createSheet(name(first));
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
        for (int column = 0; column < shape.columns(); column++) {
            CTCol made = columns.addNewCol();
            made.setMin(column + 1L);
            made.setMax(column + 1L);
            made.setWidth(shape.width(column));
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
            cell.setCellStyle(styles.look(Look.PLAIN, format(number.scale()), false));
        } else {
            text(cell, field, Look.PLAIN);
        }
    }

    private void text(Cell cell, String text, Look look) {
        cell.setCellValue(CellTextLimits.fitting(CellTextLimits.escaped(text)));
        cell.setCellStyle(styles.look(look, AddedCell.formulaAlike(text)));
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
}
