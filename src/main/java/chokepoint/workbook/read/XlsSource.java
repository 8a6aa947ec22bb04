package chokepoint.workbook.read;

import chokepoint.workbook.CellKind;
import chokepoint.workbook.CellRange;
import chokepoint.workbook.EncryptedFile;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.ListFormat;
import chokepoint.workbook.RefusedFile;
import chokepoint.workbook.Row;
import chokepoint.workbook.RowSink;
import chokepoint.workbook.RowSource;
import chokepoint.workbook.Sheet;
import chokepoint.workbook.SheetShape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** An xls of Excel 97 to 2003. Its sheets end at row 65,536, so it is held in memory. */
final class XlsSource implements RowSource {

    static final String TOO_OLD = "the file is a workbook of Excel 95 or older, which is not read; save it as xlsx";

    private static final int COLUMNS = 256;

    /** What a style makes of a number, and the unit that it shows beside it; empty if none. */
    private record Shown(CellKind kind, String unit) {}

    private final POIFSFileSystem file;
    private final HSSFWorkbook workbook;
    private final Map<Short, Shown> styles = new HashMap<>();

    private XlsSource(POIFSFileSystem file, HSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static RowSource open(ListFile list) throws IOException {
        POIFSFileSystem file = new POIFSFileSystem(list.channel(), true);
        try {
            if (file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new EncryptedFile();
            }
            HSSFWorkbook workbook = workbook(file);
            if (workbook.getNumberOfSheets() == 0) {
                throw new RefusedFile("the workbook holds no sheet; expected at least one with a list");
            }
            return new XlsSource(file, workbook);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static HSSFWorkbook workbook(POIFSFileSystem file) throws IOException {
        try {
            return new HSSFWorkbook(file.getRoot(), false);
        } catch (EncryptedDocumentException e) {
            throw new EncryptedFile();
        } catch (OldExcelFormatException e) {
            throw new RefusedFile(TOO_OLD, e);
        }
    }

    @Override
    public String format() {
        return ListFormat.XLS.ending();
    }

    @Override
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            boolean hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
            sheets.add(new Sheet(workbook.getSheetName(index), index, hidden, true));
        }
        return List.copyOf(sheets);
    }

    @Override
    public List<String> notices() {
        return epoch1904() ? List.of("dates count from 1904") : List.of();
    }

    private boolean epoch1904() {
        return workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    @Override
    public SheetShape read(Sheet sheet, RowSink sink) {
        HSSFSheet cells = workbook.getSheetAt(sheet.index());
        Row row = new Row(epoch1904());
        for (int index = cells.getFirstRowNum(); index >= 0 && index <= cells.getLastRowNum(); index++) {
            HSSFRow from = cells.getRow(index);
            if (from != null) {
                fill(row, from);
                if (!row.blank() && !sink.take(row)) {
                    break;
                }
            }
        }
        return shape(cells);
    }

    private static SheetShape shape(HSSFSheet cells) {
        List<CellRange> merges = new ArrayList<>();
        for (CellRangeAddress area : cells.getMergedRegions()) {
            merges.add(new CellRange(
                    area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
        }
        BitSet hidden = new BitSet();
        for (int column = 0; column < COLUMNS; column++) {
            hidden.set(column, cells.isColumnHidden(column));
        }
        return new SheetShape(hidden, merges, true);
    }

    private void fill(Row row, HSSFRow from) {
        row.start(from.getRowNum() + 1, from.getZeroHeight());
        for (Cell cell : from) {
            fill(row, (HSSFCell) cell);
        }
    }

    private void fill(Row row, HSSFCell cell) {
        int column = cell.getColumnIndex();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case STRING -> {
                String text = cell.getRichStringCellValue().getString();
                if (!text.isEmpty()) {
                    row.put(column, CellKind.TEXT, text);
                }
            }
            case NUMERIC -> number(row, cell, column);
            case BOOLEAN -> row.put(column, CellKind.TRUTH, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> row.put(column, CellKind.ERROR, error(cell.getErrorCellValue()));
            default -> {}
        }
    }

    private void number(Row row, HSSFCell cell, int column) {
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            row.put(column, CellKind.ERROR, "#NUM!");
            return;
        }
        HSSFCellStyle style = cell.getCellStyle();
        Shown shown = styles.computeIfAbsent(style.getIndex(), first -> shown(style));
        row.put(column, shown.kind(), value);
        row.unit(column, shown.unit());
    }

    private static Shown shown(HSSFCellStyle style) {
        short format = style.getDataFormat();
        String code = style.getDataFormatString();
        if (DateStyles.showsDay(format, code)) {
            return new Shown(CellKind.DAY, "");
        }
        boolean own = code != null && !code.equals(BuiltinFormats.getBuiltinFormat(format));
        return new Shown(CellKind.NUMBER, own ? UnitFormats.unit(code) : "");
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }

    @Override
    public void close() throws IOException {
        try (file) {
            workbook.close();
        }
    }
}
