package chokepoint.hostile;

import static chokepoint.hostile.Shape.each;
import static chokepoint.hostile.Shape.text;
import static chokepoint.hostile.Shape.workbook;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Workbooks that have much of something. */
final class WorkbookShapes {

    private static final String ROWS = "<sheetData>" + Book.rows(20, "") + "</sheetData>";
    private static final String RUN = "<r><t>a</t></r>";

    private WorkbookShapes() {}

    static Stream<Shape> all() {
        return Stream.of(texts(), rows(), aroundRows(), styles(), parts()).flatMap(shapes -> shapes);
    }

    private static Stream<Shape> texts() {
        return Stream.of(
                workbook("shared strings", 100_000, n -> sharedTexts(each(n, i -> "<si><t>" + i + "</t></si>"))),
                workbook("a long shared string", 1_500_000, n -> sharedTexts("<si><t>" + "x".repeat(n) + "</t></si>")),
                workbook(
                        "shared strings shown again and again",
                        4_000,
                        n -> sharedTexts("<si><t>" + "switch ".repeat(40) + "</t></si>")
                                .rows(Book.rows(n, "")
                                        .replaceAll(
                                                "<c r=\"C(\\d+)\" t=\"inlineStr\"><is><t>switch</t></is></c>",
                                                "<c r=\"C$1\" t=\"s\"><v>4</v></c>"))),
                workbook("runs of a shared string", 60_000, n -> sharedTexts("<si>" + RUN.repeat(n) + "</si>")),
                workbook(
                        "runs of an inline string", 60_000, n -> inline("<is>" + RUN.repeat(n) + "<t>switch</t></is>")),
                workbook(
                        "phonetic runs",
                        60_000,
                        n -> sharedTexts("<si><t>a</t>" + "<rPh sb=\"0\" eb=\"1\"><t>a</t></rPh>".repeat(n) + "</si>")),
                workbook(
                        "escapes in a shared string",
                        100_000,
                        n -> sharedTexts("<si><t>" + "_x0041_&amp;".repeat(n) + "</t></si>")),
                workbook(
                        "a long description in each row",
                        1_500,
                        n -> Book.sound().rows(Book.rows(n, " of steel with ports".repeat(12)))),
                workbook(
                        "one description of many words",
                        60_000,
                        n -> inline("<is><t>switch" + each(n, i -> " word" + i) + "</t></is>")));
    }

    private static Book sharedTexts(String texts) {
        return Book.sound().change(Book.TEXTS, xml -> xml.replace("</sst>", texts + "</sst>"));
    }

    private static Book inline(String text) {
        return Book.sound().rows(Book.rows(20, "").replaceFirst("<is><t>switch</t></is>", text));
    }

    private static Stream<Shape> rows() {
        return Stream.of(
                workbook("rows", 4_000, n -> Book.sound().rows(Book.rows(n, ""))),
                workbook(
                        "empty rows with gaps",
                        60_000,
                        n -> Book.sound()
                                .rows(Book.rows(20, "") + each(n, i -> "<row r=\"" + (30 + 3 * i) + "\"></row>"))),
                workbook(
                        "rows far apart",
                        4_000,
                        n -> Book.sound()
                                .rows(Book.rows(20, "")
                                        + each(
                                                n,
                                                i -> text(
                                                        "<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>",
                                                        30 + 100 * i)))),
                workbook(
                        "wide rows",
                        800,
                        n -> Book.sound()
                                .rows(Book.rows(20, "")
                                        .replaceAll(
                                                "(?<!1\"><v>3</v></c>)</row>",
                                                each(n, i -> "<c><v>" + i + "</v></c>") + "</row>"))),
                workbook(
                        "wide rows of text",
                        400,
                        n -> Book.sound()
                                .rows(Book.rows(20, "")
                                        .replace(
                                                "</row>",
                                                each(n, i -> "<c t=\"inlineStr\"><is><t>text " + i + "</t></is></c>")
                                                        + "</row>"))),
                workbook(
                        "rows that look like headers",
                        300,
                        n -> Book.sound().rows(each(9, row -> "<row r=\"" + row + "\">" + cells(n) + "</row>"))),
                workbook("long formulas", 30_000, n -> formula("<f>" + "A1+".repeat(n) + "1</f>")),
                workbook(
                        "formulas",
                        4_000,
                        n -> Book.sound()
                                .rows(Book.rows(n, "")
                                        .replaceAll("<c r=\"D(\\d+)\"><v>", "<c r=\"D$1\"><f>SUM(A\\$1:A$1)</f><v>"))),
                workbook(
                        "shared formulas",
                        4_000,
                        n -> Book.sound()
                                .rows(Book.rows(n, "")
                                        .replaceFirst(
                                                "<c r=\"D2\"><v>",
                                                "<c r=\"D2\"><f t=\"shared\" ref=\"D2:D" + n + "\" si=\"0\">A2</f><v>")
                                        .replaceAll(
                                                "<c r=\"D(\\d+)\"><v>",
                                                "<c r=\"D$1\"><f t=\"shared\" si=\"0\"/><v>"))));
    }

    /** Six cells over and over that may be names of columns. */
    private static String cells(int count) {
        return each(
                count,
                i -> "<c t=\"inlineStr\"><is><t>"
                        + new String[] {"Vendor", "Amount EUR", "Country", "Description", "Order no", "Vendor country"}
                                [i % 6]
                        + "</t></is></c>");
    }

    private static Book formula(String formula) {
        return Book.sound().rows(Book.rows(20, "").replaceFirst("<c r=\"D2\">", "<c r=\"D2\">" + formula));
    }

    private static Stream<Shape> aroundRows() {
        return Stream.of(
                sheet(
                        "columns",
                        60_000,
                        n -> "<cols>"
                                + each(n, i -> text("<col min=\"%1$d\" max=\"%1$d\" width=\"9\"/>", i % 16_000 + 1))
                                + "</cols>" + ROWS),
                sheet(
                        "hidden columns that overlap",
                        30_000,
                        n -> "<cols>" + each(n, i -> "<col min=\"1\" max=\"16000\" hidden=\"1\"/>") + "</cols>" + ROWS),
                sheet(
                        "merges below the lines",
                        20_000,
                        n -> ROWS
                                + list("mergeCell", n, i -> {
                                    int row = 30 + 2 * i;
                                    return " ref=\"A" + row + ":C" + (row + 1) + "\"";
                                })),
                sheet(
                        "merges over the lines",
                        2_000,
                        n -> "<sheetData>" + Book.rows(n, "") + "</sheetData>"
                                + list("mergeCell", n, i -> text(" ref=\"A%1$d:B%1$d\"", i + 1))),
                sheet("merges in the header", 20_000, n -> ROWS + list("mergeCell", n, i -> " ref=\"F1:G1\"")),
                sheet(
                        "hyperlinks",
                        20_000,
                        n -> ROWS + list("hyperlink", n, i -> " ref=\"A" + i + "\" location=\"B1\"")),
                sheet(
                        "data validations",
                        20_000,
                        n -> ROWS + "<dataValidations>"
                                + each(
                                        n,
                                        i -> "<dataValidation sqref=\"A" + i
                                                + "\"><formula1>1</formula1></dataValidation>")
                                + "</dataValidations>"),
                sheet(
                        "conditional formats",
                        20_000,
                        n -> ROWS
                                + each(
                                        n,
                                        i -> "<conditionalFormatting sqref=\"A" + i
                                                + "\"><cfRule type=\"expression\" priority=\"" + i
                                                + "\"><formula>A1</formula></cfRule></conditionalFormatting>")));
    }

    private static Shape sheet(String name, int size, java.util.function.IntFunction<String> content) {
        return workbook(name, size, n -> Book.sound().sheet(content.apply(n)));
    }

    private static String list(String element, int count, java.util.function.IntFunction<String> attributes) {
        return "<" + element + "s>" + each(count, i -> "<" + element + attributes.apply(i) + "/>") + "</" + element
                + "s>";
    }

    private static Stream<Shape> styles() {
        return Stream.of(
                styled(
                        "cell styles",
                        20_000,
                        n -> xml -> xml.replace(
                                "</cellXfs>", each(n, i -> "<xf fontId=\"0\" xfId=\"0\"/>") + "</cellXfs>")),
                styled(
                        "number formats",
                        30_000,
                        n -> xml -> xml.replace(
                                "<fonts",
                                "<numFmts>"
                                        + each(
                                                n,
                                                i -> "<numFmt numFmtId=\"" + (200 + i) + "\" formatCode=\"0." + i
                                                        + "\"/>")
                                        + "</numFmts><fonts")),
                styled(
                        "a long number format",
                        300_000,
                        n -> xml -> xml.replace(
                                        "<fonts",
                                        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + "[".repeat(n)
                                                + "\"/></numFmts><fonts")
                                .replace("</cellXfs>", "<xf numFmtId=\"200\"/>".repeat(50) + "</cellXfs>")),
                styled(
                        "fonts",
                        30_000,
                        n -> xml -> xml.replace(
                                "</fonts>", each(n, i -> "<font><sz val=\"" + i + "\"/></font>") + "</fonts>")),
                styled("fills", 30_000, n -> xml -> xml.replace("</fills>", "<fill/>".repeat(n) + "</fills>")),
                styled(
                        "differential styles",
                        30_000,
                        n -> xml -> xml.replace(
                                "</styleSheet>", "<dxfs>" + "<dxf><font/></dxf>".repeat(n) + "</dxfs></styleSheet>")),
                workbook(
                        "a style for each row",
                        1_500,
                        n -> Book.sound()
                                .rows(Book.rows(n, "").replaceAll("<c r=\"([ABCD])(\\d+)\"", "<c r=\"$1$2\" s=\"$2\""))
                                .change(
                                        Book.STYLES,
                                        xml -> xml.replace(
                                                "</cellXfs>", "<xf xfId=\"0\"/>".repeat(n + 2) + "</cellXfs>"))));
    }

    private static Shape styled(String name, int size, java.util.function.IntFunction<UnaryOperator<String>> change) {
        return workbook(name, size, n -> Book.sound().change(Book.STYLES, change.apply(n)));
    }

    private static Stream<Shape> parts() {
        return Stream.of(
                workbook(
                        "defined names",
                        20_000,
                        n -> Book.sound()
                                .change(
                                        Book.WORKBOOK,
                                        xml -> xml.replace(
                                                "</workbook>",
                                                "<definedNames>"
                                                        + each(
                                                                n,
                                                                i -> "<definedName name=\"n" + i
                                                                        + "\">PO!$A$1</definedName>")
                                                        + "</definedNames></workbook>"))),
                workbook(
                        "notes",
                        3_000,
                        n -> Book.sound()
                                .rows(Book.rows(n, ""))
                                .change(
                                        Book.COMMENTS,
                                        xml -> xml.replace(
                                                "</commentList>",
                                                each(
                                                                n,
                                                                i -> "<comment ref=\"B" + (i + 1)
                                                                        + "\" authorId=\"0\"><text><t>seen</t></text></comment>")
                                                        + "</commentList>"))
                                .change(
                                        Book.NOTES_DRAWING,
                                        xml -> xml.replace("</xml>", each(n, WorkbookShapes::noteShape) + "</xml>"))),
                workbook(
                        "authors of notes",
                        30_000,
                        n -> Book.sound()
                                .change(
                                        Book.COMMENTS,
                                        xml -> xml.replace(
                                                "</authors>",
                                                each(n, i -> "<author>" + i + "</author>") + "</authors>"))),
                workbook("threaded comments", 10_000, WorkbookShapes::threads),
                workbook("tables", 800, WorkbookShapes::tables),
                workbook("sheets", 60, WorkbookShapes::sheets),
                workbook(
                        "sheets of one part",
                        300,
                        n -> Book.sound()
                                .change(
                                        Book.WORKBOOK,
                                        xml -> xml.replace(
                                                "</sheets>",
                                                each(
                                                                n,
                                                                i -> text(
                                                                        "<sheet name=\"S%1$d\" sheetId=\"%2$d\" r:id=\"rId1\"/>",
                                                                        i, i + 1))
                                                        + "</sheets>"))),
                workbook(
                        "relationships",
                        5_000,
                        n -> Book.sound()
                                .change(
                                        Book.WORKBOOK_RELS,
                                        xml -> xml.replace(
                                                "</Relationships>",
                                                each(n, i -> rel("x" + i, "customXml", "http://a/" + i, true))
                                                        + "</Relationships>"))),
                workbook(
                        "content types",
                        5_000,
                        n -> Book.sound()
                                .change(
                                        Book.CONTENT_TYPES,
                                        xml -> xml.replace(
                                                "</Types>",
                                                each(
                                                                n,
                                                                i -> "<Override PartName=\"/a" + i
                                                                        + ".xml\" ContentType=\"application/xml\"/>")
                                                        + "</Types>"))),
                workbook("entries of the package", 1_500, n -> {
                    Book book = Book.sound();
                    for (int i = 0; i < n; i++) {
                        book.put("xl/media/image" + i + ".png", RawZip.Packed.of(new byte[1]));
                    }
                    return book;
                }));
    }

    private static String noteShape(int note) {
        return text(
                "<v:shape id=\"_x0000_s%d\"><x:ClientData ObjectType=\"Note\"><x:Row>%d</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>",
                1025 + note, note);
    }

    private static String rel(String id, String type, String target, boolean outside) {
        return "<Relationship Id=\"" + id
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                + "\" Target=\"" + target + "\"" + (outside ? " TargetMode=\"External\"" : "") + "/>";
    }

    private static Book threads(int count) {
        String part = "xl/threadedComments/threadedComment1.xml";
        return Book.sound()
                .change(
                        Book.SHEET_RELS,
                        xml -> xml.replace(
                                "</Relationships>",
                                rel("rId9", "threadedComment", "../threadedComments/threadedComment1.xml", false)
                                        + "</Relationships>"))
                .change(
                        Book.CONTENT_TYPES,
                        xml -> xml.replace(
                                "</Types>",
                                "<Override PartName=\"/" + part
                                        + "\" ContentType=\"application/vnd.ms-excel.threadedcomments+xml\"/></Types>"))
                .put(
                        part,
                        "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                                + each(
                                        count,
                                        i -> text(
                                                "<threadedComment ref=\"A%1$d\" id=\"{%1$d}\" personId=\"{0}\"><text>a</text></threadedComment>",
                                                i + 1))
                                + "</ThreadedComments>");
    }

    private static Book tables(int count) {
        Book book = Book.sound()
                .change(
                        Book.SHEET_RELS,
                        xml -> xml.replace(
                                "</Relationships>",
                                each(count, i -> rel("t" + i, "table", "../tables/table" + i + ".xml", false))
                                        + "</Relationships>"))
                .change(
                        Book.CONTENT_TYPES,
                        xml -> xml.replace(
                                "</Types>",
                                each(
                                                count,
                                                i -> "<Override PartName=\"/xl/tables/table" + i
                                                        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml\"/>")
                                        + "</Types>"))
                .change(
                        Book.SHEET,
                        xml -> xml.replace(
                                "</worksheet>",
                                "<tableParts>" + each(count, i -> "<tablePart r:id=\"t" + i + "\"/>")
                                        + "</tableParts></worksheet>"));
        for (int i = 1; i <= count; i++) {
            book.put(
                    "xl/tables/table" + i + ".xml",
                    text(
                            "<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" id=\"%1$d\" name=\"T%1$d\" displayName=\"T%1$d\" ref=\"J%2$d:J%3$d\"><tableColumns count=\"1\"><tableColumn id=\"1\" name=\"a\"/></tableColumns></table>",
                            i, 40 + 3 * i, 41 + 3 * i));
        }
        return book;
    }

    private static Book sheets(int count) {
        Book book = Book.sound()
                .change(
                        Book.WORKBOOK_RELS,
                        xml -> xml.replace(
                                "</Relationships>",
                                each(count, i -> rel("s" + i, "worksheet", "worksheets/more" + i + ".xml", false))
                                        + "</Relationships>"))
                .change(
                        Book.CONTENT_TYPES,
                        xml -> xml.replace(
                                "</Types>",
                                each(
                                                count,
                                                i -> "<Override PartName=\"/xl/worksheets/more" + i
                                                        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
                                        + "</Types>"))
                .change(
                        Book.WORKBOOK,
                        xml -> xml.replace(
                                "</sheets>",
                                each(
                                                count,
                                                i -> text(
                                                        "<sheet name=\"S%1$d\" sheetId=\"%2$d\" r:id=\"s%1$d\"/>",
                                                        i, i + 1))
                                        + "</sheets>"));
        for (int i = 1; i <= count; i++) {
            book.put(
                    "xl/worksheets/more" + i + ".xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + Book.rows(20 + i % 7, "") + "</sheetData></worksheet>");
        }
        return book;
    }
}
