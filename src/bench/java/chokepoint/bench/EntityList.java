package chokepoint.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Ordinary purchases of one entity as an xlsx, the same for the same seed, on which most rules have something to judge. */
final class EntityList {

    private static final List<String> HEADER = List.of(
            "Order",
            "Vendor",
            "Vendor country",
            "Vendor phone",
            "Manufacturer",
            "Part number",
            "HS code",
            "Country of origin",
            "Country of dispatch",
            "Category",
            "Quantity",
            "Value",
            "Currency",
            "Order date",
            "Certificate of origin no");
    private static final List<String> COUNTRIES =
            List.of("Estonia", "Sweden", "China", "Germany", "Kazakhstan", "Japan", "Poland", "United States");
    private static final List<String> GOODS = List.of("854231", "851762", "940310", "730890", "480256", "854232");
    private static final List<String> CATEGORIES =
            List.of("Chips", "Network devices", "Furniture", "Steel", "Paper", "Memory");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final int FIRST_DAY = 45_658;
    private static final int YEAR = 365;
    private static final int PARTS_OF_A_VENDOR = 5;
    private static final int VENDORS_OF_A_PART = 4;
    private static final int MOST_VENDORS = 300;

    private final SplittableRandom random;
    private final int vendors;
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    private EntityList(long seed, int lines) {
        this.random = new SplittableRandom(seed);
        this.vendors = Math.max(20, Math.min(MOST_VENDORS, lines / 100));
    }

    static void write(Path file, long seed, int lines) throws IOException {
        Files.createDirectories(file.getParent());
        new EntityList(seed, lines).write(file, lines);
    }

    private void write(Path file, int lines) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            put(zip, "[Content_Types].xml", types());
            put(zip, "_rels/.rels", relations(Map.of("officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "xl/workbook.xml",
                    String.format(
                            Locale.ROOT,
                            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"PO\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>",
                            MAIN,
                            RELATIONS));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(Map.of(
                            "worksheet", "worksheets/sheet1.xml",
                            "styles", "styles.xml",
                            "sharedStrings", "sharedStrings.xml")));
            put(zip, "xl/styles.xml", styles());
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip, lines);
            zip.closeEntry();
            put(zip, "xl/sharedStrings.xml", sharedStrings());
        }
    }

    private void sheet(OutputStream out, int lines) throws IOException {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">");
        HEADER.forEach(header -> text(xml, header));
        xml.append("</row>");
        for (int row = 2; row <= lines + 1; row++) {
            line(xml, row);
            if (xml.length() > 1 << 16) {
                out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
                xml.setLength(0);
            }
        }
        out.write(xml.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private void line(StringBuilder xml, int row) {
        int part = (int) (vendors * PARTS_OF_A_VENDOR * random.nextDouble() * random.nextDouble());
        int vendor = (part + random.nextInt(VENDORS_OF_A_PART)) % vendors;
        int maker = part / 2;
        String origin = COUNTRIES.get(maker % COUNTRIES.size());
        int quantity = 1 + random.nextInt(100);
        xml.append("<row r=\"").append(row).append("\">");
        text(xml, "PO-" + row);
        text(xml, "Vendor " + vendor + " Ltd");
        text(xml, COUNTRIES.get(vendor % COUNTRIES.size()));
        text(xml, "+372 555 " + (10_000 + vendor));
        text(xml, "Maker " + maker);
        text(xml, "P-" + part);
        text(xml, GOODS.get(part % GOODS.size()));
        text(xml, oddly() ? pick(COUNTRIES) : origin);
        text(xml, oddly() ? pick(COUNTRIES) : origin);
        text(xml, CATEGORIES.get(part % GOODS.size()));
        number(xml, 0, quantity);
        number(xml, 0, quantity * (95 + part % 400 + random.nextInt(10)));
        text(xml, "EUR");
        number(xml, 1, FIRST_DAY + random.nextInt(2 * YEAR));
        text(xml, random.nextInt(4) == 0 ? "COO-" + row + "-" + vendor : "");
        xml.append("</row>");
    }

    /** About one cell in two hundred does not fit what is usual for its part. */
    private boolean oddly() {
        return random.nextInt(200) == 0;
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void text(StringBuilder xml, String text) {
        int number = texts.computeIfAbsent(text, absent -> texts.size());
        xml.append("<c t=\"s\"><v>").append(number).append("</v></c>");
    }

    private static void number(StringBuilder xml, int style, int number) {
        xml.append("<c s=\"").append(style).append("\"><v>").append(number).append("</v></c>");
    }

    private String sharedStrings() {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        texts.keySet().forEach(text -> xml.append("<si><t>").append(text).append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static String types() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String override = "<Override PartName=\"/xl/%s.xml\" ContentType=\"" + type + "%s+xml\"/>";
        return "<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + String.format(Locale.ROOT, override, "workbook", "sheet.main")
                + String.format(Locale.ROOT, override, "worksheets/sheet1", "worksheet")
                + String.format(Locale.ROOT, override, "styles", "styles")
                + String.format(Locale.ROOT, override, "sharedStrings", "sharedStrings")
                + "</Types>";
    }

    private static String relations(Map<String, String> targets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        targets.forEach((kind, target) -> xml.append(String.format(
                Locale.ROOT, "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>", kind, RELATIONS, kind, target)));
        return xml.append("</Relationships>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
