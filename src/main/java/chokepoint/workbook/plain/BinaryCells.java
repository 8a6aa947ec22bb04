package chokepoint.workbook.plain;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells that POI reads from a binary sheet into a plain one. POI hands on formatted texts; the {@link #formatter} that is
 * given to it keeps the number behind each, so that 1234.5678 does not become "1,235".
 */
final class BinaryCells implements SheetContentsHandler {

    private static final String ERROR = "ERROR:";
    private static final String NUMBER = "\0number";
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** How many bytes the cells of a workbook may still take. */
    static final class Budget {

        private static final int OF_A_CELL = 32;

        private long left;

        Budget(long bytes) {
            left = bytes;
        }

        void take(String text) {
            left -= text.length() + OF_A_CELL;
            if (left < 0) {
                throw new BeyondBudget();
            }
        }
    }

    /** That texts which cells share would be written out more often than there is room. */
    static final class BeyondBudget extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final SXSSFSheet sheet;
    private final Budget budget;
    private final BinaryStyles styles;
    private @Nullable SXSSFRow row;
    private double number;
    private String format = "";

    BinaryCells(SXSSFSheet sheet, BinaryStyles styles, Budget budget) {
        this.budget = budget;
        this.sheet = sheet;
        this.styles = styles;
    }

    DataFormatter formatter() {
        return new DataFormatter() {
            @Override
            public String formatRawCellContents(double value, int index, String code) {
                number = value;
                format = code == null ? "" : code;
                return NUMBER;
            }
        };
    }

    @Override
    public void startRow(int index) {
        row = sheet.createRow(index);
    }

    @Override
    public void endRow(int index) {
        row = null;
    }

    @Override
    public void cell(String reference, @Nullable String text, @Nullable XSSFComment comment) {
        if (text == null || text.isEmpty() || row == null) {
            return;
        }
        budget.take(text);
        Cell cell = row.createCell(new CellReference(reference).getCol());
        if (text.equals(NUMBER)) {
            cell.setCellValue(number);
            if (!format.isEmpty()) {
                cell.setCellStyle(styles.style(format));
            }
        } else if (text.startsWith(ERROR)) {
            cell.setCellErrorValue(error(text.substring(ERROR.length()).strip()));
        } else {
            cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        }
    }

    private static byte error(String name) {
        try {
            return FormulaError.forString(name).getCode();
        } catch (IllegalArgumentException e) {
            return FormulaError.NA.getCode();
        }
    }
}
