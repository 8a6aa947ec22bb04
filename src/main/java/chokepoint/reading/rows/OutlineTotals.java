package chokepoint.reading.rows;

import chokepoint.names.places.Countries;
import chokepoint.names.places.CountryReading;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows totals above what they add up: a row that says less than those below it, up to the next that says as little. */
final class OutlineTotals {

    private static final int DIGITS = 3;

    private final List<ScannedRow> rows;
    private final int[] levels;
    private final Map<Integer, Aggregate> found;

    private OutlineTotals(List<ScannedRow> rows, int[] levels, Map<Integer, Aggregate> found) {
        this.rows = rows;
        this.levels = levels;
        this.found = found;
    }

    /** How far each row is filled, among the columns that some rows leave blank. */
    private static int[] levels(List<ScannedRow> rows, int columns) {
        boolean[] open = new boolean[columns];
        for (ScannedRow row : rows) {
            for (int at = 0; at < columns; at++) {
                open[at] |= row.texts()[at].isEmpty();
            }
        }
        return rows.stream().mapToInt(row -> level(row, open)).toArray();
    }

    private static int level(ScannedRow row, boolean[] open) {
        for (int at = open.length - 1; at >= 0; at--) {
            if (open[at] && !row.texts()[at].isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** A row above others that say more, and what those add up to. */
    private record Parent(ScannedRow row, int level, int from, int to, BigDecimal sum, int lines, boolean holds) {}

    static void find(List<ScannedRow> rows, int columns, Map<Integer, Aggregate> found) {
        new OutlineTotals(rows, levels(rows, columns), found).find();
    }

    private void find() {
        Map<Integer, List<Parent>> byLevel = new HashMap<>();
        parents()
                .forEach(parent -> byLevel.computeIfAbsent(parent.level(), any -> new ArrayList<>())
                        .add(parent));
        byLevel.values().forEach(this::take);
    }

    private List<Parent> parents() {
        List<Parent> parents = new ArrayList<>();
        boolean[] total = new boolean[rows.size()];
        int[] end = ends();
        for (int at = rows.size() - 1; at >= 0; at--) {
            ScannedRow row = rows.get(at);
            if (end[at] == at || found.containsKey(row.number())) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            int lines = 0;
            for (int below = at + 1; below <= end[at]; below++) {
                boolean leaf =
                        !total[below] && !found.containsKey(rows.get(below).number());
                sum = leaf ? sum.add(rows.get(below).amount()) : sum;
                lines += leaf ? 1 : 0;
            }
            boolean holds = lines > 0 && SumsSoFar.same(row.amount(), sum) && !closesWhatIsAbove(at);
            total[at] = holds;
            parents.add(new Parent(row, levels[at], at + 1, end[at], sum, lines, holds));
        }
        return parents;
    }

    /** For each row the last below it that says more. */
    private int[] ends() {
        int[] end = new int[rows.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < rows.size(); at++) {
            while (!open.isEmpty() && levels[at] <= levels[open.peek()]) {
                end[open.pop()] = at - 1;
            }
            open.push(at);
        }
        while (!open.isEmpty()) {
            end[open.pop()] = rows.size() - 1;
        }
        return end;
    }

    /** A total of the rows above it may equal what stands below by chance. */
    private boolean closesWhatIsAbove(int at) {
        ScannedRow row = rows.get(at);
        BigDecimal sum = BigDecimal.ZERO;
        for (int above = at - 1; above >= 0 && levels[above] > levels[at]; above--) {
            sum = sum.add(rows.get(above).amount());
        }
        return SumsSoFar.same(row.amount(), sum);
    }

    private void take(List<Parent> parents) {
        long good =
                parents.stream().filter(one -> one.holds() && one.lines() > 1).count();
        long bad = parents.stream().filter(one -> !one.holds()).count();
        for (Parent parent : parents) {
            boolean several = good > 1 && bad * 2 <= good;
            boolean likely = several || (parent.lines() > 1 && isTelling(parent));
            if (parent.holds() && likely) {
                ScannedRow row = parent.row();
                int first = rows.get(parent.from()).number();
                int last = rows.get(parent.to()).number();
                found.put(
                        row.number(),
                        Aggregate.total(
                                row, row.label(), parent.lines(), Aggregate.lines(parent.lines(), first, last)));
            }
        }
    }

    /** One sum alone is chance, unless its label is that of a sum, or of the group that its members name. */
    private boolean isTelling(Parent parent) {
        ScannedRow row = parent.row();
        String label = row.label();
        String plain = HeaderWords.plain(label);
        boolean named = Lexicon.is("total", plain)
                || Lexicon.is("subtotal", plain)
                || Lexicon.is("whole", plain)
                || Countries.read(label).outcome() == CountryReading.Outcome.UNION;
        boolean repeated = rows.subList(parent.from(), parent.to() + 1).stream().allMatch(below -> repeats(below, row));
        int missing = rows.get(parent.from()).filled() - row.filled();
        boolean exact = parent.lines() >= DIGITS
                && missing > 1
                && row.amount().stripTrailingZeros().precision() >= DIGITS;
        return (named || repeated || exact) && missing > 0;
    }

    /** Whether a row says all that the one above says, and more. */
    private static boolean repeats(ScannedRow below, ScannedRow row) {
        for (int at = 0; at < row.texts().length; at++) {
            String text = row.texts()[at];
            if (!text.isEmpty() && !text.equals(below.texts()[at])) {
                return false;
            }
        }
        return !row.label().isEmpty();
    }
}
