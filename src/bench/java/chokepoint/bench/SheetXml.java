package chokepoint.bench;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/** Writes a workbook of one sheet row by row, with shared texts as spreadsheet programs do: texts, numbers and days. */
final class SheetXml implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final ZipOutputStream zip;
    private final StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + WorkbookParts.MAIN + "\"><sheetData>");
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Integer, String> letters = new HashMap<>();
    private int row;

    private SheetXml(ZipOutputStream zip) {
        this.zip = zip;
    }

    static SheetXml create(Path file) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BLOCK));
        SheetXml sheet = new SheetXml(zip);
        sheet.part("[Content_Types].xml", WorkbookParts.types(1));
        sheet.part("_rels/.rels", WorkbookParts.relations("officeDocument", "xl/workbook.xml"));
        sheet.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + WorkbookParts.MAIN + "\" xmlns:r=\"" + WorkbookParts.RELATIONS
                        + "\"><sheets><sheet name=\"Orders\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        sheet.part(
                "xl/_rels/workbook.xml.rels",
                WorkbookParts.relations(
                        "worksheet", "worksheets/sheet1.xml",
                        "styles", "styles.xml",
                        "sharedStrings", "sharedStrings.xml"));
        sheet.part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + WorkbookParts.MAIN
                        + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill>"
                        + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                        + "<borders count=\"1\"><border/></borders><cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                        + " borderId=\"0\"/><xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"
                        + "</cellXfs></styleSheet>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        return sheet;
    }

    void row(List<Object> cells) throws IOException {
        row++;
        xml.append("<row r=\"").append(row).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        xml.append("</row>");
        if (xml.length() > BLOCK) {
            flush();
        }
    }

    private void cell(int column, Object content) {
        xml.append("<c r=\"")
                .append(letters.computeIfAbsent(column, CellReference::convertNumToColString))
                .append(row)
                .append('"');
        if (content instanceof LocalDate day) {
            xml.append(" s=\"1\"><v>").append((int) DateUtil.getExcelDate(day));
        } else if (content instanceof Integer || content instanceof BigDecimal) {
            xml.append("><v>").append(content);
        } else {
            xml.append(" t=\"s\"><v>").append(texts.computeIfAbsent(content.toString(), absent -> texts.size()));
        }
        xml.append("</v></c>");
    }

    private void flush() throws IOException {
        zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            xml.append("</sheetData></worksheet>");
            flush();
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            xml.append("<sst xmlns=\"" + WorkbookParts.MAIN + "\">");
            for (String text : texts.keySet()) {
                xml.append("<si><t>")
                        .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                        .append("</t></si>");
                if (xml.length() > BLOCK) {
                    flush();
                }
            }
            xml.append("</sst>");
            flush();
            zip.closeEntry();
        }
    }
}
