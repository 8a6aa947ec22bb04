package chokepoint.trade.values;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of lines, sorted by place, four bytes a line. Equality depends on the lines only, not on how the set was built. Where lines were
 * joined because nothing tells them apart, the first of them is named and the others are only counted.
 */
public final class LineSet implements Serializable {

    public static final LineSet EMPTY = new LineSet(List.of(), 0);

    private static final long serialVersionUID = 1L;

    /** Sorted rows of one sheet. */
    private record SheetRows(String file, String sheet, int[] rows) implements Serializable {

        Stream<LineId> stream() {
            return IntStream.of(rows).mapToObj(row -> new LineId(file, sheet, row));
        }

        int common(SheetRows other) {
            if (!file.equals(other.file) || !sheet.equals(other.sheet)) {
                return 0;
            }
            int common = 0;
            int there = 0;
            for (int row : rows) {
                while (there < other.rows.length && other.rows[there] < row) {
                    there++;
                }
                if (there < other.rows.length && other.rows[there] == row) {
                    common++;
                }
            }
            return common;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SheetRows that
                    && file.equals(that.file)
                    && sheet.equals(that.sheet)
                    && Arrays.equals(rows, that.rows);
        }

        @Override
        public int hashCode() {
            return Objects.hash(file, sheet, Arrays.hashCode(rows));
        }
    }

    private final List<SheetRows> sheets;

    private final int unnamed;

    private LineSet(List<SheetRows> sheets, int unnamed) {
        this.sheets = sheets;
        this.unnamed = unnamed;
    }

    public static LineSet of(LineId id) {
        return of(id.file(), id.sheet(), id.row());
    }

    /** The line at a place, see {@link LineId}. */
    public static LineSet of(String file, String sheet, int row) {
        return new LineSet(List.of(new SheetRows(file, sheet, new int[] {row})), 0);
    }

    public static LineSet of(Collection<LineId> ids) {
        Builder builder = new Builder();
        ids.forEach(builder::add);
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** How many lines there are, those that are only counted included. */
    public int size() {
        return unnamed + named();
    }

    /** How many lines are named. */
    public int named() {
        int named = 0;
        for (SheetRows sheet : sheets) {
            named += sheet.rows.length;
        }
        return named;
    }

    public boolean isEmpty() {
        return sheets.isEmpty();
    }

    /** Those that are named, in order of file, sheet and row. */
    public Stream<LineId> stream() {
        return sheets.stream().flatMap(SheetRows::stream);
    }

    /** How many named lines stand in both. */
    public int common(LineSet other) {
        int common = 0;
        for (SheetRows sheet : sheets) {
            for (SheetRows also : other.sheets) {
                common += sheet.common(also);
            }
        }
        return common;
    }

    public LineSet union(LineSet other) {
        return builder().addAll(this).addAll(other).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineSet lines && unnamed == lines.unnamed && sheets.equals(lines.sheets);
    }

    @Override
    public int hashCode() {
        return sheets.hashCode();
    }

    @Override
    public String toString() {
        return size() + " lines";
    }

    /** Collects lines in any order; the same line twice counts once. Mergeable, not thread-safe. */
    public static final class Builder implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int FIRST_CAPACITY = 4;

        /** Rows of one sheet as they came. */
        private static final class Rows implements Serializable {

            private static final long serialVersionUID = 1L;

            private final String file;
            private final String sheet;
            private int[] rows = new int[FIRST_CAPACITY];
            private int size;

            Rows(String file, String sheet) {
                this.file = file;
                this.sheet = sheet;
            }

            void add(int row) {
                if (size == rows.length) {
                    rows = Arrays.copyOf(rows, size * 2);
                }
                rows[size++] = row;
            }

            void addAll(int[] more, int count) {
                if (size + count > rows.length) {
                    rows = Arrays.copyOf(rows, Math.max(size + count, size * 2));
                }
                System.arraycopy(more, 0, rows, size, count);
                size += count;
            }

            boolean holds(String otherFile, String otherSheet) {
                return file.equals(otherFile) && sheet.equals(otherSheet);
            }

            int compareTo(String otherFile, String otherSheet) {
                int byFile = file.compareTo(otherFile);
                return byFile != 0 ? byFile : sheet.compareTo(otherSheet);
            }

            SheetRows build() {
                int[] built = Arrays.copyOf(rows, size);
                return new SheetRows(
                        file,
                        sheet,
                        ascending(built)
                                ? built
                                : IntStream.of(built).sorted().distinct().toArray());
            }

            private static boolean ascending(int[] rows) {
                for (int i = 1; i < rows.length; i++) {
                    if (rows[i - 1] >= rows[i]) {
                        return false;
                    }
                }
                return true;
            }
        }

        /** Sorted by file and sheet; most sets know one. */
        private final List<Rows> sheets = new ArrayList<>(1);

        private int latest;
        private int unnamed;

        private Builder() {}

        public Builder add(LineId id) {
            return add(id.file(), id.sheet(), id.row());
        }

        /** Adds the line at a place, see {@link LineId}. */
        public Builder add(String file, String sheet, int row) {
            rowsOf(file, sheet).add(row);
            return this;
        }

        /** Counts lines that are like one of those named. */
        public Builder addUnnamed(int lines) {
            unnamed += lines;
            return this;
        }

        public Builder addAll(LineSet lines) {
            unnamed += lines.unnamed;
            for (SheetRows sheet : lines.sheets) {
                rowsOf(sheet.file, sheet.sheet).addAll(sheet.rows, sheet.rows.length);
            }
            return this;
        }

        public Builder addAll(Builder other) {
            unnamed += other.unnamed;
            for (Rows source : other.sheets) {
                rowsOf(source.file, source.sheet).addAll(source.rows, source.size);
            }
            return this;
        }

        public LineSet build() {
            return sheets.size() == 1
                    ? new LineSet(List.of(sheets.get(0).build()), unnamed)
                    : new LineSet(sheets.stream().map(Rows::build).toList(), unnamed);
        }

        /** Lines mostly come sheet by sheet, so the sheet of the line before is tried first. */
        private Rows rowsOf(String file, String sheet) {
            if (latest >= sheets.size() || !sheets.get(latest).holds(file, sheet)) {
                latest = indexOf(file, sheet);
            }
            return sheets.get(latest);
        }

        private int indexOf(String file, String sheet) {
            int low = 0;
            int high = sheets.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sheets.get(middle).compareTo(file, sheet) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            if (low == sheets.size() || !sheets.get(low).holds(file, sheet)) {
                sheets.add(low, new Rows(file, sheet));
            }
            return low;
        }
    }
}
