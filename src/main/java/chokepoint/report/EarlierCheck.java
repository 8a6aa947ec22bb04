package chokepoint.report;

import chokepoint.report.marks.NoteText;
import chokepoint.report.poi.CheckedProperty;
import chokepoint.report.poi.PoiIdColumn;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** Removes the sheets, notes and ids that an earlier check left in a workbook. Tints stay, since the fills under them are not known. */
final class EarlierCheck {

    private EarlierCheck() {}

    /** Whether there was one. */
    static boolean removeFrom(Workbook workbook) {
        List<String> sheets = CheckedProperty.sheets(workbook);
        if (sheets.isEmpty()) {
            return false;
        }
        sheets.stream()
                .mapToInt(workbook::getSheetIndex)
                .filter(index -> index >= 0)
                .boxed()
                .sorted((one, other) -> other - one)
                .forEach(workbook::removeSheetAt);
        workbook.forEach(EarlierCheck::clean);
        return true;
    }

    private static void clean(Sheet sheet) {
        Map.copyOf(sheet.getCellComments()).forEach((address, note) -> clean(sheet, address, note));
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (PoiIdColumn.isHeader(cell)) {
                    empty(sheet, row.getRowNum(), cell.getColumnIndex());
                    return;
                }
            }
        }
    }

    private static void clean(Sheet sheet, CellAddress address, Comment note) {
        String text = note.getString().getString();
        String own = NoteText.own(text);
        if (own.equals(text)) {
            return;
        }
        if (own.isEmpty()) {
            sheet.getRow(address.getRow()).getCell(address.getColumn()).removeCellComment();
        } else {
            note.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(own));
        }
    }

    private static void empty(Sheet sheet, int firstRow, int column) {
        for (int number = firstRow; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            Cell cell = row == null ? null : row.getCell(column);
            if (cell != null) {
                cell.removeHyperlink();
                row.removeCell(cell);
            }
        }
    }
}
