package chokepoint.finding;

import chokepoint.finding.control.RowRanges;
import chokepoint.trade.values.LineId;
import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cells sorted by place, each once; takes four bytes a row where all rows of a sheet have the same columns. */
public final class CellSet extends AbstractList<ListCell> implements RandomAccess, Serializable {

    public static final CellSet EMPTY = new CellSet(List.of());

    private static final long serialVersionUID = 1L;

    /** Takes a row and the columns of its cells. */
    @FunctionalInterface
    public interface RowVisitor {
        void visit(String sheet, int row, List<String> columns);
    }

    /** The cells of one sheet. */
    private static final class OfSheet implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final String sheet;
        private final ArrayList<List<String>> columns;
        private final int[] rows;
        /** Which columns each row has, and how many cells there are up to it; empty where all rows have the same. */
        private final int[] which;

        private final int[] ends;

        OfSheet(String file, String sheet, List<List<String>> columns, int[] rows, int[] which) {
            this.file = file;
            this.sheet = sheet;
            this.columns = new ArrayList<>(columns);
            this.rows = rows;
            this.which = columns.size() == 1 ? new int[0] : which;
            this.ends = new int[this.which.length];
            int cells = 0;
            for (int i = 0; i < ends.length; i++) {
                cells += columns.get(which[i]).size();
                ends[i] = cells;
            }
        }

        private boolean alike() {
            return columns.size() == 1;
        }

        int size() {
            return alike() ? rows.length * columns.get(0).size() : ends[ends.length - 1];
        }

        ListCell get(int index) {
            if (alike()) {
                List<String> all = columns.get(0);
                return new ListCell(file, sheet, rows[index / all.size()], all.get(index % all.size()));
            }
            int found = Arrays.binarySearch(ends, index + 1);
            int at = found < 0 ? -found - 1 : found;
            List<String> here = columns.get(which[at]);
            return new ListCell(file, sheet, rows[at], here.get(index - (ends[at] - here.size())));
        }

        void forEachRow(RowVisitor visitor) {
            for (int i = 0; i < rows.length; i++) {
                visitor.visit(sheet, rows[i], columns.get(alike() ? 0 : which[i]));
            }
        }

        Stream<LineId> lines() {
            return IntStream.of(rows).mapToObj(row -> new LineId(file, sheet, row));
        }

        String named() {
            return sheet.isEmpty() ? file : file + "/" + sheet;
        }

        /** How many cells stand in the first rows. */
        int cellsOf(int first) {
            int count = Math.min(first, rows.length);
            return alike() ? count * columns.get(0).size() : count == 0 ? 0 : ends[count - 1];
        }

        RowRanges ranges(int most) {
            RowRanges.Builder ranges = new RowRanges.Builder(most);
            IntStream.of(rows).forEach(ranges::add);
            return ranges.build();
        }
    }

    private final ArrayList<OfSheet> sheets;
    private final int size;

    private CellSet(List<OfSheet> sheets) {
        this.sheets = new ArrayList<>(sheets);
        this.size = sheets.stream().mapToInt(OfSheet::size).sum();
    }

    public static CellSet of(Collection<ListCell> cells) {
        if (cells instanceof CellSet already) {
            return already;
        }
        Builder builder = new Builder();
        Map<String, List<String>> columns = new HashMap<>();
        cells.forEach(cell ->
                builder.add(cell.file(), cell.sheet(), cell.row(), columns.computeIfAbsent(cell.column(), List::of)));
        return builder.build();
    }

    @Override
    public ListCell get(int index) {
        int rest = Objects.checkIndex(index, size);
        for (OfSheet sheet : sheets) {
            if (rest < sheet.size()) {
                return sheet.get(rest);
            }
            rest -= sheet.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return size;
    }

    /** Visits the rows of a file by place. */
    public void forEachRow(String file, RowVisitor visitor) {
        for (OfSheet sheet : sheets) {
            if (sheet.file.equals(file)) {
                sheet.forEachRow(visitor);
            }
        }
    }

    /** The lines that have any of the cells, by place. */
    public Stream<LineId> lines() {
        return sheets.stream().flatMap(OfSheet::lines);
    }

    /** The cells of the first rows, by place. */
    public List<ListCell> ofFirstRows(int most) {
        int cells = 0;
        int rest = most;
        for (OfSheet sheet : sheets) {
            cells += sheet.cellsOf(rest);
            rest = Math.max(0, rest - sheet.rows.length);
        }
        return subList(0, cells);
    }

    /**
     * All rows by the name of their sheet, which stands behind that of the file where they are of several.
     *
     * @param most how many ranges of rows are named of each sheet; the rows of the others are counted
     */
    public SortedMap<String, RowRanges> rowsBySheet(int most) {
        boolean oneFile = sheets.stream().map(sheet -> sheet.file).distinct().count() <= 1;
        SortedMap<String, RowRanges> rows = new TreeMap<>();
        sheets.forEach(sheet -> rows.put(oneFile ? sheet.sheet : sheet.named(), sheet.ranges(most)));
        return rows;
    }

    /** Collects cells in any order; the same cell twice counts once. */
    public static final class Builder {

        private static final Comparator<String> BY_LETTER =
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

        private record Place(String file, String sheet) implements Comparable<Place> {

            private static final Comparator<Place> ORDER =
                    Comparator.comparing(Place::file).thenComparing(Place::sheet);

            @Override
            public int compareTo(Place other) {
                return ORDER.compare(this, other);
            }
        }

        /** What came of one sheet: rows in the upper half, the number of their columns in the lower one. */
        private static final class Collected {

            private final List<List<String>> columns = new ArrayList<>();
            private final Map<List<String>, Integer> numbers = new HashMap<>();
            private long[] rows = new long[1];
            private int size;

            void add(int row, List<String> letters) {
                if (size == rows.length) {
                    rows = Arrays.copyOf(rows, size * 2);
                }
                rows[size++] = (long) row << Integer.SIZE | number(letters);
            }

            private int number(List<String> letters) {
                Integer known = numbers.get(letters);
                if (known != null) {
                    return known;
                }
                List<String> sorted =
                        letters.stream().sorted(BY_LETTER).distinct().toList();
                int number = numbers.computeIfAbsent(sorted, absent -> {
                    columns.add(sorted);
                    return columns.size() - 1;
                });
                numbers.put(letters, number);
                return number;
            }

            OfSheet build(Place place) {
                Arrays.sort(rows, 0, size);
                int[] of = new int[size];
                int[] which = new int[size];
                int count = 0;
                for (int i = 0; i < size; i++) {
                    int row = (int) (rows[i] >>> Integer.SIZE);
                    int number = (int) rows[i];
                    if (count > 0 && of[count - 1] == row) {
                        which[count - 1] = both(which[count - 1], number);
                    } else {
                        of[count] = row;
                        which[count++] = number;
                    }
                }
                return inUse(place, Arrays.copyOf(of, count), Arrays.copyOf(which, count));
            }

            private int both(int one, int other) {
                return one == other
                        ? one
                        : number(Stream.concat(columns.get(one).stream(), columns.get(other).stream())
                                .toList());
            }

            /** Numbers columns anew by the first row that has them. */
            private OfSheet inUse(Place place, int[] of, int[] which) {
                List<List<String>> used = new ArrayList<>();
                Map<Integer, Integer> renumbered = new HashMap<>();
                for (int i = 0; i < which.length; i++) {
                    which[i] = renumbered.computeIfAbsent(which[i], number -> {
                        used.add(columns.get(number));
                        return used.size() - 1;
                    });
                }
                return new OfSheet(place.file, place.sheet, used, of, which);
            }
        }

        private final SortedMap<Place, Collected> sheets = new TreeMap<>();

        /** Adds cells of one row by the letters of their columns. */
        public void add(String file, String sheet, int row, List<String> columns) {
            sheets.computeIfAbsent(new Place(file, sheet), absent -> new Collected())
                    .add(row, columns);
        }

        public CellSet build() {
            return new CellSet(sheets.entrySet().stream()
                    .map(entry -> entry.getValue().build(entry.getKey()))
                    .toList());
        }
    }
}
