package chokepoint.hostile;

import chokepoint.hostile.RawZip.Packed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;

/** Workbooks whose shared texts, sheets, styles and drawings are longer, deeper or further out than any that people make. */
final class PartBombs {

    private static final long MIB = 1 << 20;

    private final Path folder;
    private final Map<String, String> expected;

    private PartBombs(Path folder, Map<String, String> expected) {
        this.folder = folder;
        this.expected = expected;
    }

    static void make(Path folder, Map<String, String> expected) throws IOException {
        PartBombs bombs = new PartBombs(folder, expected);
        bombs.texts();
        bombs.sheets();
        bombs.styles();
    }

    private Path file(String name, String told) {
        expected.put(name, told);
        return folder.resolve(name);
    }

    private void texts() throws IOException {
        String longest = "x".repeat(32_767);
        StringBuilder rows = new StringBuilder(Book.rows(0, ""));
        for (int row = 2; row < 100_000; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" t=\"s\"><v>4</v></c><c r=\"B");
            rows.append(row)
                    .append("\" t=\"s\"><v>5</v></c><c r=\"C")
                    .append(row)
                    .append("\" t=\"s\"><v>4</v></c><c r=\"D");
            rows.append(row).append("\"><v>1</v></c></row>");
        }
        Book.sound()
                .rows(rows.toString())
                .change(
                        Book.TEXTS,
                        xml -> xml.replace("</sst>", "<si><t>" + longest + "</t></si><si><t>Sweden</t></si></sst>"))
                .write(file("texts-shared.xlsx", "--bound repeats="));
        Book.sound()
                .change(Book.TEXTS, xml -> xml.replace("uniqueCount=\"4\"", "uniqueCount=\"999999999\""))
                .write(file("texts-miscounted.xlsx", Bombs.READ));
        Book.sound()
                .change(
                        Book.TEXTS,
                        xml -> xml.replace("</sst>", "<si><t>" + "x".repeat(12_000_000) + "</t></si></sst>"))
                .write(file("texts-one.xlsx", "--bound cell="));
        Book.sound()
                .put(
                        Book.TEXTS,
                        Packed.repeated(
                                "<sst><si><t>a</t></si>".getBytes(StandardCharsets.UTF_8),
                                texts(20_000),
                                100 * MIB,
                                "</sst>".getBytes(StandardCharsets.UTF_8)))
                .write(file("texts-many.xlsx", "-Xmx"));
    }

    private static byte[] texts(int count) {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < count; i++) {
            texts.append("<si><t>").append(random.nextLong()).append("</t></si>");
        }
        return texts.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void sheets() throws IOException {
        String rows = "<sheetData>" + Book.rows(20, "") + "</sheetData>";
        Book.sound().sheet("<dimension ref=\"A1:XFD1048576\"/>" + rows).write(file("dimension.xlsx", Bombs.READ));
        Book.sound()
                .rows(Book.rows(20, "").replace("</row><row r=\"21\">", "</row><row r=\"1048576\">"))
                .write(file("last-row.xlsx", Bombs.READ));
        Book.sound()
                .rows(Book.rows(20, "") + "<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>")
                .write(file("row-too-far.xlsx", "damaged"));
        Book.sound()
                .rows(Book.rows(20, "") + "<row r=\"30\"><c r=\"ZZZZZ30\"><v>1</v></c></row>")
                .write(file("column-too-far.xlsx", "XFD"));
        StringBuilder merges = new StringBuilder();
        StringBuilder overlapping = new StringBuilder();
        for (int merge = 0; merge < 50_000; merge++) {
            int row = 2 * merge + 30;
            merges.append("<mergeCell ref=\"A" + row + ":C" + (row + 1) + "\"/>");
            overlapping.append("<mergeCell ref=\"A1:XFD" + (2 + merge) + "\"/>");
        }
        Book.sound().sheet(rows + "<mergeCells>" + merges + "</mergeCells>").write(file("merges.xlsx", Bombs.READ));
        Book.sound()
                .sheet("<sheetData>" + Book.rows(5_000, "") + "</sheetData><mergeCells>" + overlapping
                        + "</mergeCells>")
                .write(file("merges-overlapping.xlsx", ""));
        String endless = "A1+".repeat(4 << 20);
        Book.sound()
                .rows(Book.rows(20, "")
                        .replace("<v>3</v></c></row>", "<v>3</v></c><c r=\"E1\"><f>" + endless + "1</f></c></row>"))
                .write(file("formula-endless.xlsx", "--bound cell="));
        Book.sound()
                .rows(Book.rows(20, "")
                        .replace("<v>2</v></c></row>", "<f>" + "(".repeat(200_000) + "D2</f><v>2</v></c></row>"))
                .write(file("formula-deep.xlsx", Bombs.READ));
        Book.sound()
                .rows(Book.rows(20, "")
                        .replace(
                                "<c r=\"D2\"><v>",
                                "<c r=\"D2\"><f t=\"shared\" ref=\"A1:XFD1048576\" si=\"0\">D2</f><v>"))
                .write(file("formula-round.xlsx", Bombs.READ));
        Book.sound()
                .rows(Book.rows(20, "") + "<row r=\"30\">" + "<a>".repeat(1_000_000) + "</row>")
                .write(file("elements-deep.xlsx", ""));
        Book.sound()
                .rows(Book.rows(20, ""))
                .change(Book.WORKBOOK, xml -> xml.replaceFirst("<sheet [^>]*>", ""))
                .write(file("no-sheets.xlsx", "holds no sheet"));
        Book.sound()
                .change(Book.WORKBOOK, xml -> xml.replaceFirst("(<sheet [^>]*>)", sheets(100_000)))
                .write(file("sheets-many.xlsx", ""));
    }

    private static String sheets(int count) {
        StringBuilder sheets = new StringBuilder("$1");
        for (int sheet = 2; sheet < count; sheet++) {
            sheets.append("<sheet name=\"S" + sheet + "\" sheetId=\"" + sheet + "\" r:id=\"rId1\"/>");
        }
        return sheets.toString();
    }

    private void styles() throws IOException {
        Book.sound()
                .change(
                        Book.STYLES,
                        xml -> xml.replace("</cellXfs>", "<xf xfId=\"0\"/>".repeat(1_000_000) + "</cellXfs>"))
                .write(file("styles-many.xlsx", ""));
        Book.sound()
                .change(
                        Book.STYLES,
                        xml -> xml.replace(
                                "</styleSheet>", "<a>".repeat(300_000) + "</a>".repeat(300_000) + "</styleSheet>"))
                .write(file("styles-deep.xlsx", ""));
        Book.sound()
                .change(
                        Book.STYLES,
                        xml -> xml.replace(
                                        "<fonts",
                                        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + "[".repeat(1_000_000)
                                                + "\"/></numFmts><fonts")
                                .replace("</cellXfs>", "<xf numFmtId=\"200\"/>".repeat(50_000) + "</cellXfs>"))
                .write(file("styles-format.xlsx", Bombs.READ));
        Book.sound()
                .change(
                        Book.DRAWING,
                        xml -> xml.replace("/>", ">" + "<a>".repeat(300_000) + "</a>".repeat(300_000) + "</xdr:wsDr>"))
                .change(
                        Book.NOTES_DRAWING,
                        xml -> xml.replace("</xml>", "<a>".repeat(300_000) + "</a>".repeat(300_000) + "</xml>"))
                .write(file("drawings-deep.xlsx", ""));
    }
}
