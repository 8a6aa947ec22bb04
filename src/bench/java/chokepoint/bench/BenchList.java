package chokepoint.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A purchase list of 20 columns and as many rows as wanted, the same for the same seed: shared texts, styles, formats, a chart-free second sheet. */
final class BenchList {

    static final String SHEET = "Purchases";
    static final int COLUMNS = 20;
    static final String SHEET_PART = "xl/worksheets/sheet1.xml";

    private static final long SEED = 20_261_101;
    private static final int TEXTS = 5_000;

    private BenchList() {}

    /** Makes the list unless it is there. */
    static Path of(int rows, Path folder) throws IOException {
        Path file = folder.resolve("list-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path part = folder.resolve("list-" + rows + ".part");
            write(rows, part);
            Files.move(part, file);
        }
        return file;
    }

    private static void write(int rows, Path file) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            put(zip, "[Content_Types].xml", WorkbookParts.types(2));
            put(zip, "_rels/.rels", WorkbookParts.relations("officeDocument", "xl/workbook.xml"));
            put(zip, "xl/workbook.xml", workbook());
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    WorkbookParts.relations(
                            "worksheet", "worksheets/sheet1.xml",
                            "worksheet", "worksheets/sheet2.xml",
                            "styles", "styles.xml",
                            "sharedStrings", "sharedStrings.xml"));
            put(zip, "xl/styles.xml", styles());
            put(zip, "xl/sharedStrings.xml", texts());
            zip.putNextEntry(new ZipEntry(SHEET_PART));
            sheet(rows, zip);
            zip.closeEntry();
            put(
                    zip,
                    "xl/worksheets/sheet2.xml",
                    "<worksheet xmlns=\"" + WorkbookParts.MAIN
                            + "\"><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>");
        }
    }

    private static void sheet(int rows, OutputStream out) throws IOException {
        Random random = new Random(SEED);
        StringBuilder xml = new StringBuilder(String.format(
                Locale.ROOT,
                "<worksheet xmlns=\"%s\" xmlns:r=\"%s\"><dimension ref=\"A1:T%d\"/>",
                WorkbookParts.MAIN,
                WorkbookParts.RELATIONS,
                rows + 1));
        xml.append(
                "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>");
        xml.append("<row r=\"1\" spans=\"1:20\">");
        for (int column = 0; column < COLUMNS; column++) {
            xml.append("<c r=\"")
                    .append((char) ('A' + column))
                    .append("1\" s=\"4\" t=\"s\"><v>")
                    .append(column)
                    .append("</v></c>");
        }
        xml.append("</row>");
        for (int row = 2; row <= rows + 1; row++) {
            row(row, random, xml);
            if (xml.length() > 1 << 16) {
                out.write(xml.toString().getBytes(StandardCharsets.US_ASCII));
                xml.setLength(0);
            }
        }
        xml.append("</sheetData><autoFilter ref=\"A1:T")
                .append(rows + 1)
                .append("\"/>")
                .append("<conditionalFormatting sqref=\"M2:M")
                .append(rows + 1)
                .append(
                        "\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"greaterThan\"><formula>9000</formula></cfRule></conditionalFormatting>")
                .append(
                        "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/></worksheet>");
        out.write(xml.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private static void row(int row, Random random, StringBuilder xml) {
        xml.append("<row r=\"").append(row).append("\" spans=\"1:20\">");
        for (int column = 0; column < COLUMNS; column++) {
            xml.append("<c r=\"").append((char) ('A' + column)).append(row);
            if (column < 12) {
                xml.append("\" s=\"1\" t=\"s\"><v>")
                        .append(COLUMNS + random.nextInt(TEXTS / (1 + column)))
                        .append("</v></c>");
            } else if (column < 15) {
                xml.append("\" s=\"3\"><v>")
                        .append(45_000 + random.nextInt(700))
                        .append("</v></c>");
            } else {
                xml.append("\" s=\"2\"><v>")
                        .append(random.nextInt(10_000))
                        .append('.')
                        .append(random.nextInt(90) + 10)
                        .append("</v></c>");
            }
        }
        xml.append("</row>");
    }

    private static String texts() {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + WorkbookParts.MAIN + "\">");
        for (int text = 0; text < COLUMNS + TEXTS; text++) {
            xml.append("<si><t>")
                    .append(text < COLUMNS ? "Column " : "Text of the list ")
                    .append(text)
                    .append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }

    private static String styles() {
        String xf = "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>";
        return "<styleSheet xmlns=\"" + WorkbookParts.MAIN
                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                + "<cellXfs count=\"5\">" + String.format(Locale.ROOT, xf, 0, 0) + String.format(Locale.ROOT, xf, 0, 0)
                + String.format(Locale.ROOT, xf, 4, 0)
                + String.format(Locale.ROOT, xf, 14, 0) + String.format(Locale.ROOT, xf, 0, 1) + "</cellXfs>"
                + "<dxfs count=\"1\"><dxf><fill><patternFill><bgColor rgb=\"FFFFEB9C\"/></patternFill></fill></dxf></dxfs></styleSheet>";
    }

    private static String workbook() {
        return String.format(
                Locale.ROOT,
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Other\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>",
                WorkbookParts.MAIN,
                WorkbookParts.RELATIONS,
                SHEET);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
