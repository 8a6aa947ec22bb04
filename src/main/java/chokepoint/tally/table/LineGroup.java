package chokepoint.tally.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * Lines that share a number, in the order of the table.
 *
 * @param number what they share; zero if it is unknown
 */
public record LineGroup(int number, int[] lines) {

    /**
     * Sorts lines into groups, by ascending number.
     *
     * @throws CancellationException if the thread was interrupted: whatever is added up begins here
     */
    public static List<LineGroup> of(int[] lines, IntUnaryOperator numberOf) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the work on the list was called off");
        }
        if (lines.length == 0) {
            return List.of();
        }
        long[] sorted = new long[lines.length];
        boolean ascending = true;
        for (int i = 0; i < lines.length; i++) {
            sorted[i] = (long) numberOf.applyAsInt(lines[i]) << Integer.SIZE | lines[i];
            ascending &= i == 0 || sorted[i - 1] <= sorted[i];
        }
        if (!ascending) {
            Arrays.sort(sorted);
        } else if (number(sorted[0]) == number(sorted[lines.length - 1])) {
            return List.of(new LineGroup(number(sorted[0]), lines));
        }
        List<LineGroup> groups = new ArrayList<>();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            groups.add(new LineGroup(number(sorted[from]), lines(sorted, from, to)));
        }
        return groups;
    }

    /** Sorts lines into groups by their key: a line alone is its own. */
    public static List<LineGroup> of(int[] lines, KeyedColumn<?> keyed) {
        return lines.length == 1
                ? List.of(new LineGroup(keyed.number(lines[0]), lines))
                : of(lines, (IntUnaryOperator) keyed::number);
    }

    /** The lines of each known number, by ascending number. */
    public static Stream<int[]> known(int[] lines, KeyedColumn<?> keyed) {
        return of(lines, keyed).stream().filter(LineGroup::known).map(LineGroup::lines);
    }

    /** The lines of each number, the unknown one included, by ascending number. */
    public static Stream<int[]> alike(int[] lines, KeyedColumn<?> keyed) {
        return of(lines, keyed).stream().map(LineGroup::lines);
    }

    public boolean known() {
        return number != 0;
    }

    private static int end(long[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && number(sorted[to]) == number(sorted[from])) {
            to++;
        }
        return to;
    }

    private static int[] lines(long[] sorted, int from, int to) {
        int[] lines = new int[to - from];
        for (int i = from; i < to; i++) {
            lines[i - from] = (int) sorted[i];
        }
        return lines;
    }

    private static int number(long packed) {
        return (int) (packed >>> Integer.SIZE);
    }
}
