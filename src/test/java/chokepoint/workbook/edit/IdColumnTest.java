package chokepoint.workbook.edit;

import static chokepoint.workbook.edit.PromisedMarking.THREE_ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.workbook.CellRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The column that names the findings of each row: where it stands, what takes it in, and what it says when it has no room. */
class IdColumnTest {

    private static final String TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

    @TempDir
    private Path folder;

    private PromisedMarking marking;

    @BeforeEach
    void marking() {
        marking = new PromisedMarking(folder);
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
        Path output = marking.mark(list, Marking.row(2, 1, 1));
        assertThat(PromisedMarking.content(output, "xl/tables/table1.xml"))
                .contains(
                        "ref=\"B1:C4\"><autoFilter ref=\"B1:C4\"",
                        "count=\"2\"",
                        "<tableColumn id=\"5\" name=\"Chokepoint\"/>");
        assertThat(PromisedMarking.content(output, "xl/tables/table2.xml")).contains("ref=\"A7:A9\"");
        assertThat(PromisedMarking.content(output, "xl/tables/chokepoint-findings.xml"))
                .contains(" id=\"3\" ");
    }

    @Test
    void theColumnOfTheIdsIsShownWhateverHidItAndSpansStayRight() throws IOException {
        Handmade list = Handmade.children(
                "<dimension ref=\"A1:B4\"/><cols><col min=\"2\" max=\"16384\" width=\"3\" hidden=\"1\"/></cols>"
                        + THREE_ROWS);
        String sheet = marking.markedSheet(list, Marking.row(2, 1, 1));
        assertThat(sheet)
                .contains(
                        "<dimension ref=\"A1:C4\"/>",
                        "<col min=\"2\" max=\"2\" width=\"3\" hidden=\"1\"/><col min=\"3\" max=\"3\" width=\"22\" customWidth=\"1\"/><col min=\"4\" max=\"16384\" width=\"3\" hidden=\"1\"/>",
                        "spans=\"1:3\"");
    }

    @Test
    void idsNeverCoverWhatStandsFurtherDown() throws IOException {
        String below = THREE_ROWS.replace("</sheetData>", "<row r=\"9\"><c r=\"C9\"><v>1</v></c></row></sheetData>");
        try (XSSFWorkbook marked = marking.marked(Handmade.children(below), Marking.row(2, 1, 1))) {
            assertThat(PromisedMarking.cell(marked, "D2").getStringCellValue()).isEqualTo("▲ F-0001");
            assertThat(PromisedMarking.cell(marked, "C9").getNumericCellValue()).isEqualTo(1);
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
    void asManyColumnsAsThereCanBeLeaveNoRoomForIds() throws IOException {
        String full = IntStream.range(0, CellRange.MOST_COLUMNS)
                .mapToObj(column -> "<c r=\"" + CellRange.address(1, column) + "\"><v>1</v></c>")
                .collect(Collectors.joining("", "<sheetData><row r=\"1\">", "</row></sheetData>"));
        Path list = Handmade.children(full).save(folder.resolve("list.xlsx"));
        Path output = folder.resolve("marked.xlsx");
        List<String> told =
                Marking.mark(list, Marking.markup(Marking.sheet("List", 1, Marking.row(2, 16_383, 16_383))), output);
        assertThat(told).containsExactly("Sheet 'List' has no free column for the ids of findings.");
        marking.promisesKept(list, output);
        try (XSSFWorkbook marked = PromisedMarking.open(output)) {
            assertThat(PromisedMarking.note(marked, "XFD2")).contains("row 2");
        }
    }

    @Test
    void everyRowMayBeFlagged() throws IOException {
        Marking.Row[] rows = {Marking.row(2, 0, 0, 1), Marking.row(3, 0, 0, 1), Marking.row(4, 0, 0, 1)};
        try (XSSFWorkbook marked = marking.marked(Handmade.children(THREE_ROWS), rows)) {
            assertThat(List.of("C2", "C3", "C4"))
                    .allMatch(address -> PromisedMarking.cell(marked, address)
                            .getStringCellValue()
                            .equals("▲ F-0001"));
        }
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
        try (XSSFWorkbook marked = PromisedMarking.open(output)) {
            assertThat(marked.getSheet("List").getHyperlinkList()).hasSize(SheetFrame.MOST_LINKS);
        }
    }
}
