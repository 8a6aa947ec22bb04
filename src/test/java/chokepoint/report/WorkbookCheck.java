package chokepoint.report;

import chokepoint.finding.Audit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Checks the list of {@link ListFixture} as a workbook; reads what came out with POI. */
record WorkbookCheck(Path folder) {

    Path list(String format) throws IOException {
        return save(workbook(format), format);
    }

    static Workbook workbook(String format) {
        return format.equals("xls") ? ListFixture.xls() : ListFixture.xlsx();
    }

    Path save(Workbook workbook, String format) throws IOException {
        return ListFixture.save(workbook, folder.resolve("list." + format));
    }

    Path check(Path input, Audit audit) throws IOException {
        Path output = folder.resolve("checked").resolve(input.getFileName());
        CheckedWorkbook.write(input, audit, output);
        return output;
    }

    static Workbook open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return WorkbookFactory.create(bytes);
        }
    }

    static Cell cell(Sheet sheet, String address) {
        CellReference reference = new CellReference(address);
        return sheet.getRow(reference.getRow()).getCell(reference.getCol());
    }

    static String text(Sheet sheet, String address) {
        Cell cell = cell(sheet, address);
        return cell == null ? "" : cell.getStringCellValue();
    }

    static String note(Sheet sheet, String address) {
        return sheet.getCellComment(new CellAddress(address)).getString().getString();
    }

    static List<String> notes(Sheet sheet) {
        return sheet.getCellComments().entrySet().stream()
                .map(note -> note.getKey() + " " + note.getValue().getString().getString())
                .sorted()
                .toList();
    }

    static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(cell.getAddress() + " " + cell.getCellType() + " " + cell);
            }
        }
        return texts;
    }

    static String fill(Cell cell) {
        CellStyle style = cell.getCellStyle();
        if (style.getFillPattern() == FillPatternType.NO_FILL) {
            return "none";
        }
        return style.getFillForegroundColorColor() instanceof XSSFColor colour && colour.getARGBHex() != null
                ? colour.getARGBHex()
                : "palette " + style.getFillForegroundColor();
    }
}
