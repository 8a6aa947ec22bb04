package chokepoint.hostile;

import chokepoint.hostile.RawZip.Packed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Makes lists that are larger inside than they look, or that lie, and says what must be told of each. */
final class Bombs {

    /** Told of a list that is read as any other. */
    static final String READ = " lines, ";

    private static final long MIB = 1 << 20;
    private static final String LAUGHS =
            "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>";

    private final Path folder;
    private final SortedMap<String, String> expected = new TreeMap<>();

    Bombs(Path folder) {
        this.folder = folder;
    }

    /** Makes them all; what must be told, by the name of the file. */
    SortedMap<String, String> make() throws IOException {
        zips();
        lies();
        indexes();
        documentTypes();
        texts();
        sheets();
        styles();
        damaged();
        otherNames();
        csvs();
        OldBombs.make(folder, expected);
        return expected;
    }

    private Path file(String name, String told) {
        expected.put(name, told);
        return folder.resolve(name);
    }

    private void zips() throws IOException {
        Packed zeros = Packed.repeated("0", 31 * MIB);
        Packed nested = zeros;
        for (int depth = 0; depth < 6; depth++) {
            Path inner = folder.resolve("inner.tmp");
            RawZip zip = new RawZip();
            for (int copy = 0; copy < 16; copy++) {
                zip.add("inner" + copy + ".zip", nested);
            }
            zip.write(inner);
            nested = Packed.of(Files.readAllBytes(inner));
            Files.delete(inner);
        }
        Book.sound().put("xl/media/inner.png", nested).write(file("nested.xlsx", READ));
        Book.sound()
                .put(Book.SHEET, Packed.repeated("<row></row>", 64 * MIB))
                .write(file("ratio-sheet.xlsx", "--bound ratio="));
        Book.sound()
                .put("xl/media/image.png", Packed.repeated("0", 64 * MIB))
                .write(file("ratio-image.xlsx", "--bound ratio="));
        Book total = Book.sound();
        for (int copy = 0; copy < 150; copy++) {
            total.put("xl/media/image" + copy + ".png", zeros);
        }
        total.write(file("total.xlsx", "--bound unpacked="));
        Book many = Book.sound();
        for (int copy = 0; copy < 12_000; copy++) {
            many.put("xl/media/image" + copy + ".png", Packed.of(new byte[1]));
        }
        many.write(file("entries.xlsx", "--bound entries="));
        RawZip millions = Book.sound().zip();
        Packed nothing = new Packed(new byte[0], 0, 0);
        for (int copy = 0; copy < 400_000; copy++) {
            millions.add(Integer.toString(copy), nothing);
        }
        millions.write(file("entries-miscounted.xlsx", "--bound entries="));
        Book.sound().zip().add("xl/styles.xml", "<a/>").write(file("twice.xlsx", "twice"));
        Book.sound().zip().add("XL/Styles.xml", "<a/>").write(file("twice-capitals.xlsx", "twice"));
        Book.sound().zip().add("../../out.xml", "<a/>").write(file("traversal.xlsx", "leads out"));
        Book.sound().zip().add("..\\out.xml", "<a/>").write(file("traversal-back.xlsx", "leads out"));
        packsWell(file("legitimate-140.xlsx", READ));
    }

    /** A sheet of more than 32 MiB that packs better than most, and yet says something. */
    private static void packsWell(Path file) throws IOException {
        String blanks = " ".repeat(4800);
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + Book.rows(7_500, blanks)
                + "</sheetData></worksheet>";
        Packed packed = Packed.of(sheet.getBytes(StandardCharsets.UTF_8));
        long ratio = packed.size() / packed.bytes().length;
        if (packed.size() < 33 * MIB || ratio < 140 || ratio > 300) {
            throw new IllegalStateException("it packs " + ratio + " to one, and unpacks to " + packed.size());
        }
        Book.sound().put(Book.SHEET, packed).write(file);
    }

    private void lies() throws IOException {
        for (String part : new String[] {
            Book.SHEET, Book.TEXTS, Book.STYLES, Book.WORKBOOK, Book.CONTENT_TYPES, Book.WORKBOOK_RELS, Book.COMMENTS
        }) {
            byte[] sound = Book.sound().content(part);
            int root = new String(sound, StandardCharsets.UTF_8).lastIndexOf('<');
            Book.sound()
                    .put(
                            part,
                            Packed.repeated(
                                    Arrays.copyOf(sound, root),
                                    " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8),
                                    200 * MIB,
                                    Arrays.copyOfRange(sound, root, sound.length)))
                    .lie(part, sound.length)
                    .write(file("lie-" + name(part) + ".xlsx", "unpacks to more"));
        }
    }

    /** Lists of parts that say nothing but are long. */
    private void indexes() throws IOException {
        for (String part : new String[] {Book.CONTENT_TYPES, Book.WORKBOOK_RELS, Book.CUSTOM_PROPERTIES}) {
            Book.sound()
                    .change(part, xml -> xml.replaceFirst("\\?>\n", "?>\n<!--" + random(12 << 20) + "-->"))
                    .write(file("index-" + name(part) + ".xlsx", "--bound index="));
        }
    }

    private static String random(int bytes) {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < 2 * bytes) {
            text.append(Long.toHexString(random.nextLong()));
        }
        return text.toString();
    }

    private void documentTypes() throws IOException {
        for (String part : new String[] {
            Book.SHEET,
            Book.TEXTS,
            Book.STYLES,
            Book.WORKBOOK,
            Book.CONTENT_TYPES,
            Book.PACKAGE_RELS,
            Book.WORKBOOK_RELS,
            Book.SHEET_RELS,
            Book.COMMENTS,
            Book.NOTES_DRAWING,
            Book.DRAWING,
            Book.CUSTOM_PROPERTIES
        }) {
            String told = "document type";
            Book.sound()
                    .change(part, xml -> xml.replaceFirst("\\?>\n", "?>\n<!-- a -- - > -->" + LAUGHS))
                    .write(file("laughs-" + name(part) + ".xlsx", told));
            Book.sound()
                    .change(part, xml -> xml.replaceFirst("\\?>\n", "?>\n" + OUTSIDE))
                    .write(file("outside-" + name(part) + ".xlsx", told));
        }
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
                .write(file("texts-miscounted.xlsx", READ));
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
        Book.sound().sheet("<dimension ref=\"A1:XFD1048576\"/>" + rows).write(file("dimension.xlsx", READ));
        Book.sound()
                .rows(Book.rows(20, "").replace("</row><row r=\"21\">", "</row><row r=\"1048576\">"))
                .write(file("last-row.xlsx", READ));
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
        Book.sound().sheet(rows + "<mergeCells>" + merges + "</mergeCells>").write(file("merges.xlsx", READ));
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
                .write(file("formula-deep.xlsx", READ));
        Book.sound()
                .rows(Book.rows(20, "")
                        .replace(
                                "<c r=\"D2\"><v>",
                                "<c r=\"D2\"><f t=\"shared\" ref=\"A1:XFD1048576\" si=\"0\">D2</f><v>"))
                .write(file("formula-round.xlsx", READ));
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
                .write(file("styles-format.xlsx", READ));
        Book.sound()
                .change(
                        Book.DRAWING,
                        xml -> xml.replace("/>", ">" + "<a>".repeat(300_000) + "</a>".repeat(300_000) + "</xdr:wsDr>"))
                .change(
                        Book.NOTES_DRAWING,
                        xml -> xml.replace("</xml>", "<a>".repeat(300_000) + "</a>".repeat(300_000) + "</xml>"))
                .write(file("drawings-deep.xlsx", ""));
    }

    private void damaged() throws IOException {
        Path sound = folder.resolve("sound.tmp");
        Book.sound().write(sound);
        byte[] bytes = Files.readAllBytes(sound);
        Files.delete(sound);
        for (int part = 1; part < 8; part++) {
            Files.write(file("truncated-" + part + ".xlsx", ""), Arrays.copyOf(bytes, bytes.length * part / 8));
        }
        byte[] elsewhere = bytes.clone();
        elsewhere[bytes.length - 3] = 0x7F;
        Files.write(file("directory-elsewhere.xlsx", "no sound end"), elsewhere);
        SplittableRandom random = new SplittableRandom(11);
        for (String ending : new String[] {"xlsx", "xlsm", "xlsb", "xls", "csv"}) {
            byte[] noise = new byte[100_000];
            random.nextBytes(noise);
            Files.write(file("noise." + ending, ""), noise);
            System.arraycopy(bytes, 0, noise, 0, 4);
            Files.write(file("noise-in-a-zip." + ending, ""), noise);
            Files.write(file("empty." + ending, "is empty"), new byte[0]);
            Files.write(file("zeros." + ending, ""), new byte[1 << 20]);
        }
    }

    private void otherNames() throws IOException {
        Files.write(file("picture.xlsx", "no text and no workbook"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        Files.writeString(file("paper.csv", "PDF"), "%PDF-1.7\n");
        Files.writeString(file("page.xls", "web page"), "<html><table><tr><td>Vendor");
        Files.writeString(
                file("list-in-truth.xlsx", READ),
                "Vendor;Vendor country;Amount EUR\nAlder;Sweden;70\nBirch;Estonia;30\n");
        Book.sound().write(file("workbook-in-truth.csv", READ));
        Book.sound().write(file("workbook-in-truth.xls", READ));
    }

    private void csvs() throws IOException {
        String header = "Vendor;Vendor country;Amount EUR\nAlder;Sweden;70\n";
        try (OutputStream out = Files.newOutputStream(file("line-of-a-gibibyte.csv", "--bound cell="))) {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1024; i++) {
                out.write(block);
            }
        }
        Files.writeString(file("columns.csv", "--bound columns="), "a;".repeat(1_000_000) + "\n" + header);
        Files.writeString(file("columns-later.csv", "--bound columns="), header + "a;".repeat(1_000_000) + "\n");
        Files.writeString(file("quote.csv", "--bound cell="), header + "\"" + "a;b\n".repeat(2_000_000));
    }

    private static String name(String part) {
        return part.replaceFirst("^.*/", "").replaceFirst("\\.[a-z]*$", "").replaceAll("[^A-Za-z0-9]", "")
                + (part.startsWith("_") ? "OfPackage" : "");
    }
}
