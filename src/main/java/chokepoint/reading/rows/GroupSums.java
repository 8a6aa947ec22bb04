package chokepoint.reading.rows;

import chokepoint.reading.columns.PlannedColumn;
import chokepoint.trade.values.Field;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines that follow each other with the same name in one of the first columns of names, where a pivot has its groups. */
final class GroupSums {

    private static final int MOST = 4;
    private static final int SHORTEST = 2;
    private static final Set<Field.Kind> NAMES = EnumSet.of(Field.Kind.TEXT, Field.Kind.PARTY, Field.Kind.COUNTRY);

    /** A group whose name a label repeats. */
    record Named(String label, String added, int firstRow, SumsSoFar start) {}

    private final int[] columns;
    private final String[] names;
    private final int[] firstRows;
    private final SumsSoFar[] starts;

    GroupSums(List<PlannedColumn> identifying) {
        columns = identifying.stream()
                .filter(column -> NAMES.contains(column.field().kind()))
                .mapToInt(PlannedColumn::index)
                .distinct()
                .sorted()
                .limit(MOST)
                .toArray();
        names = new String[columns.length];
        Arrays.fill(names, "");
        firstRows = new int[columns.length];
        starts = new SumsSoFar[columns.length];
        Arrays.fill(starts, SumsSoFar.NONE);
    }

    /** Takes in a line; blank cells repeat what stands above. */
    void add(Row row, SumsSoFar before) {
        for (int at = 0; at < columns.length; at++) {
            if (row.kind(columns[at]) == CellKind.EMPTY) {
                continue;
            }
            String name = row.text(columns[at]);
            if (!name.equals(names[at])) {
                names[at] = name;
                firstRows[at] = row.number();
                starts[at] = before;
            }
        }
    }

    /** Whether a cell says the same as the line above. */
    boolean repeats(Row row, int column) {
        int at = Arrays.binarySearch(columns, column);
        return at >= 0 && row.text(column).equals(names[at]);
    }

    /** The group that a label names with something added to the name. */
    Optional<Named> named(String label) {
        for (int at = 0; at < columns.length; at++) {
            String name = names[at].strip();
            if (name.length() >= SHORTEST && label.length() > name.length() && label.contains(name)) {
                return Optional.of(new Named(label, label.replace(name, " ").strip(), firstRows[at], starts[at]));
            }
        }
        return Optional.empty();
    }
}
