package chokepoint.reading.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Nested sums over the lines of a sheet: since the last total, since the last total of totals, and so on to the whole sheet. Kept as
 * what had been added up where each began, so that a line costs one addition whatever the depth.
 */
final class SumLevels {

    /** The sum of all lines, whatever their currency. */
    private static final String ALL = "";

    private static final int DEEPEST = 8;

    /** Where the sum of a level begins, and what each currency had come to by then. */
    private record Start(int row, Map<String, SumsSoFar> sums) {}

    /**
     * A sum that is being added up.
     *
     * @param level 0 for the lines since the last total
     * @param firstRow the first row that may belong to it
     * @param currencies of its lines; more than one only where the sum is of all of them
     */
    record Level(int level, int firstRow, SumsSoFar sums, List<String> currencies) {

        boolean mixed() {
            return currencies.size() > 1;
        }
    }

    private final Map<String, SumsSoFar> now = new TreeMap<>();
    private final List<Start> starts = new ArrayList<>();
    private BigDecimal beside = BigDecimal.ZERO;
    private boolean lineSinceTotal;

    SumLevels(int firstRow) {
        starts.add(new Start(firstRow, Map.of()));
    }

    /** A line begins anew what stands beside a sum, unless it stands among taxes and the like itself, as freight does. */
    void add(String currency, BigDecimal value, BigDecimal quantity, boolean amongTaxes) {
        SumsSoFar line = new SumsSoFar(value, quantity, 1);
        now.merge(ALL, line, SumsSoFar::plus);
        if (!currency.isEmpty()) {
            now.merge(currency, line, SumsSoFar::plus);
        }
        beside = amongTaxes ? beside : BigDecimal.ZERO;
        lineSinceTotal = true;
    }

    /** The currency of all lines; empty if they have several, or one of them none. */
    String currency() {
        return now.entrySet().stream()
                .filter(sums -> !sums.getKey().isEmpty() && sums.getValue().lines() == all().lines())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** A tax or the like on a sum: in the total that follows it is added. */
    void addBeside(BigDecimal amount) {
        beside = beside.add(amount);
    }

    BigDecimal beside() {
        return beside;
    }

    private List<String> currencies(Start start) {
        return now.entrySet().stream()
                .filter(sum -> !sum.getKey().equals(ALL))
                .filter(sum -> sum.getValue().lines()
                        > start.sums()
                                .getOrDefault(sum.getKey(), SumsSoFar.NONE)
                                .lines())
                .map(Map.Entry::getKey)
                .toList();
    }

    SumsSoFar all() {
        return now.getOrDefault(ALL, SumsSoFar.NONE);
    }

    /** Whether the last row was a total, and no line has followed. */
    boolean afterTotal() {
        return !lineSinceTotal && !now.isEmpty();
    }

    /** The innermost sum first, those without lines left out; of one currency if it has a sum of its own. */
    List<Level> levels(String currency) {
        String key = now.containsKey(currency) ? currency : ALL;
        SumsSoFar sums = now.getOrDefault(key, SumsSoFar.NONE);
        List<Level> levels = new ArrayList<>();
        for (int level = 0; level < starts.size(); level++) {
            Start start = starts.get(level);
            SumsSoFar since = sums.since(start.sums().getOrDefault(key, SumsSoFar.NONE));
            if (since.lines() > 0) {
                levels.add(new Level(level, start.row(), since, key.equals(ALL) ? currencies(start) : List.of(key)));
            }
        }
        return levels;
    }

    /** The innermost sum that is this amount, with or without what stands beside it. */
    Optional<Level> equalTo(BigDecimal amount, String currency) {
        return levels(currency).stream()
                .filter(level -> isSum(amount, level.sums().amount()))
                .findFirst();
    }

    boolean isSum(BigDecimal amount, BigDecimal sum) {
        return SumsSoFar.same(amount, sum) || (beside.signum() != 0 && SumsSoFar.same(amount, sum.add(beside)));
    }

    /** The level that a group of lines is: the innermost that holds all of it, or what lies within the group. */
    int levelOf(SumsSoFar before) {
        for (int level = 0; level < starts.size(); level++) {
            int lines =
                    starts.get(level).sums().getOrDefault(ALL, SumsSoFar.NONE).lines();
            if (lines <= before.lines()) {
                return level == 0 || lines == before.lines() ? level : level - 1;
            }
        }
        return 0;
    }

    /** A total in this row closes a level and those within; the outermost goes on from the first line. */
    void close(int level, int row) {
        Start next = new Start(row + 1, new HashMap<>(now));
        if (level == starts.size() - 1 && starts.size() < DEEPEST) {
            starts.add(starts.get(level));
        }
        for (int closed = 0; closed <= level && closed < starts.size() - 1; closed++) {
            starts.set(closed, next);
        }
        lineSinceTotal = false;
    }
}
