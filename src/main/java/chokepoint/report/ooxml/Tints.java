package chokepoint.report.ooxml;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which cells are tinted how: of merged cells the one that shows. */
final class Tints {

    private Tints() {}

    /** The level of each cell, by row from 1 and column from 0; where several fall on one cell, the highest. */
    static SortedMap<Integer, SortedMap<Integer, Integer>> of(
            SortedMap<Integer, ? extends Markup.RowMarkup> rows, List<Area> merges) {
        SortedMap<Integer, SortedMap<Integer, Integer>> tints = new TreeMap<>();
        rows.forEach((row, marks) -> marks.levels().forEach((column, level) -> {
            Area shown = shown(row, column, merges);
            tints.computeIfAbsent(shown.firstRow(), first -> new TreeMap<>())
                    .merge(shown.firstColumn(), level, Math::max);
        }));
        return tints;
    }

    /** The region whose first cell shows where a cell stands: the cell itself, unless it is merged into another. */
    static Area shown(int row, int column, List<Area> merges) {
        return merges.stream()
                .filter(area -> area.contains(row, column))
                .findFirst()
                .orElse(new Area(row, column, row, column));
    }
}
