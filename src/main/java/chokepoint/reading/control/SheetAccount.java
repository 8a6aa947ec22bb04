package chokepoint.reading.control;

import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.LeftOut;
import chokepoint.finding.control.MoneyControl;
import chokepoint.finding.control.MoneyControl.Aside;
import chokepoint.finding.control.Reason;
import chokepoint.finding.control.RowControl;
import chokepoint.finding.control.RowRanges;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Accounts for every row of a sheet that holds anything, and for the amounts that stand in its column of values. */
public final class SheetAccount {

    /** Rows or lines of one reason. */
    private static final class Group {

        private final RowRanges.Builder rows = new RowRanges.Builder();
        private final SortedMap<String, BigDecimal> values = new TreeMap<>();
        private final SortedMap<String, Long> valued = new TreeMap<>();

        void add(int row) {
            rows.add(row);
        }

        void value(String currency, BigDecimal amount) {
            values.merge(currency, amount, BigDecimal::add);
            valued.merge(currency, 1L, Long::sum);
        }

        /** An amount that says no currency, as in most totals, is in that of all lines. */
        void name(String currency) {
            if (values.containsKey("")) {
                values.merge(currency, values.remove(""), BigDecimal::add);
                valued.merge(currency, valued.remove(""), Long::sum);
            }
        }
    }

    private final String sheet;
    private final RowRanges.Builder lines = new RowRanges.Builder();
    private final Map<Reason, Group> leftOut = new EnumMap<>(Reason.class);
    private final Map<Reason, Group> unvalued = new EnumMap<>(Reason.class);
    private final SortedMap<String, BigDecimal> computed = new TreeMap<>();
    private long content;

    public SheetAccount(String sheet) {
        this.sheet = sheet;
    }

    /** Counts a row that holds anything; in ascending order, before it is said what became of it. */
    public void content() {
        content++;
    }

    public void line(int row) {
        lines.add(row);
    }

    public void leftOut(int row, Reason reason) {
        group(leftOut, reason).add(row);
    }

    /** Says what stands in the column of values of the row left out last. */
    public void leftOutValue(Reason reason, String currency, BigDecimal amount) {
        group(leftOut, reason).value(currency, amount);
    }

    /** A line whose value is in no sum. */
    public void unvalued(int row, Reason reason) {
        group(unvalued, reason).add(row);
    }

    /** A line whose amount stands there and is in no sum. */
    public void unvalued(int row, Reason reason, String currency, BigDecimal amount) {
        Group group = group(unvalued, reason);
        group.add(row);
        group.value(currency, amount);
    }

    /** A value that was worked out and stands nowhere. */
    public void computed(String currency, BigDecimal amount) {
        computed.merge(currency, amount, BigDecimal::add);
    }

    private static Group group(Map<Reason, Group> groups, Reason reason) {
        return groups.computeIfAbsent(reason, absent -> new Group());
    }

    /** @param worth what all lines are worth, by currency */
    public ControlTotals close(Map<String, BigDecimal> worth) {
        return close(worth, lines.build());
    }

    private ControlTotals close(Map<String, BigDecimal> worth, RowRanges read) {
        if (worth.size() == 1 && !worth.containsKey("")) {
            leftOut.values()
                    .forEach(group -> group.name(worth.keySet().iterator().next()));
        }
        RowControl rows = new RowControl(sheet, content, read.count(), groups(leftOut), groups(unvalued));
        return new ControlTotals(List.of(rows), money(worth), List.of());
    }

    /** Of a sheet whose rows say more about the lines of another: they are no lines, and their amounts count nowhere. */
    public ControlTotals closeJoined() {
        RowRanges read = lines.build();
        List<LeftOut> all = new ArrayList<>(groups(leftOut));
        if (!read.isEmpty()) {
            all.add(new LeftOut(Reason.JOINED, read, new TreeMap<>()));
        }
        return new ControlTotals(
                List.of(new RowControl(sheet, content, 0, all, List.of())), money(Map.of()), List.of());
    }

    /**
     * Of a sheet whose lines stand in another.
     *
     * @param worth what they are worth, by currency; it counts there
     */
    public ControlTotals closeRepeated(Map<String, BigDecimal> worth) {
        RowRanges read = lines.build();
        return close(worth, read).aside(Reason.REPEATED_SHEET, read);
    }

    private static List<LeftOut> groups(Map<Reason, Group> groups) {
        List<LeftOut> made = new ArrayList<>();
        groups.forEach((reason, group) -> made.add(new LeftOut(reason, group.rows.build(), group.values)));
        return made;
    }

    private List<MoneyControl> money(Map<String, BigDecimal> worth) {
        Set<String> currencies = new TreeSet<>(worth.keySet());
        leftOut.values().forEach(group -> currencies.addAll(group.values.keySet()));
        unvalued.values().forEach(group -> currencies.addAll(group.values.keySet()));
        return currencies.stream()
                .map(currency -> money(currency, worth.getOrDefault(currency, BigDecimal.ZERO)))
                .toList();
    }

    private MoneyControl money(String currency, BigDecimal worth) {
        List<Aside> aside = new ArrayList<>();
        BigDecimal stated = worth;
        for (Map<Reason, Group> groups : List.of(leftOut, unvalued)) {
            for (Map.Entry<Reason, Group> group : groups.entrySet()) {
                BigDecimal value = group.getValue().values.get(currency);
                if (value != null) {
                    aside.add(new Aside(group.getKey(), group.getValue().valued.get(currency), value));
                    stated = stated.add(value);
                }
            }
        }
        BigDecimal made = computed.getOrDefault(currency, BigDecimal.ZERO);
        return new MoneyControl(currency, stated.subtract(made), made, worth, aside);
    }
}
