package chokepoint.workbook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.UneditablePart;
import chokepoint.workbook.parts.CommentsPart;
import chokepoint.workbook.parts.VmlPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedWorkbookTest {

    private static final String TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

    private static final String THREE_ROWS =
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Vendor</t></is></c>"
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>Value</t></is></c></row>"
                    + "<row r=\"2\" spans=\"1:2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Alfa</t></is></c><c r=\"B2\" s=\"1\"><v>5</v></c></row>"
                    + "<row r=\"4\"><c r=\"B4\" s=\"1\"><v>6</v></c></row></sheetData>";

    @TempDir
    private Path folder;

    @Test
    void aCellKeepsItsFormatAndIsTinted() throws IOException {
        try (XSSFWorkbook marked = marked(Handmade.children(THREE_ROWS), Marking.row(2, 1, 1))) {
            XSSFCellStyle style = style(marked, "B2");
            assertThat(style.getDataFormat()).isEqualTo((short) 4);
            assertThat(style.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFCEBC8");
            assertThat(cell(marked, "B2").getNumericCellValue()).isEqualTo(5);
        }
    }

    @Test
    void oneStyleIsMadeForEachStyleAndTint() throws IOException {
        try (XSSFWorkbook few = marked(Handmade.children(THREE_ROWS), Marking.row(2, 1, 1));
                XSSFWorkbook same = marked(Handmade.children(THREE_ROWS), Marking.row(2, 1, 1), Marking.row(4, 1, 1))) {
            assertThat(same.getNumCellStyles()).isEqualTo(few.getNumCellStyles());
            assertThat(style(same, "B2").getIndex()).isEqualTo(style(same, "B4").getIndex());
        }
    }

    @Test
    void cellsAndRowsThatAreAbsentAreMadeInOrder() throws IOException {
        Handmade list =
                Handmade.children("<cols><col min=\"1\" max=\"16384\" width=\"9\" style=\"2\"/></cols>" + THREE_ROWS);
        try (XSSFWorkbook marked = marked(list, Marking.row(3, 0, 0), Marking.row(4, 0, 0, 4), Marking.row(9, 0, 2))) {
            assertThat(marked.getSheet("List"))
                    .extracting(row -> row.getRowNum() + 1)
                    .containsExactly(1, 2, 3, 4, 9);
            assertThat((Iterable<Cell>) marked.getSheet("List").getRow(3))
                    .extracting(Cell::getColumnIndex)
                    .containsExactly(0, 1, 3, 4);
            assertThat(style(marked, "A3").getDataFormat()).isEqualTo((short) 14);
            assertThat(style(marked, "A3").getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void aSheetWithoutRowsGetsThem() throws IOException {
        try (XSSFWorkbook marked = marked(Handmade.children("<sheetData/>"), Marking.row(3, 0, 0))) {
            assertThat(style(marked, "A3").getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
    }

    @Test
    void aListOfOneRowIsMarked() throws IOException {
        String one = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
        try (XSSFWorkbook marked = marked(Handmade.children(one), 0, Marking.row(1, 0, 0))) {
            assertThat(cell(marked, "B1").getStringCellValue()).isEqualTo("▲ F-0001");
            assertThat(note(marked, "A1")).contains("row 1 <&>");
        }
    }

    @Test
    void rowsAndCellsNeedNotSayWhereTheyStand() throws IOException {
        String bare = "<sheetData><row><c t=\"inlineStr\"><is><t>Vendor</t></is></c><c/></row>"
                + "<row><c t=\"inlineStr\"><is><t>Alfa</t></is></c><c s=\"1\"><v>5</v></c></row></sheetData>";
        try (XSSFWorkbook marked = marked(Handmade.children(bare), Marking.row(2, 1, 1, 5))) {
            assertThat(style(marked, "B2").getDataFormat()).isEqualTo((short) 4);
            assertThat(style(marked, "F2").getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(cell(marked, "C1").getStringCellValue()).isEqualTo("Chokepoint");
        }
    }

    @Test
    void namesMayHaveAPrefix() throws IOException {
        String prefixed = "<x:worksheet xmlns:x=\"" + Handmade.MAIN + "\">"
                + THREE_ROWS.replace("</", "</x:").replaceAll("<([a-z])", "<x:$1") + "</x:worksheet>";
        try (XSSFWorkbook marked = marked(Handmade.sheet(prefixed), Marking.row(2, 1, 1, 3), Marking.row(7, 0))) {
            assertThat(style(marked, "B2").getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(cell(marked, "C7").getStringCellValue()).isEqualTo("▲ F-0001");
            assertThat(note(marked, "B2")).contains("row 2");
        }
    }

    @Test
    void theStrictFormKeepsItsNamespaces() throws IOException {
        Path list = Handmade.children(THREE_ROWS).strict().save(folder.resolve("strict.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        Marking.mark(list, Marking.markup(Marking.sheet("List", 1, Marking.row(2, 1, 1))), output);
        promisesKept(list, output);
        PackageRead marked = PackageRead.of(output);
        for (String part : marked.names()) {
            String xml = new String(marked.content(part), StandardCharsets.UTF_8);
            assertThat(xml).doesNotContain("openxmlformats.org/spreadsheetml/2006");
        }
    }

    @Test
    void theDrawingOfNotesComesInItsPlace() throws IOException {
        Handmade list = Handmade.children(THREE_ROWS
                + "<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"0\" footer=\"0\"/>"
                + "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x14\""
                + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"><controls/></mc:Choice></mc:AlternateContent>"
                + "<extLst/>");
        String sheet = markedSheet(list, Marking.row(2, 1, 1));
        assertThat(sheet)
                .matches("(?s).*</sheetData><hyperlinks>.*<pageMargins [^>]*/><legacyDrawing [^>]*/><mc:Alt.*");
    }

    @Test
    void ofAFormulaOnlyTheStyleChanges() throws IOException {
        String formulas = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"><f t=\"shared\" ref=\"A2:A4\" si=\"0\">A1*2</f><v>2</v></c><c r=\"B2\"><f t=\"array\" ref=\"B2:B3\">A1:A2</f><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"1\"><f t=\"shared\" si=\"0\"/><v>4</v></c></row></sheetData>";
        String sheet = markedSheet(Handmade.children(formulas), Marking.row(2, 0, 0, 1), Marking.row(3, 0, 0));
        assertThat(sheet)
                .contains(
                        "<f t=\"shared\" ref=\"A2:A4\" si=\"0\">A1*2</f>",
                        "<f t=\"shared\" si=\"0\"/>",
                        "<f t=\"array\" ref=\"B2:B3\">A1:A2</f>");
    }

    @Test
    void aNoteOfTheUserIsKeptAndOursComesBehindIt() throws IOException {
        Handmade list = withNotes(
                "<comment ref=\"B2\" authorId=\"0\"><text><t>Mine</t></text></comment>"
                        + "<comment ref=\"A4\" authorId=\"0\"><text><r><rPr><b/></rPr><t>Bold</t></r><rPh sb=\"0\" eb=\"1\"><t>ph</t></rPh></text></comment>");
        try (XSSFWorkbook marked = marked(list, Marking.row(2, 1, 1), Marking.row(4, 0, 0))) {
            assertThat(note(marked, "B2")).startsWith("Mine\n\nChokepoint:\n").contains("row 2 <&>");
            assertThat(note(marked, "A4")).startsWith("Bold\n\nChokepoint:\n");
            assertThat(marked.getSheet("List").getCellComments().values())
                    .extracting(comment -> comment.getAuthor())
                    .containsOnly("K. Tamm");
        }
    }

    @Test
    void aThreadedCommentIsLeftAlone() throws IOException {
        Handmade list =
                withNotes("<comment ref=\"B2\" authorId=\"1\"><text><t>[Threaded comment]</t></text></comment>");
        try (XSSFWorkbook marked = marked(list, Marking.row(2, 1, 1))) {
            assertThat(note(marked, "B2")).isEqualTo("[Threaded comment]");
            assertThat(note(marked, "C2")).contains("row 2");
        }
    }

    @Test
    void shapesOfAFormControlStayAndOursHaveNumbersOfTheirOwn() throws IOException {
        Handmade list = Handmade.children(THREE_ROWS + "<legacyDrawing r:id=\"rId1\"/>")
                .ofSheet(
                        "xl/drawings/vmlDrawing1.vml",
                        VmlPart.CONTENT_TYPE,
                        "vmlDrawing",
                        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                                + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"3\"/></o:shapelayout><v:shape id=\"_x0000_s3073\">a<br></v:shape></xml>");
        Path output = mark(list, Marking.row(2, 1, 1), Marking.row(4, 1, 1));
        String vml = content(output, "xl/drawings/vmlDrawing1.vml");
        assertThat(vml).contains("data=\"3,4\"", "_x0000_s3073\">a<br>", "_x0000_s4097", "_x0000_s4098");
    }

    @Test
    void moreThanAThousandNotesTakeMoreBlocksOfNumbers() throws IOException {
        Marking.Row[] rows = IntStream.rangeClosed(2, 2_500)
                .mapToObj(row -> Marking.row(row, 0, 0))
                .toArray(Marking.Row[]::new);
        Path output = mark(Handmade.children(THREE_ROWS), rows);
        assertThat(content(output, "xl/drawings/chokepoint-notes.vml")).contains("data=\"1,2,3\"", "_x0000_s2049");
    }

    @Test
    void anAdjacentTableAndFilterTakeTheColumnInAndOthersDoNot() throws IOException {
        String table =
                "<table xmlns=\"%s\" id=\"%s\" name=\"T%2$s\" displayName=\"T%2$s\" ref=\"%s\"><autoFilter ref=\"%3$s\"/><tableColumns count=\"1\"><tableColumn id=\"4\" name=\"Value\"/></tableColumns></table>";
        Handmade list = Handmade.children(THREE_ROWS
                        + "<tableParts count=\"2\"><tablePart r:id=\"rId1\"/><tablePart r:id=\"rId2\"/></tableParts>")
                .ofSheet(
                        "xl/tables/table1.xml",
                        TABLE,
                        "table",
                        String.format(Locale.ROOT, table, Handmade.MAIN, "1", "B1:B4"))
                .ofSheet(
                        "xl/tables/table2.xml",
                        TABLE,
                        "table",
                        String.format(Locale.ROOT, table, Handmade.MAIN, "2", "A7:A9"));
        Path output = mark(list, Marking.row(2, 1, 1));
        assertThat(content(output, "xl/tables/table1.xml"))
                .contains(
                        "ref=\"B1:C4\"><autoFilter ref=\"B1:C4\"",
                        "count=\"2\"",
                        "<tableColumn id=\"5\" name=\"Chokepoint\"/>");
        assertThat(content(output, "xl/tables/table2.xml")).contains("ref=\"A7:A9\"");
        assertThat(content(output, "xl/tables/chokepoint-findings.xml")).contains(" id=\"3\" ");
    }

    @Test
    void theColumnOfTheIdsIsShownWhateverHidItAndSpansStayRight() throws IOException {
        Handmade list = Handmade.children(
                "<dimension ref=\"A1:B4\"/><cols><col min=\"2\" max=\"16384\" width=\"3\" hidden=\"1\"/></cols>"
                        + THREE_ROWS);
        String sheet = markedSheet(list, Marking.row(2, 1, 1));
        assertThat(sheet)
                .contains(
                        "<dimension ref=\"A1:C4\"/>",
                        "<col min=\"2\" max=\"2\" width=\"3\" hidden=\"1\"/><col min=\"3\" max=\"3\" width=\"22\" customWidth=\"1\"/><col min=\"4\" max=\"16384\" width=\"3\" hidden=\"1\"/>",
                        "spans=\"1:3\"");
    }

    @Test
    void idsNeverCoverWhatStandsFurtherDown() throws IOException {
        String below = THREE_ROWS.replace("</sheetData>", "<row r=\"9\"><c r=\"C9\"><v>1</v></c></row></sheetData>");
        try (XSSFWorkbook marked = marked(Handmade.children(below), Marking.row(2, 1, 1))) {
            assertThat(cell(marked, "D2").getStringCellValue()).isEqualTo("▲ F-0001");
            assertThat(cell(marked, "C9").getNumericCellValue()).isEqualTo(1);
        }
    }

    /** Over C2:D4, C and the rows 2 to 4 among them. */
    private static final String DRAWING = "<d:wsDr xmlns:d=\"drawing\"><d:twoCellAnchor>"
            + "<d:from><d:col>2</d:col><d:colOff>0</d:colOff><d:row>1</d:row><d:rowOff>0</d:rowOff></d:from>"
            + "<d:to><d:col>4</d:col><d:colOff>0</d:colOff><d:row>4</d:row><d:rowOff>0</d:rowOff></d:to>"
            + "<d:sp/><d:clientData/></d:twoCellAnchor></d:wsDr>";

    @Test
    void aDrawingOverTheIdsIsTold() throws IOException {
        assertThat(toldOf(DRAWING, Marking.row(4, 1, 1)))
                .containsExactly("Sheet 'List': a chart, an image or a shape lies over ids of findings in column C;"
                        + " move it aside to see them.");
        assertThat(toldOf(DRAWING, Marking.row(5, 1, 1))).isEmpty();
        assertThat(toldOf(DRAWING.replace("<d:col>2<", "<d:col>3<"), Marking.row(4, 1, 1)))
                .isEmpty();
        assertThat(toldOf(DRAWING.replace(">4<", ">2147483647<"), Marking.row(40, 1, 1)))
                .hasSize(1);
        assertThat(toldOf("<d:wsDr", Marking.row(4, 1, 1))).isEmpty();
    }

    private List<String> toldOf(String drawing, Marking.Row row) throws IOException {
        Path list = Handmade.children(THREE_ROWS + "<drawing r:id=\"rId1\"/>")
                .ofSheet(
                        "xl/drawings/drawing1.xml",
                        "application/vnd.openxmlformats-officedocument.drawing+xml",
                        "drawing",
                        drawing)
                .save(folder.resolve("list.xlsx"));
        return Marking.mark(list, Marking.markup(Marking.sheet("List", 1, row)), folder.resolve("marked.xlsx"));
    }

    @Test
    void ofMergedCellsTheFirstIsMarked() throws IOException {
        Handmade list =
                Handmade.children(THREE_ROWS + "<mergeCells count=\"1\"><mergeCell ref=\"A2:A4\"/></mergeCells>");
        try (XSSFWorkbook marked = marked(list, Marking.row(4, 0, 0))) {
            assertThat(style(marked, "A2").getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(cell(marked, "A4")).isNull();
            assertThat(note(marked, "C4")).contains("row 4");
        }
    }

    @Test
    void asManyColumnsAsThereCanBeLeaveNoRoomForIds() throws IOException {
        String full = IntStream.range(0, CellRange.MOST_COLUMNS)
                .mapToObj(column -> "<c r=\"" + CellRange.address(1, column) + "\"><v>1</v></c>")
                .collect(Collectors.joining("", "<sheetData><row r=\"1\">", "</row></sheetData>"));
        Path list = Handmade.children(full).save(folder.resolve("list.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        List<String> told =
                Marking.mark(list, Marking.markup(Marking.sheet("List", 1, Marking.row(2, 16_383, 16_383))), output);
        assertThat(told).containsExactly("Sheet 'List' has no free column for the ids of findings.");
        promisesKept(list, output);
        try (XSSFWorkbook marked = open(output)) {
            assertThat(note(marked, "XFD2")).contains("row 2");
        }
    }

    @Test
    void everyRowMayBeFlagged() throws IOException {
        Marking.Row[] rows = {Marking.row(2, 0, 0, 1), Marking.row(3, 0, 0, 1), Marking.row(4, 0, 0, 1)};
        try (XSSFWorkbook marked = marked(Handmade.children(THREE_ROWS), rows)) {
            assertThat(List.of("C2", "C3", "C4"))
                    .allMatch(address ->
                            cell(marked, address).getStringCellValue().equals("▲ F-0001"));
        }
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
        promisesKept(list, output);
        try (XSSFWorkbook marked = open(output)) {
            assertThat(marked.getSheet("List").getProtect()).isTrue();
            assertThat(marked.isStructureLocked()).isTrue();
            assertThat(cell(marked, "C2").getStringCellValue()).isEqualTo("\u25b2 F-0001");
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
    void linksEndAtFiveThousandAndThatIsTold() throws IOException {
        Path list = Handmade.children(THREE_ROWS).save(folder.resolve("list.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        Marking.Row[] rows = IntStream.rangeClosed(2, SheetFrame.MOST_LINKS + 2)
                .mapToObj(row -> Marking.row(row, 0, 0))
                .toArray(Marking.Row[]::new);
        assertThat(Marking.mark(list, Marking.markup(Marking.sheet("List", 1, rows)), output))
                .containsExactly("Sheet 'List': only the first 5000 flagged rows link to their finding;"
                        + " the ids of the others are plain text.");
        try (XSSFWorkbook marked = open(output)) {
            assertThat(marked.getSheet("List").getHyperlinkList()).hasSize(SheetFrame.MOST_LINKS);
        }
    }

    @Test
    void withoutMarksOnlyTheWorkbookAroundTheSheetChanges() throws IOException {
        Path list = Handmade.children(THREE_ROWS).save(folder.resolve("list.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        Marking.mark(list, Marking.markup(Marking.sheet("List", 1)), output);
        assertThat(PackageRead.of(list).untouchedIn(PackageRead.of(output))).contains("xl/worksheets/sheet1.xml");
        promisesKept(list, output);
    }

    @Test
    void sizesInWideFieldsAreRead() throws IOException {
        Path list = Handmade.children(THREE_ROWS).save(folder.resolve("list.xlsx"), Zip64Mode.Always);
        Path output = folder.resolve("marked.xlsx");
        Marking.mark(list, Marking.markup(Marking.sheet("List", 1, Marking.row(2, 1, 1))), output);
        promisesKept(list, output);
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
        Path output = mark(Handmade.children(THREE_ROWS), Marking.row(2, 1, 1));
        assertThat(AnnotatedWorkbook.canBeCleaned(output)).isTrue();
        Path saved = folder.resolve("saved.xlsx");
        try (XSSFWorkbook workbook = open(output);
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
        assertThatThrownBy(() -> AnnotatedWorkbook.open(list, MarkingBounds.USUAL))
                .hasMessage("it is a binary workbook (xlsb); save it as xlsx to have it marked");
    }

    @Test
    void namesThatStandTwiceOrLeadOutOfTheFileAreDeclined() throws IOException {
        Path outside =
                Handmade.children(THREE_ROWS).add("xl/../../evil", "a/b", "").save(folder.resolve("out.xlsx"));
        assertThatThrownBy(() -> AnnotatedWorkbook.open(outside, MarkingBounds.USUAL))
                .hasMessageContaining("leads out of it");
        Path twice =
                Handmade.children(THREE_ROWS).add("xl/Styles.xml", "a/b", "").save(folder.resolve("twice.xlsx"));
        assertThatThrownBy(() -> AnnotatedWorkbook.open(twice, MarkingBounds.USUAL))
                .hasMessageContaining("twice");
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

    private static Handmade withNotes(String comments) {
        return Handmade.children(THREE_ROWS)
                .ofSheet(
                        "xl/comments1.xml",
                        CommentsPart.CONTENT_TYPE,
                        "comments",
                        String.format(
                                Locale.ROOT,
                                "<comments xmlns=\"%s\"><authors><author>K. Tamm</author><author>tc={7}</author></authors><commentList>%s</commentList></comments>",
                                Handmade.MAIN,
                                comments));
    }

    private XSSFWorkbook marked(Handmade list, Marking.Row... rows) throws IOException {
        return marked(list, 1, rows);
    }

    private XSSFWorkbook marked(Handmade list, int headerRow, Marking.Row... rows) throws IOException {
        return open(mark(list, headerRow, rows));
    }

    private String markedSheet(Handmade list, Marking.Row... rows) throws IOException {
        return content(mark(list, rows), "xl/worksheets/sheet1.xml");
    }

    private Path mark(Handmade list, Marking.Row... rows) throws IOException {
        return mark(list, 1, rows);
    }

    /** Marks a list and holds the outcome against all that is promised of any. */
    private Path mark(Handmade list, int headerRow, Marking.Row... rows) throws IOException {
        Path input = list.save(Files.createTempFile(folder, "list", ".xlsx"));
        Path output = Files.createTempFile(folder, "marked", ".xlsx");
        Marking.mark(input, Marking.markup(Marking.sheet("List", headerRow, rows)), output);
        promisesKept(input, output);
        return output;
    }

    private void promisesKept(Path input, Path output) throws IOException {
        assertThat(Promises.broken(input, output)).isEmpty();
        assertThat(Promises.brokenByCleaning(input, output, folder.resolve("cleaned.xlsx")))
                .isEmpty();
    }

    private static String content(Path file, String part) throws IOException {
        return new String(PackageRead.of(file).content(part), StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    private static Cell cell(XSSFWorkbook workbook, String address) {
        CellReference place = new CellReference(address);
        return workbook.getSheet("List").getRow(place.getRow()).getCell(place.getCol());
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, String address) {
        return (XSSFCellStyle) cell(workbook, address).getCellStyle();
    }

    private static String note(XSSFWorkbook workbook, String address) {
        return workbook.getSheet("List")
                .getCellComments()
                .get(new org.apache.poi.ss.util.CellAddress(address))
                .getString()
                .getString();
    }
}
