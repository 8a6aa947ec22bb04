package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.finding.Audit;
import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.report.poi.PoiFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedWorkbookTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void everyCellAndFormulaStays(String format) throws IOException {
        Path input = list(format);
        Path output = check(input, AuditFixture.telecom());
        try (Workbook before = open(input);
                Workbook after = open(output)) {
            for (Sheet sheet : before) {
                Sheet same = after.getSheet(sheet.getSheetName());
                assertThat(texts(same)).containsAll(texts(sheet));
                assertThat(same.getMergedRegions()).isEqualTo(sheet.getMergedRegions());
                assertThat(same.getSheetConditionalFormatting().getNumConditionalFormattings())
                        .isEqualTo(sheet.getSheetConditionalFormatting().getNumConditionalFormattings());
            }
            assertThat(after.isSheetHidden(after.getSheetIndex("codes"))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void onlyMarkedCellsChangeTheirFillAndNothingElseOfTheirStyle(String format) throws IOException {
        Path input = list(format);
        Audit audit = AuditFixture.telecom();
        Path output = check(input, audit);
        Set<String> marked = audit.findings().stream()
                .filter(Finding::open)
                .flatMap(finding -> finding.cells().stream())
                .map(chokepoint.finding.ListCell::address)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Workbook before = open(input);
                Workbook after = open(output)) {
            Sheet changed = after.getSheet(AuditFixture.SHEET);
            Set<String> tinted = new TreeSet<>();
            for (Row row : before.getSheet(AuditFixture.SHEET)) {
                for (Cell cell : row) {
                    Cell same = changed.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                    assertThat(withoutFill(same)).isEqualTo(withoutFill(cell));
                    if (!fill(same).equals(fill(cell))) {
                        tinted.add(cell.getAddress().formatAsString());
                    }
                }
            }
            assertThat(tinted).isEqualTo(marked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void ownNotesAreKeptAndOursAppended(String format) throws IOException {
        Path output = check(list(format), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            Sheet sheet = after.getSheet(AuditFixture.SHEET);
            assertThat(note(sheet, "A6")).isEqualTo("Framework contract 7");
            assertThat(note(sheet, "H10")).startsWith("Chokepoint:\n▲ high F-0001 (CAS-001): Order PO-1007");
            assertThat(note(sheet, "I21")).contains("F-0004").contains("Would clear it:");
            assertThat(sheet.getCellComment(new CellAddress("H10")).getAuthor()).isEqualTo("Chokepoint");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aNoteOnTheKeyCellItselfGrows(String format) throws IOException {
        Workbook workbook = workbook(format);
        ListFixture.note(workbook.getSheet(AuditFixture.SHEET), 20, 8, "Seen by KT");
        Path output = check(save(workbook, format), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            Comment note = after.getSheet(AuditFixture.SHEET).getCellComment(new CellAddress("I21"));
            assertThat(note.getString().getString()).startsWith("Seen by KT\n\nChokepoint:\n■ medium F-0004");
            assertThat(note.getAuthor()).isEqualTo("K. Tamm");
        }
    }

    @Test
    void aThreadedCommentIsLeftAloneAndTheNoteStandsBesideTheIds() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        Sheet sheet = workbook.getSheet(AuditFixture.SHEET);
        ListFixture.note(sheet, 20, 8, "[Threaded comment] Is this right?");
        sheet.getCellComment(new CellAddress("I21")).setAuthor("tc={6C1B0A34-0000-4000-8000-000000000001}");
        Path output = check(save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            Sheet marked = after.getSheet(AuditFixture.SHEET);
            assertThat(note(marked, "I21")).isEqualTo("[Threaded comment] Is this right?");
            assertThat(note(marked, "K21")).contains("F-0004");
        }
    }

    @Test
    void eachFlaggedRowHasItsIdsInAColumnThatTheFilterTakesIn() throws IOException {
        Path output = check(list("xlsx"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            XSSFSheet sheet = (XSSFSheet) after.getSheet(AuditFixture.SHEET);
            assertThat(text(sheet, "K3")).isEqualTo("Chokepoint");
            assertThat(text(sheet, "K10")).isEqualTo("▲ F-0001, F-0002, F-0003, F-0004, F-0005");
            assertThat(text(sheet, "K21")).isEqualTo("■ F-0004");
            assertThat(text(sheet, "K20")).isEmpty();
            assertThat(cell(sheet, "K21").getHyperlink().getAddress()).isEqualTo("'Findings'!A5");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:K27");
        }
    }

    @Test
    void idsNeverCoverWhatStandsFurtherDown() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        workbook.getSheet(AuditFixture.SHEET).getRow(30 - 4).createCell(10).setCellValue("call back");
        Path output = check(save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            Sheet sheet = after.getSheet(AuditFixture.SHEET);
            assertThat(text(sheet, "K27")).isEqualTo("call back");
            assertThat(text(sheet, "L10")).startsWith("▲ F-0001");
        }
    }

    @Test
    void ofMergedCellsTheOneThatShowsIsMarked() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        workbook.getSheet(AuditFixture.SHEET).addMergedRegion(CellRangeAddress.valueOf("F5:F7"));
        Path output = check(save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            Sheet sheet = after.getSheet(AuditFixture.SHEET);
            assertThat(fill(cell(sheet, "F5"))).isEqualTo("FFF9D9D4");
            assertThat(fill(cell(sheet, "F6"))).isEqualTo("none");
            assertThat(note(sheet, "F5")).contains("F-0002");
            assertThat(sheet.getCellComment(new CellAddress("F6"))).isNull();
            assertThat(note(sheet, "K6")).contains("F-0002");
        }
    }

    @Test
    void aCellAndARowThatAreAbsentAreMade() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        Sheet sheet = workbook.getSheet(AuditFixture.SHEET);
        sheet.getRow(9).removeCell(sheet.getRow(9).getCell(7));
        sheet.removeRow(sheet.getRow(20));
        Path output = check(save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            Sheet marked = after.getSheet(AuditFixture.SHEET);
            assertThat(fill(cell(marked, "H10"))).isEqualTo("FFF9D9D4");
            assertThat(fill(cell(marked, "I21"))).isEqualTo("FFFCEBC8");
        }
    }

    @Test
    void aDecidedFindingIsListedAndNotMarked() throws IOException {
        Path output = check(list("xlsx"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            assertThat(fill(cell(after.getSheet(AuditFixture.SHEET), "H12"))).isEqualTo("none");
            assertThat(text(after.getSheet("Findings"), "Q7")).isEqualTo(Disposition.State.ACCEPTED.toString());
        }
    }

    @Test
    void sheetsOfTheUserKeepTheirNames() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        workbook.createSheet("findings").createRow(0).createCell(0).setCellValue("mine");
        Path output = check(save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            assertThat(PoiFile.sheetNames(after))
                    .containsExactly(
                            "PO",
                            "codes",
                            "findings",
                            "Summary",
                            "Findings (Chokepoint)",
                            "Exposures",
                            "Names",
                            "Sample",
                            "Run record");
            assertThat(text(after.getSheet("findings"), "A1")).isEqualTo("mine");
            assertThat(cell(after.getSheet("PO"), "K21").getHyperlink().getAddress())
                    .isEqualTo("'Findings (Chokepoint)'!A5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aSecondCheckReplacesWhatTheFirstLeft(String format) throws IOException {
        Path once = check(list(format), AuditFixture.telecom());
        Path twice = folder.resolve("twice." + format);
        CheckedWorkbook.write(once, AuditFixture.telecom(), twice);
        try (Workbook first = open(once);
                Workbook second = open(twice)) {
            assertThat(PoiFile.sheetNames(second)).isEqualTo(PoiFile.sheetNames(first));
            assertThat(texts(second.getSheet("Run record"))).anyMatch(text -> text.contains("outcome of a check"));
            first.removeSheetAt(first.getSheetIndex("Run record"));
            for (Sheet sheet : first) {
                assertThat(texts(second.getSheet(sheet.getSheetName()))).isEqualTo(texts(sheet));
                assertThat(notes(second.getSheet(sheet.getSheetName()))).isEqualTo(notes(sheet));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aCheckedWorkbookIsKnownAsSuch(String format) throws IOException {
        Path input = list(format);
        assertThat(CheckedWorkbook.isChecked(input)).isFalse();
        assertThat(CheckedWorkbook.isChecked(check(input, AuditFixture.telecom())))
                .isTrue();
    }

    @Test
    void whatIsNoWorkbookIsNotChecked() throws IOException {
        Path text = Files.writeString(folder.resolve("a.csv"), "vendor,value\n");
        assertThat(CheckedWorkbook.isChecked(text)).isFalse();
        assertThat(CheckedWorkbook.isChecked(folder.resolve("absent.xlsx"))).isFalse();
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
        Path output = check(list("xlsx"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            Cell message = cell(after.getSheet("Findings"), "F7");
            assertThat(message.getCellType()).isEqualTo(CellType.STRING);
            assertThat(message.getStringCellValue()).startsWith("=HYPERLINK is no formula here");
            assertThat(message.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void macrosTablesAndChartsStayAndPartsKeepTheirTimes() throws IOException {
        Path input = save(feature(), "xlsm");
        Path output = check(input, AuditFixture.telecom());
        try (ZipFile before = new ZipFile(input.toFile());
                ZipFile after = new ZipFile(output.toFile())) {
            for (String part : List.of("xl/vbaProject.bin", "xl/charts/chart1.xml", "xl/tables/table1.xml")) {
                assertThat(after.getEntry(part)).as(part).isNotNull();
            }
            assertThat(bytes(after, "xl/vbaProject.bin")).isEqualTo(bytes(before, "xl/vbaProject.bin"));
            assertThat(new String(bytes(after, "[Content_Types].xml"), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("macroEnabled");
            assertThat(after.getEntry("xl/workbook.xml").getTimeLocal())
                    .isEqualTo(before.getEntry("xl/workbook.xml").getTimeLocal());
            assertThat(after.getEntry("docProps/custom.xml").getTimeLocal().getYear())
                    .isEqualTo(1980);
        }
    }

    @Test
    void namedStylesOfTheUserAreNotOverwritten() throws IOException {
        Path input = list("xlsx");
        Path output = check(input, AuditFixture.telecom());
        try (XSSFWorkbook before = (XSSFWorkbook) open(input);
                XSSFWorkbook after = (XSSFWorkbook) open(output)) {
            assertThat(after.getStylesSource()
                            .getCTStylesheet()
                            .getCellStyleXfs()
                            .toString())
                    .isEqualTo(before.getStylesSource()
                            .getCTStylesheet()
                            .getCellStyleXfs()
                            .toString());
        }
    }

    @Test
    void datesOfAWorkbookThatCountsFrom1904StayAndOursAreRight() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        ListFixture.filled(workbook);
        Path input = save(workbook, "xlsx");
        Path output = check(input, AuditFixture.telecom());
        try (Workbook before = open(input);
                XSSFWorkbook after = (XSSFWorkbook) open(output)) {
            assertThat(after.isDate1904()).isTrue();
            assertThat(cell(after.getSheet("PO"), "B4").getNumericCellValue())
                    .isEqualTo(cell(before.getSheet("PO"), "B4").getNumericCellValue());
            assertThat(cell(after.getSheet("Findings"), "T7")
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .hasToString("2026-12-31");
        }
    }

    @Test
    void aFullStyleTableLeavesNotesAndIsTold() throws IOException {
        Workbook workbook = ListFixture.xls();
        while (workbook.getNumCellStyles() < 3_950) {
            workbook.createCellStyle();
        }
        Path output = check(save(workbook, "xls"), AuditFixture.telecom());
        try (Workbook after = open(output)) {
            assertThat(note(after.getSheet("PO"), "I21")).contains("F-0004");
            assertThat(fill(cell(after.getSheet("PO"), "I21"))).isEqualTo("none");
            assertThat(texts(after.getSheet("Run record")))
                    .anyMatch(text -> text.contains("no room for further cell styles"));
        }
    }

    @Test
    void theListItselfIsOnlyRead() throws IOException {
        Path input = list("xlsx");
        byte[] before = Files.readAllBytes(input);
        assertThat(input.toFile().setReadOnly()).isTrue();
        check(input, AuditFixture.telecom());
        assertThat(Files.readAllBytes(input)).isEqualTo(before);
    }

    @Test
    void whatCannotBeOpenedIsToldInASentenceAndLeavesNothingBehind() throws IOException {
        Path input = Files.writeString(folder.resolve("list.xlsx"), "no workbook");
        Path out = folder.resolve("out");
        assertThatThrownBy(() -> CheckedWorkbook.write(input, AuditFixture.telecom(), out.resolve("a.xlsx")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("neither an xlsx nor an xls");
        try (var left = Files.list(out)) {
            assertThat(left).isEmpty();
        }
    }

    private Path list(String format) throws IOException {
        return save(workbook(format), format);
    }

    private static Workbook workbook(String format) {
        return format.equals("xls") ? ListFixture.xls() : ListFixture.xlsx();
    }

    private Path save(Workbook workbook, String format) throws IOException {
        return ListFixture.save(workbook, folder.resolve("list." + format));
    }

    private Path check(Path input, Audit audit) throws IOException {
        Path output = folder.resolve("checked").resolve(input.getFileName());
        CheckedWorkbook.write(input, audit, output);
        return output;
    }

    private static XSSFWorkbook feature() throws IOException {
        XSSFWorkbook workbook = (XSSFWorkbook) ListFixture.xlsx();
        XSSFSheet sheet = workbook.createSheet("figures");
        for (int row = 0; row < 4; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "Quarter" : "Q" + row);
            sheet.getRow(row).createCell(1);
            if (row == 0) {
                sheet.getRow(row).getCell(1).setCellValue("Value");
            } else {
                sheet.getRow(row).getCell(1).setCellValue(row * 10);
            }
        }
        sheet.createTable(new AreaReference("A1:B4", workbook.getSpreadsheetVersion()));
        chart(sheet);
        try (InputStream macros = new java.io.ByteArrayInputStream(new byte[] {1, 2, 3})) {
            workbook.setVBAProject(macros);
        }
        return workbook;
    }

    private static void chart(XSSFSheet sheet) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 3, 1, 9, 12));
        XDDFChartData data = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(org.apache.poi.xddf.usermodel.chart.AxisPosition.BOTTOM),
                chart.createValueAxis(org.apache.poi.xddf.usermodel.chart.AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A4")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B4")));
        chart.plot(data);
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return WorkbookFactory.create(bytes);
        }
    }

    private static Cell cell(Sheet sheet, String address) {
        CellReference reference = new CellReference(address);
        return sheet.getRow(reference.getRow()).getCell(reference.getCol());
    }

    private static String text(Sheet sheet, String address) {
        Cell cell = cell(sheet, address);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static String note(Sheet sheet, String address) {
        return sheet.getCellComment(new CellAddress(address)).getString().getString();
    }

    private static List<String> notes(Sheet sheet) {
        return sheet.getCellComments().entrySet().stream()
                .map(note -> note.getKey() + " " + note.getValue().getString().getString())
                .sorted()
                .toList();
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                texts.add(cell.getAddress() + " " + cell.getCellType() + " " + cell);
            }
        }
        return texts;
    }

    private static String fill(Cell cell) {
        CellStyle style = cell.getCellStyle();
        if (style.getFillPattern() == FillPatternType.NO_FILL) {
            return "none";
        }
        return style.getFillForegroundColorColor() instanceof XSSFColor colour && colour.getARGBHex() != null
                ? colour.getARGBHex()
                : "palette " + style.getFillForegroundColor();
    }

    private static List<Object> withoutFill(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return List.of(
                style.getDataFormatString(),
                style.getFontIndex(),
                style.getAlignment(),
                style.getVerticalAlignment(),
                style.getWrapText(),
                style.getBorderBottom(),
                style.getLocked());
    }

    private static byte[] bytes(ZipFile zip, String part) throws IOException {
        try (InputStream stream = zip.getInputStream(zip.getEntry(part))) {
            return stream.readAllBytes();
        }
    }
}
