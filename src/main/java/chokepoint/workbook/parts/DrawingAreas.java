package chokepoint.workbook.parts;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.xml.XmlElement;
import chokepoint.workbook.xml.XmlTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The cells that the user's charts, images and shapes lie over. */
public record DrawingAreas(List<CellRange> areas) {

    /** Of a drawing that is tied to one cell only its size is known; that of a cell is then taken to be Excel's own. */
    private static final long CELL_WIDTH = 609_600;

    private static final long CELL_HEIGHT = 190_500;

    /** A drawing that cannot be read covers nothing that we know of; it goes over as it is. */
    public static DrawingAreas on(String sheet, PackageParts parts) {
        List<CellRange> areas = new ArrayList<>();
        try {
            for (Relationships.Relationship drawing : parts.relationships(sheet).all("drawing")) {
                if (parts.has(drawing.target())) {
                    XmlTree.parse(parts.read(drawing.target()), parts.room())
                            .children()
                            .forEach(anchor -> area(anchor).ifPresent(areas::add));
                }
            }
        } catch (IOException e) {
            areas.clear();
        }
        return new DrawingAreas(List.copyOf(areas));
    }

    /** Whether something lies over the cell of a column in any of these rows. */
    public boolean cover(SortedMap<Integer, ?> rows, int column) {
        return areas.stream()
                .filter(area -> area.contains(area.firstRow(), column))
                .anyMatch(area ->
                        !rows.subMap(area.firstRow(), area.lastRow() + 1).isEmpty());
    }

    private static Optional<CellRange> area(XmlElement anchor) {
        Optional<XmlElement> from = anchor.child("from");
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int row = number(from.get(), "row");
        int column = number(from.get(), "col");
        Optional<XmlElement> to = anchor.child("to");
        if (to.isPresent()) {
            return Optional.of(new CellRange(row + 1, column, row + 1, column)
                    .including(last(to.get(), "row") + 1, last(to.get(), "col")));
        }
        long width = anchor.child("ext").map(ext -> ext.number("cx", 0)).orElse(0);
        long height = anchor.child("ext").map(ext -> ext.number("cy", 0)).orElse(0);
        return Optional.of(new CellRange(
                row + 1, column, row + 1 + (int) (height / CELL_HEIGHT), column + (int) (width / CELL_WIDTH)));
    }

    /** It ends in this cell, or just before it. */
    private static int last(XmlElement to, String axis) {
        return number(to, axis + "Off") > 0 ? number(to, axis) : number(to, axis) - 1;
    }

    private static int number(XmlElement place, String name) {
        try {
            int number = Integer.parseInt(
                    place.child(name).map(XmlElement::text).orElse("").strip());
            return Math.max(0, Math.min(number, CellRange.MOST_ROWS));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
