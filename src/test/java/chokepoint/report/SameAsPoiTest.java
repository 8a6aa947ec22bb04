package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.report.poi.PoiFile;
import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The streaming writer held against POI, which is slow and known. */
class SameAsPoiTest {

    @TempDir
    private Path folder;

    @Test
    void whicheverWriterWritesPeopleSeeTheSame() throws IOException {
        Path file = ListFixture.save(ListFixture.xlsx(), folder.resolve("list.xlsx"));
        Audit audit = AuditFixture.telecom();
        try (ListFile list = ListFile.open(file);
                XSSFWorkbook streamed = written(new StreamedWorkbookWriter(list, MarkingBounds.USUAL), audit);
                XSSFWorkbook whole = written(new UserWorkbookWriter(list, MarkingBounds.USUAL, List.of()), audit)) {
            assertThat(PoiFile.sheetNames(streamed)).isEqualTo(PoiFile.sheetNames(whole));
            for (Sheet sheet : whole) {
                XSSFSheet same = streamed.getSheet(sheet.getSheetName());
                assertThat(different(cells(same), cells(sheet)))
                        .as(sheet.getSheetName())
                        .isEmpty();
                assertThat(notes(same)).isEqualTo(notes(sheet));
                assertThat(same.getMergedRegions()).isEqualTo(sheet.getMergedRegions());
                assertThat(heights(same)).isEqualTo(heights(sheet));
                assertThat(links(same)).isEqualTo(links(sheet));
            }
        }
    }

    private XSSFWorkbook written(WorkbookWriter writer, Audit audit) throws IOException {
        Path file = Files.createTempFile(folder, "written", ".xlsx");
        writer.write(audit, "", file);
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    private static List<String> different(Map<String, String> one, Map<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(address -> !Objects.equals(one.get(address), other.get(address)))
                .map(address -> address + ": " + one.get(address) + " / " + other.get(address))
                .toList();
    }

    private static TreeMap<String, String> cells(Sheet sheet) {
        TreeMap<String, String> cells = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                cells.put(
                        cell.getAddress().formatAsString(),
                        cell.getCellType() + " " + cell + " " + look((XSSFCellStyle) cell.getCellStyle()));
            }
        }
        return cells;
    }

    private static String look(XSSFCellStyle style) {
        return String.format(
                Locale.ROOT,
                "%s %s %s %s %s %s %s %s %s %s %s",
                style.getFillPattern(),
                colour(style.getFillForegroundColorColor()),
                style.getFont().getFontName(),
                style.getFont().getFontHeightInPoints(),
                style.getFont().getBold(),
                colour(style.getFont().getXSSFColor()),
                style.getDataFormatString(),
                style.getAlignment(),
                style.getVerticalAlignment(),
                style.getWrapText() + " " + style.getIndention() + " " + style.getQuotePrefixed(),
                style.getBorderBottom() + " " + colour(style.getBottomBorderXSSFColor()));
    }

    private static String colour(XSSFColor colour) {
        return colour == null ? "none" : String.valueOf(colour.getARGBHex());
    }

    private static TreeMap<String, String> notes(Sheet sheet) {
        TreeMap<String, String> notes = new TreeMap<>();
        sheet.getCellComments()
                .forEach((address, note) -> notes.put(
                        address.formatAsString(),
                        note.getAuthor() + ": " + note.getString().getString()));
        return notes;
    }

    private static TreeMap<Integer, Float> heights(Sheet sheet) {
        TreeMap<Integer, Float> heights = new TreeMap<>();
        sheet.forEach(row -> heights.put(row.getRowNum(), row.getHeightInPoints()));
        return heights;
    }

    private static TreeMap<String, String> links(Sheet sheet) {
        TreeMap<String, String> links = new TreeMap<>();
        sheet.getHyperlinkList()
                .forEach(link -> links.put(link.getFirstRow() + "," + link.getFirstColumn(), link.getAddress()));
        return links;
    }
}
