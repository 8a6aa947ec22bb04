package chokepoint.workbook.edit;

import chokepoint.workbook.CellRange;
import chokepoint.workbook.parts.Dialect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The places of the children, merged regions and used columns of a sheet, collected in one walk. */
final class SheetLayout {

    /**
     * A child of the sheet other than its cells.
     *
     * @param rank in the order of the schema; -1 if it has none
     * @param source as it is written; nothing for those that nobody asks for
     */
    record Child(int rank, long at, long end, byte[] source) {}

    private final SheetElements words;
    private final Dialect dialect;
    private final List<Child> children = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final BitSet used = new BitSet();
    private int lastHeader = -1;
    private int firstRow = CellRange.MOST_ROWS;
    private int lastRow;
    private long rootEnd;

    SheetLayout(SheetElements words, Dialect dialect) {
        this.words = words;
        this.dialect = dialect;
    }

    SheetElements words() {
        return words;
    }

    Dialect dialect() {
        return dialect;
    }

    void add(Child child) {
        children.add(child);
    }

    void addMerge(CellRange area) {
        merges.add(area);
    }

    void addRow(int row) {
        firstRow = Math.min(firstRow, row);
        lastRow = Math.max(lastRow, row);
    }

    void use(int column) {
        used.set(column);
    }

    void header(int lastFilled) {
        lastHeader = lastFilled;
    }

    /** Whether the header has come, so that only columns right of it matter. */
    boolean headerKnown() {
        return lastHeader >= 0;
    }

    int lastHeader() {
        return lastHeader;
    }

    void end(long at) {
        rootEnd = at;
    }

    /** Merged regions that touch rows to be marked. */
    List<CellRange> merges() {
        return merges;
    }

    Optional<Child> child(String name) {
        int rank = SheetElements.ORDER.indexOf(name);
        return children.stream().filter(child -> child.rank() == rank).findFirst();
    }

    /** Where a child of a name must be put that is not there yet. */
    long placeFor(String name) {
        int rank = SheetElements.ORDER.indexOf(name);
        return children.stream()
                .filter(child -> child.rank() > rank)
                .mapToLong(Child::at)
                .findFirst()
                .orElse(rootEnd);
    }

    /** The first column right of the header that is empty all the way down; -1 if there is none. */
    int freeColumn() {
        int after = lastHeader < 0 ? used.length() - 1 : lastHeader;
        int column = used.nextClearBit(after + 1);
        return column < CellRange.MOST_COLUMNS ? column : -1;
    }
}
