package chokepoint.hostile;

import static chokepoint.hostile.Shape.each;
import static chokepoint.hostile.Shape.text;
import static chokepoint.hostile.Shape.workbook;

import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Workbooks with much around the rows of a sheet, and in their styles. */
final class SheetShapes {

    private static final String ROWS = "<sheetData>" + Book.rows(20, "") + "</sheetData>";

    private SheetShapes() {}

    static Stream<Shape> all() {
        return Stream.concat(aroundRows(), styles());
    }

    private static Stream<Shape> aroundRows() {
        return Stream.of(
                sheet(
                        "columns",
                        35_000,
                        n -> "<cols>"
                                + each(n, i -> text("<col min=\"%1$d\" max=\"%1$d\" width=\"9\"/>", i % 16_000 + 1))
                                + "</cols>" + ROWS),
                sheet(
                        "hidden columns that overlap",
                        15_000,
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

    private static Shape sheet(String name, int size, IntFunction<String> content) {
        return workbook(name, size, n -> Book.sound().sheet(content.apply(n)));
    }

    private static String list(String element, int count, IntFunction<String> attributes) {
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

    private static Shape styled(String name, int size, IntFunction<UnaryOperator<String>> change) {
        return workbook(name, size, n -> Book.sound().change(Book.STYLES, change.apply(n)));
    }
}
