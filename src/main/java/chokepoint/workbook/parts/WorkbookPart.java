package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.UnmarkableFile;
import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlEscapes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The workbook part, which names the sheets. */
public final class WorkbookPart {

    private static final List<String> ORDER = List.of(
            "fileVersion",
            "fileSharing",
            "workbookPr",
            "workbookProtection",
            "bookViews",
            "sheets",
            "functionGroups",
            "externalReferences",
            "definedNames",
            "calcPr",
            "oleSize",
            "customWorkbookViews",
            "pivotCaches",
            "smartTagPr",
            "smartTagTypes",
            "webPublishing",
            "fileRecoveryPr",
            "webPublishObjects",
            "extLst");

    /** A sheet of cells; {@code index} counts all sheets, of whatever kind. */
    public record Worksheet(String name, int index, String part) {}

    private final String part;
    private final XmlEdit edit;
    private final XmlElement root;
    private final XmlElement sheets;
    private final Relationships relationships;
    private final Dialect dialect;
    private int nextId;
    private int count;
    private final StringBuilder newNames = new StringBuilder();

    private WorkbookPart(String part, XmlEdit edit, XmlElement sheets, Relationships relationships) {
        this.part = part;
        this.edit = edit;
        this.root = edit.root();
        this.sheets = sheets;
        this.relationships = relationships;
        this.dialect = Dialect.of(root);
        this.count = sheets.children("sheet").size();
        this.nextId = 1
                + sheets.children("sheet").stream()
                        .mapToInt(sheet -> sheet.number("sheetId", 0))
                        .max()
                        .orElse(0);
    }

    public static WorkbookPart of(PackageParts parts) throws IOException {
        String part = parts.relationships("")
                .first("officeDocument")
                .map(Relationships.Relationship::target)
                .orElseThrow(() -> new UnmarkableFile("it names no workbook"));
        refuseOthers(parts.types().of(part));
        XmlEdit edit = parts.edit(part);
        XmlElement sheets = edit.root().child("sheets").orElseThrow(() -> new UnmarkableFile("it has no sheets"));
        return new WorkbookPart(part, edit, sheets, parts.relationships(part));
    }

    String part() {
        return part;
    }

    public Dialect dialect() {
        return dialect;
    }

    public Relationships relationships() {
        return relationships;
    }

    /** The folder in which its parts lie: {@code xl/}. */
    public String folder() {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    public List<String> sheetNames() {
        return sheets.children("sheet").stream().map(sheet -> sheet.get("name")).toList();
    }

    /** The sheet of a name, if it holds cells. */
    public Optional<Worksheet> worksheet(String name) {
        List<XmlElement> all = sheets.children("sheet");
        for (int index = 0; index < all.size(); index++) {
            if (all.get(index).get("name").equals(name)) {
                int found = index;
                return relationships
                        .byId(all.get(index).relation())
                        .filter(relationship -> relationship.is("worksheet"))
                        .map(relationship -> new Worksheet(name, found, relationship.target()));
            }
        }
        return Optional.empty();
    }

    int worksheets() {
        return relationships.all("worksheet").size();
    }

    /** Whether dates are counted from 1904. */
    boolean from1904() {
        return root.child("workbookPr")
                .filter(properties -> properties.isTrue("date1904"))
                .isPresent();
    }

    /** Whether sheets are locked against being added, moved, renamed, or removed. */
    public boolean isLocked() {
        return root.child("workbookProtection")
                .filter(protection -> protection.isTrue("lockStructure"))
                .isPresent();
    }

    /** Appends a sheet; gives its index. */
    int add(String name, String sheetPart) {
        String id = relationships.add(dialect.relationship("worksheet"), sheetPart);
        edit.append(
                sheets,
                xml(
                        "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%s\" r:id=\"%s\"/>",
                        sheets.prefix(), dialect.relationships(), XmlEscapes.escaped(name), nextId++, id));
        return count++;
    }

    /** Defines a name that belongs to one sheet. */
    void define(String name, int sheetIndex, boolean hidden, String formula) {
        newNames.append(xml(
                "<%1$sdefinedName name=\"%2$s\"%3$s localSheetId=\"%4$s\">%5$s</%1$sdefinedName>",
                root.prefix(), name, hidden ? " hidden=\"1\"" : "", sheetIndex, XmlEscapes.escaped(formula)));
    }

    /** Widens the hidden name that goes with the filter of a sheet, if it covers what the filter did. */
    public void widenFilter(int sheetIndex, CellRange from, CellRange to) {
        root.child("definedNames").stream()
                .flatMap(names -> names.children("definedName").stream())
                .filter(name -> name.get("name").equals("_xlnm._FilterDatabase")
                        && name.number("localSheetId", -1) == sheetIndex)
                .forEach(name -> {
                    String formula = name.text();
                    if (formula.endsWith("!" + from.absolute())) {
                        int length = from.absolute().length();
                        edit.replace(name.contentEnd() - length, name.contentEnd(), to.absolute());
                    }
                });
    }

    /** To be called once all sheets are added. */
    public void finish() {
        if (newNames.length() == 0) {
            return;
        }
        root.child("definedNames")
                .ifPresentOrElse(
                        names -> edit.append(names, newNames.toString()),
                        () -> edit.insertInOrder(
                                ORDER,
                                "definedNames",
                                xml("<%1$sdefinedNames>%2$s</%1$sdefinedNames>", root.prefix(), newNames)));
    }

    private static void refuseOthers(String type) throws IOException {
        if (type.contains("sheet.binary")) {
            throw new UnmarkableFile("it is a binary workbook (xlsb); save it as xlsx to have it marked");
        }
        if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw new UnmarkableFile("it is no workbook but '%s'", type);
        }
    }
}
