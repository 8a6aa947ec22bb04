package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the workbook that is checked all stays but what is marked: cells, styles, macros, tables, charts and dates. */
class KeptWorkbookTest {

    @TempDir
    private Path folder;

    private WorkbookCheck checking;

    @BeforeEach
    void checking() {
        checking = new WorkbookCheck(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void everyCellAndFormulaStays(String format) throws IOException {
        Path input = checking.list(format);
        Path output = checking.check(input, AuditFixture.telecom());
        try (Workbook before = WorkbookCheck.open(input);
                Workbook after = WorkbookCheck.open(output)) {
            for (Sheet sheet : before) {
                Sheet same = after.getSheet(sheet.getSheetName());
                assertThat(WorkbookCheck.texts(same)).containsAll(WorkbookCheck.texts(sheet));
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
        Path input = checking.list(format);
        Audit audit = AuditFixture.telecom();
        Path output = checking.check(input, audit);
        Set<String> marked = audit.findings().stream()
                .filter(Finding::open)
                .flatMap(finding -> finding.cells().stream())
                .map(chokepoint.finding.ListCell::address)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Workbook before = WorkbookCheck.open(input);
                Workbook after = WorkbookCheck.open(output)) {
            Sheet changed = after.getSheet(AuditFixture.SHEET);
            Set<String> tinted = new TreeSet<>();
            for (Row row : before.getSheet(AuditFixture.SHEET)) {
                for (Cell cell : row) {
                    Cell same = changed.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                    assertThat(withoutFill(same)).isEqualTo(withoutFill(cell));
                    if (!WorkbookCheck.fill(same).equals(WorkbookCheck.fill(cell))) {
                        tinted.add(cell.getAddress().formatAsString());
                    }
                }
            }
            assertThat(tinted).isEqualTo(marked);
        }
    }

    @Test
    void macrosTablesAndChartsStayAndPartsKeepTheirTimes() throws IOException {
        Path input = checking.save(feature(), "xlsm");
        Path output = checking.check(input, AuditFixture.telecom());
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
        Path input = checking.list("xlsx");
        Path output = checking.check(input, AuditFixture.telecom());
        try (XSSFWorkbook before = (XSSFWorkbook) WorkbookCheck.open(input);
                XSSFWorkbook after = (XSSFWorkbook) WorkbookCheck.open(output)) {
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
        Path input = checking.save(workbook, "xlsx");
        Path output = checking.check(input, AuditFixture.telecom());
        try (Workbook before = WorkbookCheck.open(input);
                XSSFWorkbook after = (XSSFWorkbook) WorkbookCheck.open(output)) {
            assertThat(after.isDate1904()).isTrue();
            assertThat(WorkbookCheck.cell(after.getSheet("PO"), "B4").getNumericCellValue())
                    .isEqualTo(WorkbookCheck.cell(before.getSheet("PO"), "B4").getNumericCellValue());
            assertThat(WorkbookCheck.cell(after.getSheet("Findings"), "U7")
                            .getLocalDateTimeCellValue()
                            .toLocalDate())
                    .hasToString("2026-12-31");
        }
    }

    @Test
    void theListItselfIsOnlyRead() throws IOException {
        Path input = checking.list("xlsx");
        byte[] before = Files.readAllBytes(input);
        assertThat(input.toFile().setReadOnly()).isTrue();
        checking.check(input, AuditFixture.telecom());
        assertThat(Files.readAllBytes(input)).isEqualTo(before);
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
