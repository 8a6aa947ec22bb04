package chokepoint.report.earlier;

import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** Finds one table among the rows of a sheet by its headings, and takes the rows below it as entries. */
final class EarlierTable {

    /**
     * By what a table is known.
     *
     * @param key of a heading as it is written
     * @param all keys of headings that must all be there
     * @param deepest the last row, from 1, in which they may stand
     */
    record Headings(UnaryOperator<String> key, Set<String> all, int deepest) {

        Headings {
            all = Set.copyOf(all);
        }
    }

    private final String file;
    private final String sheet;
    private final Headings wanted;
    private final Map<Integer, String> headings = new HashMap<>();
    private final List<EarlierEntry> entries = new ArrayList<>();

    /**
     * A table to be found.
     *
     * @param sheet empty if the file knows none
     */
    EarlierTable(String file, String sheet, Headings wanted) {
        this.file = file;
        this.sheet = sheet;
        this.wanted = wanted;
    }

    /** What stands in a cell, by column from 0; its place is added here. */
    void row(int number, SortedMap<Integer, EarlierCell> cells) {
        if (!found()) {
            header(cells);
            return;
        }
        Map<String, EarlierCell> told = new HashMap<>();
        cells.forEach((column, cell) -> {
            String heading = headings.get(column);
            if (heading != null && !cell.text().isEmpty()) {
                told.put(
                        heading,
                        new EarlierCell(cell.text(), cell.date(), place("cell " + ColumnName.of(column) + number)));
            }
        });
        if (!told.isEmpty()) {
            entries.add(new EarlierEntry(place("row " + number), told));
        }
    }

    private void header(SortedMap<Integer, EarlierCell> cells) {
        Map<Integer, String> read = new HashMap<>();
        cells.forEach((column, cell) -> read.put(column, wanted.key.apply(cell.text())));
        if (read.values().containsAll(wanted.all)) {
            Set<String> seen = new HashSet<>();
            cells.keySet().forEach(column -> {
                if (seen.add(read.get(column))) {
                    headings.put(column, read.get(column));
                }
            });
        }
    }

    boolean found() {
        return !headings.isEmpty();
    }

    /** Whether nothing more can come of the sheet once this row is over. */
    boolean hopeless(int row) {
        return !found() && row >= wanted.deepest;
    }

    List<EarlierEntry> entries() {
        return List.copyOf(entries);
    }

    private String place(String cell) {
        return "'" + file + "'" + (sheet.isEmpty() ? "" : ", sheet '" + sheet + "'") + ", " + cell;
    }
}
