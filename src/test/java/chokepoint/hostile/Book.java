package chokepoint.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small workbook with all kinds of parts, each of which can be spoilt; as it is, it is read and something is found in it. */
final class Book {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String PACKAGE_RELS = "_rels/.rels";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_RELS = "xl/_rels/workbook.xml.rels";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String COMMENTS = "xl/comments1.xml";
    static final String NOTES_DRAWING = "xl/drawings/vmlDrawing1.vml";
    static final String DRAWING = "xl/drawings/drawing1.xml";
    static final String CUSTOM_PROPERTIES = "docProps/custom.xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String FORMAT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, RawZip.Packed> parts = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Long> lies = new LinkedHashMap<>();

    static Book sound() {
        Book book = new Book();
        book.put(
                CONTENT_TYPES,
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + type(WORKBOOK, FORMAT + "sheet.main+xml")
                        + type(SHEET, FORMAT + "worksheet+xml")
                        + type(TEXTS, FORMAT + "sharedStrings+xml")
                        + type(STYLES, FORMAT + "styles+xml")
                        + type(COMMENTS, FORMAT + "comments+xml")
                        + type(DRAWING, "application/vnd.openxmlformats-officedocument.drawing+xml")
                        + type(CUSTOM_PROPERTIES, "application/vnd.openxmlformats-officedocument.custom-properties+xml")
                        + "</Types>");
        book.put(
                PACKAGE_RELS,
                rels(rel("rId1", "officeDocument", WORKBOOK) + rel("rId2", "custom-properties", CUSTOM_PROPERTIES)));
        book.put(
                WORKBOOK,
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"PO\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        book.put(
                WORKBOOK_RELS,
                rels(rel("rId1", "worksheet", "worksheets/sheet1.xml")
                        + rel("rId2", "sharedStrings", "sharedStrings.xml")
                        + rel("rId3", "styles", "styles.xml")));
        book.put(
                SHEET_RELS,
                rels(rel("rId1", "comments", "../comments1.xml")
                        + rel("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml")
                        + rel("rId3", "drawing", "../drawings/drawing1.xml")));
        book.put(
                TEXTS,
                "<sst xmlns=\"" + MAIN + "\" count=\"4\" uniqueCount=\"4\">"
                        + "<si><t>Vendor</t></si><si><t>Vendor country</t></si><si><t>Description</t></si>"
                        + "<si><t>Amount EUR</t></si></sst>");
        book.put(
                STYLES,
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill/><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"1\"><xf xfId=\"0\"/></cellXfs></styleSheet>");
        book.put(
                COMMENTS,
                "<comments xmlns=\"" + MAIN + "\"><authors><author>Ann</author></authors><commentList>"
                        + "<comment ref=\"A2\" authorId=\"0\"><text><t>seen</t></text></comment></commentList></comments>");
        book.put(
                NOTES_DRAWING,
                "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                        + "<v:shape id=\"_x0000_s1025\"><x:ClientData ObjectType=\"Note\"><x:Row>1</x:Row><x:Column>0</x:Column>"
                        + "</x:ClientData></v:shape></xml>");
        book.put(
                DRAWING,
                "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"/>");
        book.put(
                CUSTOM_PROPERTIES,
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");
        return book.rows(rows(20, ""));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String rels(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String rel(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Lines of one foreign vendor, below a header. */
    static String rows(int lines, String description) {
        StringBuilder rows =
                new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>");
        for (int row = 2; row < lines + 2; row++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"inlineStr\"><is><t>Alder</t></is></c>"
                            + "<c r=\"B%1$d\" t=\"inlineStr\"><is><t>Sweden</t></is></c>"
                            + "<c r=\"C%1$d\" t=\"inlineStr\"><is><t>switch%2$s</t></is></c><c r=\"D%1$d\"><v>%1$d</v></c></row>",
                    row,
                    description));
        }
        return rows.toString();
    }

    Book rows(String rows) {
        return sheet("<sheetData>" + rows + "</sheetData>");
    }

    /** What stands in the sheet before its drawings. */
    Book sheet(String content) {
        return put(
                SHEET,
                "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + content
                        + "<drawing r:id=\"rId3\"/><legacyDrawing r:id=\"rId2\"/></worksheet>");
    }

    Book put(String part, String xml) {
        return putRaw(part, HEAD + xml);
    }

    Book putRaw(String part, String content) {
        texts.put(part, content);
        parts.put(part, RawZip.Packed.of(content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Book put(String part, RawZip.Packed content) {
        parts.put(part, content);
        return this;
    }

    Book change(String part, UnaryOperator<String> change) {
        return putRaw(part, change.apply(texts.get(part)));
    }

    byte[] content(String part) {
        return texts.getOrDefault(part, "").getBytes(StandardCharsets.UTF_8);
    }

    /** Has the directory say another size. */
    Book lie(String part, long size) {
        lies.put(part, size);
        return this;
    }

    RawZip zip() {
        RawZip zip = new RawZip();
        parts.forEach((name, content) -> zip.add(name, content, lies.getOrDefault(name, content.size())));
        return zip;
    }

    void write(Path file) throws IOException {
        zip().write(file);
    }
}
