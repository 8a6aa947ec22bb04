package chokepoint.hostile;

import static chokepoint.hostile.Shape.each;
import static chokepoint.hostile.Shape.workbook;

import java.util.stream.Stream;

/** Workbooks with much in their cells. */
final class CellShapes {

    private static final String NAMES = text("Vendor") + text("Vendor country") + text("Amount EUR");
    private static final String LINE = text("Alder") + text("Sweden") + "<c><v>70</v></c>";
    private static final String RUN = "<r><t>of steel</t></r>";

    private CellShapes() {}

    static Stream<Shape> all() {
        return Stream.concat(texts(), rows());
    }

    private static Stream<Shape> texts() {
        return Stream.of(
                workbook("shared strings", 100_000, n -> sharedTexts(each(n, i -> "<si><t>" + i + "</t></si>"))),
                workbook("a long shared string", 1_500_000, n -> sharedTexts("<si><t>" + "x".repeat(n) + "</t></si>")),
                workbook(
                        "shared strings shown again and again",
                        1_500,
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
                        45_000,
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
                workbook("rows", 2_500, n -> Book.sound().rows(Book.rows(n, ""))),
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
                                                i -> Shape.text(
                                                        "<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>",
                                                        30 + 100 * i)))),
                workbook(
                        "wide rows",
                        800,
                        n -> Book.sound()
                                .rows(Book.rows(1, "")
                                        + Book.rows(20, "")
                                                .replaceFirst("^.*?</row>", "")
                                                .replaceFirst("^.*?</row>", "")
                                                .replace(
                                                        "</row>", each(n, i -> "<c><v>" + i + "</v></c>") + "</row>"))),
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
                        n -> Book.sound()
                                .rows(each(8, row -> "<row>" + texts(n, "Shade " + row + ".") + "</row>")
                                        + "<row>" + NAMES + texts(n, "Shade ") + "</row>"
                                        + each(20, row -> "<row>" + LINE + "</row>"))),
                workbook("long formulas", 30_000, n -> formula("<f>" + "A1+".repeat(n) + "1</f>")),
                workbook(
                        "formulas",
                        3_000,
                        n -> Book.sound()
                                .rows(Book.rows(n, "")
                                        .replaceAll("<c r=\"D(\\d+)\"><v>", "<c r=\"D$1\"><f>SUM(A\\$1:A$1)</f><v>"))),
                workbook(
                        "shared formulas",
                        3_000,
                        n -> Book.sound()
                                .rows(Book.rows(n, "")
                                        .replaceFirst(
                                                "<c r=\"D2\"><v>",
                                                "<c r=\"D2\"><f t=\"shared\" ref=\"D2:D" + n + "\" si=\"0\">A2</f><v>")
                                        .replaceAll(
                                                "<c r=\"D(\\d+)\"><v>",
                                                "<c r=\"D$1\"><f t=\"shared\" si=\"0\"/><v>"))));
    }

    private static String texts(int count, String begin) {
        return each(count, i -> text(begin + i));
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Book formula(String formula) {
        return Book.sound().rows(Book.rows(20, "").replaceFirst("<c r=\"D2\">", "<c r=\"D2\">" + formula));
    }
}
