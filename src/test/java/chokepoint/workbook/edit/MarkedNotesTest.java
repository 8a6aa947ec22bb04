package chokepoint.workbook.edit;

import static chokepoint.workbook.edit.PromisedMarking.THREE_ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.workbook.parts.CommentsPart;
import chokepoint.workbook.parts.VmlPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes of findings stand beside those of the user, and their shapes beside other shapes. */
class MarkedNotesTest {

    @TempDir
    private Path folder;

    private PromisedMarking marking;

    @BeforeEach
    void marking() {
        marking = new PromisedMarking(folder);
    }

    @Test
    void aNoteOfTheUserIsKeptAndOursComesBehindIt() throws IOException {
        Handmade list = withNotes(
                "<comment ref=\"B2\" authorId=\"0\"><text><t>Mine</t></text></comment>"
                        + "<comment ref=\"A4\" authorId=\"0\"><text><r><rPr><b/></rPr><t>Bold</t></r><rPh sb=\"0\" eb=\"1\"><t>ph</t></rPh></text></comment>");
        try (XSSFWorkbook marked = marking.marked(list, Marking.row(2, 1, 1), Marking.row(4, 0, 0))) {
            assertThat(PromisedMarking.note(marked, "B2"))
                    .startsWith("Mine\n\nChokepoint:\n")
                    .contains("row 2 <&>");
            assertThat(PromisedMarking.note(marked, "A4")).startsWith("Bold\n\nChokepoint:\n");
            assertThat(marked.getSheet("List").getCellComments().values())
                    .extracting(comment -> comment.getAuthor())
                    .containsOnly("K. Tamm");
        }
    }

    @Test
    void aThreadedCommentIsLeftAlone() throws IOException {
        Handmade list =
                withNotes("<comment ref=\"B2\" authorId=\"1\"><text><t>[Threaded comment]</t></text></comment>");
        try (XSSFWorkbook marked = marking.marked(list, Marking.row(2, 1, 1))) {
            assertThat(PromisedMarking.note(marked, "B2")).isEqualTo("[Threaded comment]");
            assertThat(PromisedMarking.note(marked, "C2")).contains("row 2");
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
        Path output = marking.mark(list, Marking.row(2, 1, 1), Marking.row(4, 1, 1));
        String vml = PromisedMarking.content(output, "xl/drawings/vmlDrawing1.vml");
        assertThat(vml).contains("data=\"3,4\"", "_x0000_s3073\">a<br>", "_x0000_s4097", "_x0000_s4098");
    }

    @Test
    void moreThanAThousandNotesTakeMoreBlocksOfNumbers() throws IOException {
        Marking.Row[] rows = IntStream.rangeClosed(2, 2_500)
                .mapToObj(row -> Marking.row(row, 0, 0))
                .toArray(Marking.Row[]::new);
        Path output = marking.mark(Handmade.children(THREE_ROWS), rows);
        assertThat(PromisedMarking.content(output, "xl/drawings/chokepoint-notes.vml"))
                .contains("data=\"1,2,3\"", "_x0000_s2049");
    }

    @Test
    void theDrawingOfNotesComesInItsPlace() throws IOException {
        Handmade list = Handmade.children(THREE_ROWS
                + "<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"0\" footer=\"0\"/>"
                + "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"x14\""
                + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"><controls/></mc:Choice></mc:AlternateContent>"
                + "<extLst/>");
        String sheet = marking.markedSheet(list, Marking.row(2, 1, 1));
        assertThat(sheet)
                .matches("(?s).*</sheetData><hyperlinks>.*<pageMargins [^>]*/><legacyDrawing [^>]*/><mc:Alt.*");
    }

    @Test
    void ofMergedCellsTheFirstIsMarked() throws IOException {
        Handmade list =
                Handmade.children(THREE_ROWS + "<mergeCells count=\"1\"><mergeCell ref=\"A2:A4\"/></mergeCells>");
        try (XSSFWorkbook marked = marking.marked(list, Marking.row(4, 0, 0))) {
            assertThat(PromisedMarking.style(marked, "A2").getFillPattern())
                    .isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(PromisedMarking.cell(marked, "A4")).isNull();
            assertThat(PromisedMarking.note(marked, "C4")).contains("row 4");
        }
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
}
