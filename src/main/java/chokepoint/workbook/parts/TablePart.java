package chokepoint.workbook.parts;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlEscapes;
import java.util.List;
import java.util.Optional;

/** Widens a table of the user's sheet. */
public final class TablePart {

    private static final List<String> ORDINARY = List.of("", "worksheet");

    private TablePart() {}

    /** Has a table that ends just left of a column take it in; one that is filled from elsewhere is left as it is. */
    public static void widen(XmlEdit edit, int headerRow, int column, String header) {
        XmlElement table = edit.root();
        Optional<CellRange> area = CellRange.of(table.get("ref"))
                .filter(covered -> covered.firstRow() == headerRow && covered.lastColumn() == column - 1);
        Optional<XmlElement> columns = table.child("tableColumns");
        boolean ordinary = ORDINARY.contains(table.get("tableType"))
                && table.number("headerRowCount", 1) == 1
                && columns.isPresent()
                && columns.get().children("tableColumn").stream()
                        .noneMatch(own -> own.get("name").equalsIgnoreCase(header));
        if (area.isPresent() && ordinary) {
            widen(edit, columns.get(), area.get().withLastColumn(column), header);
        }
    }

    private static void widen(XmlEdit edit, XmlElement columns, CellRange to, String header) {
        XmlElement table = edit.root();
        List<XmlElement> existing = columns.children("tableColumn");
        int id = 1
                + existing.stream()
                        .mapToInt(column -> column.number("id", 0))
                        .max()
                        .orElse(0);
        edit.set(table, "ref", to.toString());
        table.child("autoFilter")
                .ifPresent(filter -> CellRange.of(filter.get("ref"))
                        .ifPresent(area -> edit.set(
                                filter,
                                "ref",
                                area.withLastColumn(to.lastColumn()).toString())));
        edit.set(columns, "count", Integer.toString(existing.size() + 1));
        edit.append(
                columns,
                xml("<%stableColumn id=\"%s\" name=\"%s\"/>", columns.prefix(), id, XmlEscapes.escaped(header)));
    }
}
