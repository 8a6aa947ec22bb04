package chokepoint.workbook.edit;

import static chokepoint.workbook.xml.XmlEscapes.xml;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.MarkingBounds;
import chokepoint.workbook.xml.Patch;
import chokepoint.workbook.xml.XmlEdit;
import chokepoint.workbook.xml.XmlEscapes;
import chokepoint.workbook.xml.XmlTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the edits of a sheet outside its cells. */
public final class SheetFrame {

    /** Excel repairs a sheet that has more than 65,530, and grows slow long before. */
    public static final int MOST_LINKS = 5_000;

    private final SheetLayout facts;
    private final MarkingBounds room;
    private final String prefix;
    private final List<Patch> patches = new ArrayList<>();

    SheetFrame(SheetLayout facts, MarkingBounds room) {
        this.facts = facts;
        this.room = room;
        this.prefix = facts.words().prefix();
    }

    /** The patches that lie in front of the cells, and those behind, in order. */
    List<Patch> patches(boolean behind) {
        long cells = facts.child("sheetData").map(SheetLayout.Child::at).orElse(0L);
        return patches.stream()
                .filter(patch -> patch.at() > cells == behind)
                .sorted(Comparator.comparingLong(Patch::at))
                .toList();
    }

    void widenDimension(CellRange touched, int column) throws IOException {
        Optional<SheetLayout.Child> dimension = facts.child("dimension");
        if (dimension.isPresent()) {
            XmlEdit edit = edit(dimension.get());
            Optional<CellRange> area = CellRange.of(edit.root().get("ref"));
            if (area.isPresent()) {
                CellRange wide = area.get()
                        .including(touched.firstRow(), column)
                        .including(touched.lastRow(), touched.lastColumn());
                edit.set(edit.root(), "ref", wide.toString());
                take(dimension.get(), edit);
            }
        }
    }

    /** Has a column shown, of a width in characters. */
    void showColumn(ColumnWidths columns, int column, int width) {
        String with = columns.with(column, width, prefix);
        facts.child("cols")
                .ifPresentOrElse(
                        cols -> patches.add(new Patch(cols.at(), cols.source(), XmlEscapes.bytes(with))),
                        () -> insert("cols", with));
    }

    /** Has cells lead to others: locations by address. */
    void link(Map<String, String> locations) throws IOException {
        StringBuilder links = new StringBuilder();
        locations.forEach((address, location) -> links.append(
                xml("<%shyperlink ref=\"%s\" location=\"%s\"/>", prefix, address, XmlEscapes.escaped(location))));
        Optional<SheetLayout.Child> existing = facts.child("hyperlinks");
        if (existing.isPresent()) {
            XmlEdit edit = edit(existing.get());
            edit.append(edit.root(), links.toString());
            take(existing.get(), edit);
        } else if (links.length() > 0) {
            insert("hyperlinks", xml("<%1$shyperlinks>%2$s</%1$shyperlinks>", prefix, links));
        }
    }

    /** Has a filter that ends just left of a column take it in; gives what it covered. Any other is left as it is. */
    Optional<CellRange> widenFilter(int headerRow, int column) throws IOException {
        Optional<SheetLayout.Child> filter = facts.child("autoFilter");
        if (filter.isEmpty()) {
            return Optional.empty();
        }
        XmlEdit edit = edit(filter.get());
        Optional<CellRange> area = CellRange.of(edit.root().get("ref"))
                .filter(covered -> covered.lastColumn() == column - 1 && covered.firstRow() == headerRow);
        area.ifPresent(covered ->
                edit.set(edit.root(), "ref", covered.withLastColumn(column).toString()));
        take(filter.get(), edit);
        return area;
    }

    /** Whether the sheet is locked against editing. */
    boolean isProtected() throws IOException {
        Optional<SheetLayout.Child> protection = facts.child("sheetProtection");
        return protection.isPresent()
                && XmlTree.parse(protection.get().source(), room).isTrue("sheet");
    }

    /** The relationship of the drawing of notes, if there is one. */
    Optional<String> drawingOfNotes() throws IOException {
        Optional<SheetLayout.Child> drawing = facts.child("legacyDrawing");
        return drawing.isEmpty()
                ? Optional.empty()
                : Optional.of(XmlTree.parse(drawing.get().source(), room).relation());
    }

    void addDrawingOfNotes(String relation) {
        insert(
                "legacyDrawing",
                xml(
                        "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>",
                        prefix, facts.dialect().relationships(), relation));
    }

    private void insert(String name, String xml) {
        patches.add(Patch.insertion(facts.placeFor(name), xml));
    }

    private XmlEdit edit(SheetLayout.Child child) throws IOException {
        return new XmlEdit(child.source(), XmlTree.parse(child.source(), room));
    }

    private void take(SheetLayout.Child child, XmlEdit edit) {
        edit.patches()
                .forEach(patch -> patches.add(new Patch(child.at() + patch.at(), patch.removed(), patch.inserted())));
    }
}
