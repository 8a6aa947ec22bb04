package chokepoint.trade;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A set of lines, sorted by place, four bytes a line. Two sets of the same lines are equal however they came about. */
public final class LineSet implements Serializable {

    public static final LineSet EMPTY = new LineSet(List.of());

    private static final long serialVersionUID = 1L;

    /** Sorted rows of one sheet. */
    private record SheetRows(String file, String sheet, int[] rows) implements Serializable {

        Stream<LineId> stream() {
            return IntStream.of(rows).mapToObj(row -> new LineId(file, sheet, row));
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

    private LineSet(List<SheetRows> sheets) {
        this.sheets = sheets;
    }

    public static LineSet of(LineId id) {
        return new LineSet(List.of(new SheetRows(id.file(), id.sheet(), new int[] {id.row()})));
    }

    public static LineSet of(Collection<LineId> ids) {
        Builder builder = new Builder();
        ids.forEach(builder::add);
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public int size() {
        return sheets.stream().mapToInt(sheet -> sheet.rows.length).sum();
    }

    public boolean isEmpty() {
        return sheets.isEmpty();
    }

    /** In order of file, sheet and row. */
    public Stream<LineId> stream() {
        return sheets.stream().flatMap(SheetRows::stream);
    }

    public LineSet union(LineSet other) {
        return builder().addAll(this).addAll(other).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineSet lines && sheets.equals(lines.sheets);
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

        private record Place(String file, String sheet) implements Comparable<Place>, Serializable {

            @Override
            public int compareTo(Place other) {
                int byFile = file.compareTo(other.file);
                return byFile != 0 ? byFile : sheet.compareTo(other.sheet);
            }
        }

        private static final class Rows implements Serializable {

            private static final long serialVersionUID = 1L;

            private int[] rows = new int[FIRST_CAPACITY];
            private int size;

            void add(int row) {
                if (size == rows.length) {
                    rows = Arrays.copyOf(rows, size * 2);
                }
                rows[size++] = row;
            }

            SheetRows of(Place place) {
                int[] sorted =
                        IntStream.of(rows).limit(size).sorted().distinct().toArray();
                return new SheetRows(place.file, place.sheet, sorted);
            }
        }

        private final SortedMap<Place, Rows> places = new TreeMap<>();

        private Builder() {}

        public Builder add(LineId id) {
            rowsOf(id.file(), id.sheet()).add(id.row());
            return this;
        }

        public Builder addAll(LineSet lines) {
            for (SheetRows sheet : lines.sheets) {
                Rows target = rowsOf(sheet.file, sheet.sheet);
                IntStream.of(sheet.rows).forEach(target::add);
            }
            return this;
        }

        public Builder addAll(Builder other) {
            for (Map.Entry<Place, Rows> entry : other.places.entrySet()) {
                Rows target = rowsOf(entry.getKey().file, entry.getKey().sheet);
                Rows source = entry.getValue();
                IntStream.of(source.rows).limit(source.size).forEach(target::add);
            }
            return this;
        }

        public LineSet build() {
            return new LineSet(places.entrySet().stream()
                    .map(entry -> entry.getValue().of(entry.getKey()))
                    .toList());
        }

        private Rows rowsOf(String file, String sheet) {
            return places.computeIfAbsent(new Place(file, sheet), place -> new Rows());
        }
    }
}
