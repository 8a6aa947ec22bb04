package chokepoint.workbook.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook written by hand, part by part, to look like those of writers other than Excel. */
final class Handmade {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder sheetRelations = new StringBuilder();

    /** With one sheet, 'List', and three styles. */
    static Handmade sheet(String xml) {
        Handmade made = new Handmade();
        made.parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        made.add(
                "xl/workbook.xml",
                SHEET_ML + "sheet.main+xml",
                String.format(
                        Locale.ROOT,
                        "<workbook xmlns=\"%s\" xmlns:q=\"%s\"><sheets><sheet name=\"List\" sheetId=\"7\" q:id=\"rId3\"/></sheets></workbook>",
                        MAIN,
                        RELATIONS));
        made.parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(String.format(
                                Locale.ROOT,
                                "<Relationship Id=\"rId3\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet1.xml\"/>",
                                RELATIONS)
                        + String.format(
                                Locale.ROOT,
                                "<Relationship Id=\"rId4\" Type=\"%s/styles\" Target=\"/xl/styles.xml\"/>",
                                RELATIONS)));
        made.add("xl/styles.xml", SHEET_ML + "styles+xml", styles());
        made.add("xl/worksheets/sheet1.xml", SHEET_ML + "worksheet+xml", xml);
        return made;
    }

    /** With one sheet that holds the given children. */
    static Handmade children(String children) {
        return sheet(String.format(
                Locale.ROOT,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"%s\" xmlns:r=\"%s\">%s</worksheet>",
                MAIN,
                RELATIONS,
                children));
    }

    Handmade add(String part, String type, String content) {
        parts.put(part, content);
        types.append(String.format(Locale.ROOT, "<Override PartName=\"/%s\" ContentType=\"%s\"/>", part, type));
        return this;
    }

    /** Adds a part that the sheet refers to as {@code rId1}, {@code rId2}, … */
    Handmade ofSheet(String part, String type, String kind, String content) {
        add(part, type, content);
        int id = sheetRelations.toString().split("<Relationship").length;
        sheetRelations.append(String.format(
                Locale.ROOT, "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"/%s\"/>", id, RELATIONS, kind, part));
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", relations(sheetRelations.toString()));
        return this;
    }

    /** With other content types. */
    Handmade typed(String from, String to) {
        String replaced = types.toString().replace(from, to);
        types.setLength(0);
        types.append(replaced);
        return this;
    }

    /** With sheets that may be neither added nor moved. */
    Handmade locked() {
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("<sheets>", "<workbookProtection lockStructure=\"1\"/><sheets>"));
        return this;
    }

    /** In the namespaces of ISO's strict form. */
    Handmade strict() {
        parts.replaceAll((name, xml) -> xml.replace(MAIN, STRICT_MAIN).replace(RELATIONS, STRICT_RELATIONS));
        return this;
    }

    Path save(Path file) throws IOException {
        return save(file, Zip64Mode.Never);
    }

    Path save(Path file, Zip64Mode mode) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                String.format(
                        Locale.ROOT,
                        "<Types xmlns=\"%s\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>",
                        TYPES,
                        types));
        all.putAll(parts);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            zip.setUseZip64(mode);
            for (Map.Entry<String, String> part : all.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                entry.setTime(1_700_000_000_000L);
                zip.putArchiveEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return file;
    }

    private static String relations(String xml) {
        return String.format(Locale.ROOT, "<Relationships xmlns=\"%s\">%s</Relationships>", PACKAGE, xml);
    }

    private static String styles() {
        return String.format(
                Locale.ROOT,
                "<styleSheet xmlns=\"%s\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Arial\"/></font></fonts>"
                        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                        + "<borders count=\"1\"><border/></borders>"
                        + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
                        + "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"
                        + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\"><alignment wrapText=\"1\"/></xf></cellXfs>"
                        + "<dxfs count=\"1\"><dxf><fill><patternFill><bgColor rgb=\"FFFFFF00\"/></patternFill></fill></dxf></dxfs></styleSheet>",
                MAIN);
    }
}
