package chokepoint.workbook.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The merged regions of a sheet, as far as they lie on rows to be marked. */
final class Merges {

    private static final long MOST_A_ROW = 16;

    private final List<Area> areas;
    private final Map<Integer, List<Area>> byRow = new HashMap<>();

    private Merges(List<Area> areas) {
        this.areas = List.copyOf(areas);
    }

    static Merges none() {
        return new Merges(List.of());
    }

    /** @throws IOException if there are more than a sheet has room for, so that they must overlap */
    static Merges of(List<Area> areas, SortedMap<Integer, ?> rows, MarkingBounds room) throws IOException {
        Merges merges = new Merges(areas);
        long left = room.merges() + MOST_A_ROW * rows.size();
        for (Area area : areas) {
            left -= rows.subMap(area.firstRow(), area.lastRow() + 1).size();
            if (left < 0) {
                throw room.tooManyMerges();
            }
            for (int row : rows.subMap(area.firstRow(), area.lastRow() + 1).keySet()) {
                merges.byRow.computeIfAbsent(row, first -> new ArrayList<>()).add(area);
            }
        }
        return merges;
    }

    List<Area> areas() {
        return areas;
    }

    /** Whether any region lies on a row. */
    boolean touch(int row) {
        return byRow.containsKey(row);
    }

    /** The rows to be marked that regions lie on. */
    Iterable<Integer> rows() {
        return byRow.keySet();
    }

    /** The region whose first cell shows where a cell stands: the cell itself, unless it is merged into another. */
    Area shown(int row, int column) {
        return byRow.getOrDefault(row, List.of()).stream()
                .filter(area -> area.contains(row, column))
                .findFirst()
                .orElse(new Area(row, column, row, column));
    }

    /** Whether a cell shows itself. */
    boolean shows(int row, int column) {
        Area shown = shown(row, column);
        return shown.firstRow() == row && shown.firstColumn() == column;
    }
}
