package chokepoint.tally.table;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.PeriodReach;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Knows over which days of each period the lines of a table reach. */
public final class PeriodReaches {

    private final LineTable table;
    private final Map<String, PeriodReach> byPeriod = new HashMap<>();

    public PeriodReaches(LineTable table) {
        this.table = table;
        for (int line = 0; line < table.size(); line++) {
            String period = period(line);
            Day day = day(line);
            byPeriod.merge(period, new PeriodReach(period, day, day), (reach, further) -> reach.and(further.first()));
        }
    }

    /** {@link PeriodReach#NONE} of a period without lines. */
    public PeriodReach of(String period) {
        return byPeriod.getOrDefault(period, PeriodReach.NONE);
    }

    /** The lines on the first or last day of their period. */
    BitSet edges() {
        BitSet edges = new BitSet(table.size());
        for (int line = 0; line < table.size(); line++) {
            PeriodReach reach = of(period(line));
            Day day = day(line);
            edges.set(line, day.known() && (day.equals(reach.first()) || day.equals(reach.last())));
        }
        return edges;
    }

    private String period(int line) {
        return table.placings().value(line).period();
    }

    private Day day(int line) {
        return table.days(Field.DATE).value(line);
    }
}
