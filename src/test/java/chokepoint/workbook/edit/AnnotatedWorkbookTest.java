package chokepoint.workbook.edit;

import static chokepoint.workbook.edit.PromisedMarking.THREE_ROWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.workbook.ListFile;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.UneditablePart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedWorkbookTest {

    @TempDir
    private Path folder;

    private PromisedMarking marking;

    @BeforeEach
    void marking() {
        marking = new PromisedMarking(folder);
    }

    @Test
    void aCellKeepsItsFormatAndIsTinted() throws IOException {
        try (XSSFWorkbook marked = marking.marked(Handmade.children(THREE_ROWS), Marking.row(2, 1, 1))) {
            XSSFCellStyle style = PromisedMarking.style(marked, "B2");
            assertThat(style.getDataFormat()).isEqualTo((short) 4);
            assertThat(style.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFCEBC8");
            assertThat(PromisedMarking.cell(marked, "B2").getNumericCellValue()).isEqualTo(5);
        }
    }

    @Test
    void oneStyleIsMadeForEachStyleAndTint() throws IOException {
        try (XSSFWorkbook few = marking.marked(Handmade.children(THREE_ROWS), Marking.row(2, 1, 1));
                XSSFWorkbook same =
                        marking.marked(Handmade.children(THREE_ROWS), Marking.row(2, 1, 1), Marking.row(4, 1, 1))) {
            assertThat(same.getNumCellStyles()).isEqualTo(few.getNumCellStyles());
            assertThat(PromisedMarking.style(same, "B2").getIndex())
                    .isEqualTo(PromisedMarking.style(same, "B4").getIndex());
        }
    }

    @Test
    void cellsAndRowsThatAreAbsentAreMadeInOrder() throws IOException {
        Handmade list =
                Handmade.children("<cols><col min=\"1\" max=\"16384\" width=\"9\" style=\"2\"/></cols>" + THREE_ROWS);
        try (XSSFWorkbook marked =
                marking.marked(list, Marking.row(3, 0, 0), Marking.row(4, 0, 0, 4), Marking.row(9, 0, 2))) {
            assertThat(marked.getSheet("List"))
                    .extracting(row -> row.getRowNum() + 1)
                    .containsExactly(1, 2, 3, 4, 9);
            assertThat((Iterable<Cell>) marked.getSheet("List").getRow(3))
                    .extracting(Cell::getColumnIndex)
                    .containsExactly(0, 1, 3, 4);
            assertThat(PromisedMarking.style(marked, "A3").getDataFormat()).isEqualTo((short) 14);
            assertThat(PromisedMarking.style(marked, "A3").getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void aSheetWithoutRowsGetsThem() throws IOException {
        try (XSSFWorkbook marked = marking.marked(Handmade.children("<sheetData/>"), Marking.row(3, 0, 0))) {
            assertThat(PromisedMarking.style(marked, "A3").getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void aListOfOneRowIsMarked() throws IOException {
        String one = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
        try (XSSFWorkbook marked = marking.marked(Handmade.children(one), 0, Marking.row(1, 0, 0))) {
            assertThat(PromisedMarking.cell(marked, "B1").getStringCellValue()).isEqualTo("▲ F-0001");
            assertThat(PromisedMarking.note(marked, "A1")).contains("row 1 <&>");
        }
    }

    @Test
    void rowsAndCellsNeedNotSayWhereTheyStand() throws IOException {
        String bare = "<sheetData><row><c t=\"inlineStr\"><is><t>Vendor</t></is></c><c/></row>"
                + "<row><c t=\"inlineStr\"><is><t>Alfa</t></is></c><c s=\"1\"><v>5</v></c></row></sheetData>";
        try (XSSFWorkbook marked = marking.marked(Handmade.children(bare), Marking.row(2, 1, 1, 5))) {
            assertThat(PromisedMarking.style(marked, "B2").getDataFormat()).isEqualTo((short) 4);
            assertThat(PromisedMarking.style(marked, "F2").getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(PromisedMarking.cell(marked, "C1").getStringCellValue()).isEqualTo("Chokepoint");
        }
    }

    @Test
    void namesMayHaveAPrefix() throws IOException {
        String prefixed = "<x:worksheet xmlns:x=\"" + Handmade.MAIN + "\">"
                + THREE_ROWS.replace("</", "</x:").replaceAll("<([a-z])", "<x:$1") + "</x:worksheet>";
        try (XSSFWorkbook marked =
                marking.marked(Handmade.sheet(prefixed), Marking.row(2, 1, 1, 3), Marking.row(7, 0))) {
            assertThat(PromisedMarking.style(marked, "B2").getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(PromisedMarking.cell(marked, "C7").getStringCellValue()).isEqualTo("▲ F-0001");
            assertThat(PromisedMarking.note(marked, "B2")).contains("row 2");
        }
    }

    @Test
    void theStrictFormKeepsItsNamespaces() throws IOException {
        Path list = Handmade.children(THREE_ROWS).strict().save(folder.resolve("strict.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        Marking.mark(list, Marking.markup(Marking.sheet("List", 1, Marking.row(2, 1, 1))), output);
        marking.promisesKept(list, output);
        PackageRead marked = PackageRead.of(output);
        for (String part : marked.names()) {
            String xml = new String(marked.content(part), StandardCharsets.UTF_8);
            assertThat(xml).doesNotContain("openxmlformats.org/spreadsheetml/2006");
        }
    }

    @Test
    void ofAFormulaOnlyTheStyleChanges() throws IOException {
        String formulas = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><f t=\"shared\" ref=\"A2:A4\" si=\"0\">A1*2</f><v>2</v></c><c r=\"B2\"><f t=\"array\" ref=\"B2:B3\">A1:A2</f><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"1\"><f t=\"shared\" si=\"0\"/><v>4</v></c></row></sheetData>";
        String sheet = marking.markedSheet(Handmade.children(formulas), Marking.row(2, 0, 0, 1), Marking.row(3, 0, 0));
        assertThat(sheet)
                .contains(
                        "<f t=\"shared\" ref=\"A2:A4\" si=\"0\">A1*2</f>",
                        "<f t=\"shared\" si=\"0\"/>",
                        "<f t=\"array\" ref=\"B2:B3\">A1:A2</f>");
    }

    @Test
    void aProtectedSheetIsMarkedAndStaysProtected() throws IOException {
        Path list = Handmade.children(THREE_ROWS + "<sheetProtection sheet=\"1\"/>")
                .locked()
                .save(folder.resolve("list.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        List<String> told = Marking.mark(list, Marking.markup(Marking.sheet("List", 1, Marking.row(2, 1, 1))), output);
        assertThat(told)
                .anyMatch(sentence -> sentence.startsWith("Sheet 'List' is protected."))
                .anyMatch(sentence -> sentence.startsWith("The structure of the workbook is protected."));
        marking.promisesKept(list, output);
        try (XSSFWorkbook marked = PromisedMarking.open(output)) {
            assertThat(marked.getSheet("List").getProtect()).isTrue();
            assertThat(marked.isStructureLocked()).isTrue();
            assertThat(PromisedMarking.cell(marked, "C2").getStringCellValue()).isEqualTo("\u25b2 F-0001");
        }
    }

    @Test
    void protectionThatIsSwitchedOffIsNotTold() throws IOException {
        Path list =
                Handmade.children(THREE_ROWS + "<sheetProtection sheet=\"0\"/>").save(folder.resolve("list.xlsx"));
        SheetMarks markup = Marking.markup(Marking.sheet("List", 1, Marking.row(2, 1, 1)));
        assertThat(Marking.mark(list, markup, folder.resolve("marked.xlsx"))).isEmpty();
    }

    @Test
    void withoutMarksOnlyTheWorkbookAroundTheSheetChanges() throws IOException {
        Path list = Handmade.children(THREE_ROWS).save(folder.resolve("list.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        Marking.mark(list, Marking.markup(Marking.sheet("List", 1)), output);
        assertThat(PackageRead.of(list).untouchedIn(PackageRead.of(output))).contains("xl/worksheets/sheet1.xml");
        marking.promisesKept(list, output);
    }

    @Test
    void sizesInWideFieldsAreRead() throws IOException {
        Path list = Handmade.children(THREE_ROWS).save(folder.resolve("list.xlsx"), Zip64Mode.Always);
        Path output = folder.resolve("marked.xlsx");
        Marking.mark(list, Marking.markup(Marking.sheet("List", 1, Marking.row(2, 1, 1))), output);
        marking.promisesKept(list, output);
    }

    @Test
    void aSecondRunGivesWhatTheFirstGave() throws IOException {
        Path list = Handmade.children(THREE_ROWS).save(folder.resolve("list.xlsx"));
        SheetMarks markup = Marking.markup(Marking.sheet("List", 1, Marking.row(2, 1, 1)));
        Path once = folder.resolve("once.xlsx");
        Path twice = folder.resolve("twice.xlsx");
        Marking.mark(list, markup, once);
        Marking.mark(once, markup, twice);
        PackageRead first = PackageRead.of(once);
        PackageRead second = PackageRead.of(twice);
        assertThat(second.names()).isEqualTo(first.names());
        assertThat(second.names())
                .allSatisfy(name -> assertThat(second.content(name)).isEqualTo(first.content(name)));
    }

    @Test
    void whatWasChangedSinceCannotBeCleaned() throws IOException {
        Path output = marking.mark(Handmade.children(THREE_ROWS), Marking.row(2, 1, 1));
        assertThat(AnnotatedWorkbook.canBeCleaned(output)).isTrue();
        Path saved = folder.resolve("saved.xlsx");
        try (XSSFWorkbook workbook = PromisedMarking.open(output);
                java.io.OutputStream out = Files.newOutputStream(saved)) {
            workbook.getSheetAt(0).getRow(1).createCell(8).setCellValue("later");
            workbook.write(out);
        }
        assertThat(AnnotatedWorkbook.canBeCleaned(saved)).isFalse();
    }

    @Test
    void aBinaryWorkbookIsDeclined() throws IOException {
        Path list = Handmade.children(THREE_ROWS)
                .typed("sheet.main+xml", "sheet.binary.macroEnabled.main")
                .save(folder.resolve("list.xlsb"));
        assertThatThrownBy(() -> open(list))
                .hasMessage("it is a binary workbook (xlsb); save it as xlsx to have it marked");
    }

    @Test
    void namesThatStandTwiceOrLeadOutOfTheFileAreDeclined() throws IOException {
        Path outside =
                Handmade.children(THREE_ROWS).add("xl/../../evil", "a/b", "").save(folder.resolve("out.xlsx"));
        assertThatThrownBy(() -> open(outside)).hasMessageContaining("leads out of it");
        Path twice =
                Handmade.children(THREE_ROWS).add("xl/Styles.xml", "a/b", "").save(folder.resolve("twice.xlsx"));
        assertThatThrownBy(() -> open(twice)).hasMessageContaining("twice");
    }

    @Test
    void whatIsOutOfOrderOrInAnotherEncodingIsLeftToAnotherWriter() throws IOException {
        String disordered = "<sheetData><row r=\"5\"/><row r=\"2\"/></sheetData>";
        Path list = Handmade.children(disordered).save(folder.resolve("list.xlsx"));
        SheetMarks markup = Marking.markup(Marking.sheet("List", 1, Marking.row(2, 1, 1)));
        assertThatThrownBy(() -> Marking.mark(list, markup, folder.resolve("marked.xlsx")))
                .isInstanceOf(UneditablePart.class)
                .hasMessage("its rows are out of order at row 2");
    }

    private static void open(Path file) throws IOException {
        try (ListFile list = ListFile.open(file);
                AnnotatedWorkbook workbook = AnnotatedWorkbook.open(list, MarkingBounds.USUAL)) {
            assertThat(workbook.sheetNames()).isNotEmpty();
        }
    }
}
