package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.finding.Disposition;
import chokepoint.report.poi.PoiFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedWorkbookTest {

    @TempDir
    private Path folder;

    private WorkbookCheck checking;

    @BeforeEach
    void checking() {
        checking = new WorkbookCheck(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void ownNotesAreKeptAndOursAppended(String format) throws IOException {
        Path output = checking.check(checking.list(format), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            Sheet sheet = after.getSheet(AuditFixture.SHEET);
            assertThat(WorkbookCheck.note(sheet, "A6")).isEqualTo("Framework contract 7");
            assertThat(WorkbookCheck.note(sheet, "H10"))
                    .startsWith("Chokepoint:\n▲ high F-0001 (CAS-001): Order PO-1007");
            assertThat(WorkbookCheck.note(sheet, "I21")).contains("F-0004").contains("Would clear it:");
            assertThat(sheet.getCellComment(new CellAddress("H10")).getAuthor()).isEqualTo("Chokepoint");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aNoteOnTheKeyCellItselfGrows(String format) throws IOException {
        Workbook workbook = WorkbookCheck.workbook(format);
        ListFixture.note(workbook.getSheet(AuditFixture.SHEET), 20, 8, "Seen by KT");
        Path output = checking.check(checking.save(workbook, format), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
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
        Path output = checking.check(checking.save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            Sheet marked = after.getSheet(AuditFixture.SHEET);
            assertThat(WorkbookCheck.note(marked, "I21")).isEqualTo("[Threaded comment] Is this right?");
            assertThat(WorkbookCheck.note(marked, "K21")).contains("F-0004");
        }
    }

    @Test
    void eachFlaggedRowHasItsIdsInAColumnThatTheFilterTakesIn() throws IOException {
        Path output = checking.check(checking.list("xlsx"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            XSSFSheet sheet = (XSSFSheet) after.getSheet(AuditFixture.SHEET);
            assertThat(WorkbookCheck.text(sheet, "K3")).isEqualTo("Chokepoint");
            assertThat(WorkbookCheck.text(sheet, "K10")).isEqualTo("▲ F-0001, F-0002, F-0003, F-0004, F-0005");
            assertThat(WorkbookCheck.text(sheet, "K21")).isEqualTo("■ F-0004");
            assertThat(WorkbookCheck.text(sheet, "K20")).isEmpty();
            assertThat(WorkbookCheck.cell(sheet, "K21").getHyperlink().getAddress())
                    .isEqualTo("'Findings'!A5");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:K27");
        }
    }

    @Test
    void idsNeverCoverWhatStandsFurtherDown() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        workbook.getSheet(AuditFixture.SHEET).getRow(30 - 4).createCell(10).setCellValue("call back");
        Path output = checking.check(checking.save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            Sheet sheet = after.getSheet(AuditFixture.SHEET);
            assertThat(WorkbookCheck.text(sheet, "K27")).isEqualTo("call back");
            assertThat(WorkbookCheck.text(sheet, "L10")).startsWith("▲ F-0001");
        }
    }

    @Test
    void ofMergedCellsTheOneThatShowsIsMarked() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        workbook.getSheet(AuditFixture.SHEET).addMergedRegion(CellRangeAddress.valueOf("F5:F7"));
        Path output = checking.check(checking.save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            Sheet sheet = after.getSheet(AuditFixture.SHEET);
            assertThat(WorkbookCheck.fill(WorkbookCheck.cell(sheet, "F5"))).isEqualTo("FFF9D9D4");
            assertThat(WorkbookCheck.fill(WorkbookCheck.cell(sheet, "F6"))).isEqualTo("none");
            assertThat(WorkbookCheck.note(sheet, "F5")).contains("F-0002");
            assertThat(sheet.getCellComment(new CellAddress("F6"))).isNull();
            assertThat(WorkbookCheck.note(sheet, "K6")).contains("F-0002");
        }
    }

    @Test
    void aCellAndARowThatAreAbsentAreMade() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        Sheet sheet = workbook.getSheet(AuditFixture.SHEET);
        sheet.getRow(9).removeCell(sheet.getRow(9).getCell(7));
        sheet.removeRow(sheet.getRow(20));
        Path output = checking.check(checking.save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            Sheet marked = after.getSheet(AuditFixture.SHEET);
            assertThat(WorkbookCheck.fill(WorkbookCheck.cell(marked, "H10"))).isEqualTo("FFF9D9D4");
            assertThat(WorkbookCheck.fill(WorkbookCheck.cell(marked, "I21"))).isEqualTo("FFFCEBC8");
        }
    }

    @Test
    void aDecidedFindingIsListedAndNotMarked() throws IOException {
        Path output = checking.check(checking.list("xlsx"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            assertThat(WorkbookCheck.fill(WorkbookCheck.cell(after.getSheet(AuditFixture.SHEET), "H12")))
                    .isEqualTo("none");
            assertThat(WorkbookCheck.text(after.getSheet("Findings"), "R7"))
                    .isEqualTo(Disposition.State.ACCEPTED.toString());
        }
    }

    @Test
    void sheetsOfTheUserKeepTheirNames() throws IOException {
        Workbook workbook = ListFixture.xlsx();
        workbook.createSheet("findings").createRow(0).createCell(0).setCellValue("mine");
        Path output = checking.check(checking.save(workbook, "xlsx"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
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
            assertThat(WorkbookCheck.text(after.getSheet("findings"), "A1")).isEqualTo("mine");
            assertThat(WorkbookCheck.cell(after.getSheet("PO"), "K21")
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'Findings (Chokepoint)'!A5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aSecondCheckReplacesWhatTheFirstLeft(String format) throws IOException {
        Path once = checking.check(checking.list(format), AuditFixture.telecom());
        Path twice = folder.resolve("twice." + format);
        CheckedWorkbook.write(once, AuditFixture.telecom(), twice);
        try (Workbook first = WorkbookCheck.open(once);
                Workbook second = WorkbookCheck.open(twice)) {
            assertThat(PoiFile.sheetNames(second)).isEqualTo(PoiFile.sheetNames(first));
            assertThat(WorkbookCheck.texts(second.getSheet("Run record")))
                    .anyMatch(text -> text.contains("outcome of a check"));
            first.removeSheetAt(first.getSheetIndex("Run record"));
            for (Sheet sheet : first) {
                assertThat(WorkbookCheck.texts(second.getSheet(sheet.getSheetName())))
                        .isEqualTo(WorkbookCheck.texts(sheet));
                assertThat(WorkbookCheck.notes(second.getSheet(sheet.getSheetName())))
                        .isEqualTo(WorkbookCheck.notes(sheet));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aCheckedWorkbookIsKnownAsSuch(String format) throws IOException {
        Path input = checking.list(format);
        assertThat(CheckedWorkbook.isChecked(input)).isFalse();
        assertThat(CheckedWorkbook.isChecked(checking.check(input, AuditFixture.telecom())))
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
        Path output = checking.check(checking.list("xlsx"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            Cell message = WorkbookCheck.cell(after.getSheet("Findings"), "G7");
            assertThat(message.getCellType()).isEqualTo(CellType.STRING);
            assertThat(message.getStringCellValue()).startsWith("=HYPERLINK is no formula here");
            assertThat(message.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aFullStyleTableLeavesNotesAndIsTold() throws IOException {
        Workbook workbook = ListFixture.xls();
        while (workbook.getNumCellStyles() < 3_950) {
            workbook.createCellStyle();
        }
        Path output = checking.check(checking.save(workbook, "xls"), AuditFixture.telecom());
        try (Workbook after = WorkbookCheck.open(output)) {
            assertThat(WorkbookCheck.note(after.getSheet("PO"), "I21")).contains("F-0004");
            assertThat(WorkbookCheck.fill(WorkbookCheck.cell(after.getSheet("PO"), "I21")))
                    .isEqualTo("none");
            assertThat(WorkbookCheck.texts(after.getSheet("Run record")))
                    .anyMatch(text -> text.contains("no room for further cell styles"));
        }
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
}
