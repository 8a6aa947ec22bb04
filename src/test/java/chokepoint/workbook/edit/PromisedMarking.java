package chokepoint.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks a made list and holds the outcome against all that is promised of any; reads what came out with POI. */
record PromisedMarking(Path folder) {

    static final String THREE_ROWS = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Vendor</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Value</t></is></c></row>"
            + "<row r=\"2\" spans=\"1:2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Alfa</t></is></c><c r=\"B2\" s=\"1\"><v>5</v></c></row>"
            + "<row r=\"4\"><c r=\"B4\" s=\"1\"><v>6</v></c></row></sheetData>";

    XSSFWorkbook marked(Handmade list, Marking.Row... rows) throws IOException {
        return marked(list, 1, rows);
    }

    XSSFWorkbook marked(Handmade list, int headerRow, Marking.Row... rows) throws IOException {
        return open(mark(list, headerRow, rows));
    }

    String markedSheet(Handmade list, Marking.Row... rows) throws IOException {
        return content(mark(list, rows), "xl/worksheets/sheet1.xml");
    }

    Path mark(Handmade list, Marking.Row... rows) throws IOException {
        return mark(list, 1, rows);
    }

    /** Marks a list and holds the outcome against all that is promised of any. */
    Path mark(Handmade list, int headerRow, Marking.Row... rows) throws IOException {
        Path input = list.save(Files.createTempFile(folder, "list", ".xlsx"));
        Path output = Files.createTempFile(folder, "marked", ".xlsx");
        Marking.mark(input, Marking.markup(Marking.sheet("List", headerRow, rows)), output);
        promisesKept(input, output);
        return output;
    }

    void promisesKept(Path input, Path output) throws IOException {
        assertThat(Promises.broken(input, output)).isEmpty();
        assertThat(Promises.brokenByCleaning(input, output, folder.resolve("cleaned.xlsx")))
                .isEmpty();
    }

    static String content(Path file, String part) throws IOException {
        return new String(PackageRead.of(file).content(part), StandardCharsets.UTF_8);
    }

    static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    static Cell cell(XSSFWorkbook workbook, String address) {
        CellReference place = new CellReference(address);
        return workbook.getSheet("List").getRow(place.getRow()).getCell(place.getCol());
    }

    static XSSFCellStyle style(XSSFWorkbook workbook, String address) {
        return (XSSFCellStyle) cell(workbook, address).getCellStyle();
    }

    static String note(XSSFWorkbook workbook, String address) {
        return workbook.getSheet("List")
                .getCellComments()
                .get(new org.apache.poi.ss.util.CellAddress(address))
                .getString()
                .getString();
    }
}
