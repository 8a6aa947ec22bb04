package chokepoint.bench;

import java.util.Locale;

/** The parts of a made workbook that say what its other parts are, and the namespaces of all. */
final class WorkbookParts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookParts() {}

    static String types(int sheets) {
        StringBuilder xml = new StringBuilder(
                "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append(type("workbook", "sheet.main"));
        for (int sheet = 1; sheet <= sheets; sheet++) {
            xml.append(type("worksheets/sheet" + sheet, "worksheet"));
        }
        return xml.append(type("styles", "styles"))
                .append(type("sharedStrings", "sharedStrings"))
                .append("</Types>")
                .toString();
    }

    private static String type(String part, String kind) {
        return String.format(
                Locale.ROOT, "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>", part, TYPE, kind);
    }

    /** Kinds and targets by turns; the first pair gets the id rId1. */
    static String relations(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>",
                    i / 2 + 1,
                    RELATIONS,
                    kindsAndTargets[i],
                    kindsAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }
}
