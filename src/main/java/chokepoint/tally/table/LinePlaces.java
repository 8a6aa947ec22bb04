package chokepoint.tally.table;

import chokepoint.trade.values.LineSet;
import java.util.List;

/** Orders the lines of a table by file, sheet and row. */
public final class LinePlaces {

    private final LineTable table;
    private final int[] ranks;

    public LinePlaces(LineTable table) {
        this.table = table;
        List<SheetName> sheets = table.sheets().dictionary().values();
        List<SheetName> sorted = sheets.stream().sorted().toList();
        ranks = sheets.stream().mapToInt(sorted::indexOf).toArray();
    }

    /** The first of these lines by file, sheet and row. */
    public int first(int[] lines) {
        int first = lines[0];
        for (int line : lines) {
            if (before(line, first)) {
                first = line;
            }
        }
        return first;
    }

    public LineSet set(int[] lines) {
        if (lines.length == 1 && table.further(lines[0]) == 0) {
            SheetName sheet = table.sheets().value(lines[0]);
            return LineSet.of(sheet.file(), sheet.sheet(), table.row(lines[0]));
        }
        LineSet.Builder set = LineSet.builder();
        for (int line : lines) {
            SheetName sheet = table.sheets().value(line);
            set.add(sheet.file(), sheet.sheet(), table.row(line));
            set.addUnnamed(table.further(line));
        }
        return set.build();
    }

    private boolean before(int line, int other) {
        int rank = rank(line);
        int otherRank = rank(other);
        return rank < otherRank || (rank == otherRank && table.row(line) < table.row(other));
    }

    private int rank(int line) {
        return ranks[table.sheets().id(line)];
    }
}
