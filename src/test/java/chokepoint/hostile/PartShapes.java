package chokepoint.hostile;

import static chokepoint.hostile.Shape.each;
import static chokepoint.hostile.Shape.text;
import static chokepoint.hostile.Shape.workbook;

import java.util.stream.Stream;

/** Workbooks of many parts, and with much in the parts beside the sheets. */
final class PartShapes {

    private PartShapes() {}

    static Stream<Shape> all() {
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
                                        xml -> xml.replace("</xml>", each(n, PartShapes::noteShape) + "</xml>"))),
                workbook(
                        "authors of notes",
                        30_000,
                        n -> Book.sound()
                                .change(
                                        Book.COMMENTS,
                                        xml -> xml.replace(
                                                "</authors>",
                                                each(n, i -> "<author>" + i + "</author>") + "</authors>"))),
                workbook("threaded comments", 10_000, PartShapes::threads),
                workbook("tables", 800, PartShapes::tables),
                workbook("sheets", 60, PartShapes::sheets),
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
