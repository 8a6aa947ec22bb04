package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.report.poi.RecordSheets;
import chokepoint.workbook.edit.AnnotatedWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "-3.50", "1234567.25", "123456789012345"})
    void plainNumbersBecomeNumbers(String field) {
        assertThat(RecordSheets.plainNumber(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010121", "+5", "1e5", "-0", "1,5", ".5", "5.", "1234567890123456", " 7", "", "0x1F", "٣"})
    void anythingElseStaysAText(String field) {
        assertThat(RecordSheets.plainNumber(field)).isFalse();
    }

    @Test
    void aRecordStandsOnTheRowOfItsNumber() throws IOException {
        try (Workbook workbook = checked(ListFixture.records())) {
            Sheet sheet = workbook.getSheet("List");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("PO number");
            assertThat(sheet.getRow(24).getCell(0).getStringCellValue()).isEqualTo("PO-1024");
            assertThat(sheet.getRow(24).getCell(9).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void marksNotesAndLinksStandOnTheSheetMadeOfTheRecords() throws IOException {
        try (Workbook workbook = checked(ListFixture.records())) {
            Sheet sheet = workbook.getSheet("List");
            assertThat(sheet.getCellComment(new CellAddress("H8")).getString().getString())
                    .contains("F-0001");
            assertThat(sheet.getRow(7).getCell(10).getStringCellValue()).startsWith("▲ F-0001");
            assertThat(workbook.getSheet("Findings")
                            .getRow(1)
                            .getCell(7)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'List'!H8");
        }
    }

    @Test
    void theCopyIsMarkedAsAWorkbookIsAndGivesTheUnmarkedOneBack() throws IOException {
        checked(ListFixture.records()).close();
        Path plain = folder.resolve("plain.xlsx");
        AnnotatedWorkbook.clean(folder.resolve("list.csv.checked.xlsx"), plain);
        try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(plain))) {
            assertThat(workbook.getNumberOfSheets()).isOne();
            assertThat(workbook.getSheetAt(0).getCellComments()).isEmpty();
            assertThat(workbook.getSheetAt(0).getRow(7).getCell(10)).isNull();
        }
    }

    @Test
    void numbersShowTheDecimalsTheyWereWrittenWith() throws IOException {
        List<List<String>> records = new ArrayList<>(ListFixture.records());
        records.add(List.of("1.50", "7", "=1+1", "_x0041_"));
        try (Workbook workbook = checked(records)) {
            DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
            Sheet sheet = workbook.getSheet("List");
            assertThat(shown.formatCellValue(sheet.getRow(25).getCell(0))).isEqualTo("1.50");
            assertThat(shown.formatCellValue(sheet.getRow(25).getCell(1))).isEqualTo("7");
            assertThat(sheet.getRow(25).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(25).getCell(3).getStringCellValue()).isEqualTo("_x0041_");
        }
    }

    @Test
    void whatIsChartedInAWorkbookIsChartedHere() throws IOException {
        try (Workbook workbook = checked(ListFixture.records())) {
            XSSFSheet exposures = (XSSFSheet) workbook.getSheet("Exposures");
            List<XSSFChart> charts = exposures.getDrawingPatriarch().getCharts();
            assertThat(charts)
                    .isNotEmpty()
                    .allSatisfy(chart -> assertThat(chart.getCTChartSpace().xmlText())
                            .contains("'Exposures'!$E$")
                            .contains("1F3F66"));
            assertThat(charts.get(0).getTitleText().getString()).endsWith("vendor");
            assertThat(exposures.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
        }
    }

    private Workbook checked(List<List<String>> records) throws IOException {
        Path output = folder.resolve("list.csv.checked.xlsx");
        CheckedWorkbook.write(to -> records.forEach(to), AuditFixture.csv(), output);
        assertThat(CheckedWorkbook.isChecked(output)).isTrue();
        return WorkbookFactory.create(Files.newInputStream(output));
    }
}
