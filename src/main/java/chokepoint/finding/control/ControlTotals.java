package chokepoint.finding.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The control totals of a list or of several.
 *
 * @param rows by sheet, in the order of the file
 * @param money by currency
 * @param arithmetic what the list says twice
 */
public record ControlTotals(List<RowControl> rows, List<MoneyControl> money, List<ArithmeticCheck> arithmetic)
        implements Serializable {

    public static final ControlTotals NONE = new ControlTotals(List.of(), List.of(), List.of());

    public ControlTotals {
        rows = List.copyOf(rows);
        money = List.copyOf(money);
        arithmetic = List.copyOf(arithmetic);
    }

    /** Both together, without order. */
    public ControlTotals plus(ControlTotals other) {
        SortedMap<String, MoneyControl> byCurrency = new TreeMap<>();
        Stream.of(money, other.money)
                .flatMap(List::stream)
                .forEach(one -> byCurrency.merge(one.currency(), one, MoneyControl::plus));
        return new ControlTotals(
                together(rows, other.rows), List.copyOf(byCurrency.values()), together(arithmetic, other.arithmetic));
    }

    public ControlTotals with(List<ArithmeticCheck> further) {
        return new ControlTotals(rows, money, together(arithmetic, further));
    }

    /** With what a check judged of each currency, and left aside besides. */
    public ControlTotals judged(Map<String, BigDecimal> judged, Map<String, List<MoneyControl.Aside>> aside) {
        SortedMap<String, MoneyControl> byCurrency = new TreeMap<>();
        money.forEach(one -> byCurrency.put(one.currency(), one));
        Stream.of(judged, aside)
                .flatMap(map -> map.keySet().stream())
                .forEach(currency -> byCurrency.putIfAbsent(currency, none(currency)));
        return new ControlTotals(
                rows,
                byCurrency.values().stream()
                        .map(one -> one.judged(
                                judged.getOrDefault(one.currency(), BigDecimal.ZERO),
                                aside.getOrDefault(one.currency(), List.of())))
                        .toList(),
                arithmetic);
    }

    /**
     * Of one sheet or list whose lines count elsewhere: none is a line here, and what they are worth is left aside.
     *
     * @param ofLines where they stand
     */
    public ControlTotals aside(Reason reason, RowRanges ofLines) {
        return new ControlTotals(
                rows.stream()
                        .map(sheet -> sheet.aside(reason, ofLines, judgedNow()))
                        .toList(),
                money.stream().map(one -> one.aside(reason, lines())).toList(),
                List.of());
    }

    private SortedMap<String, BigDecimal> judgedNow() {
        SortedMap<String, BigDecimal> judged = new TreeMap<>();
        money.stream()
                .filter(one -> one.judged().signum() != 0)
                .forEach(one -> judged.put(one.currency(), one.judged()));
        return judged;
    }

    private static MoneyControl none(String currency) {
        return new MoneyControl(currency, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, List.of());
    }

    /** As one part of the control totals of several lists: no rows named, no sheets told apart, of the arithmetic what fails. */
    public ControlTotals of(String file) {
        RowControl all =
                new RowControl(file, content(), lines(), counted(RowControl::leftOut), counted(RowControl::unvalued));
        return new ControlTotals(
                rows.isEmpty() ? List.of() : List.of(all),
                money,
                failing().stream().map(check -> check.of(file)).toList());
    }

    private List<LeftOut> counted(Function<RowControl, List<LeftOut>> part) {
        Map<Reason, LeftOut> byReason = new EnumMap<>(Reason.class);
        rows.stream()
                .flatMap(sheet -> part.apply(sheet).stream())
                .forEach(group -> byReason.merge(group.reason(), group.counted(), LeftOut::plus));
        return List.copyOf(byReason.values());
    }

    private static <T> List<T> together(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    public long content() {
        return rows.stream().mapToLong(RowControl::content).sum();
    }

    public long lines() {
        return rows.stream().mapToLong(RowControl::lines).sum();
    }

    /** The checks that do not hold, in the order of their kinds. */
    public List<ArithmeticCheck> failing() {
        return arithmetic.stream()
                .filter(check -> !check.holds())
                .sorted(Comparator.comparing(ArithmeticCheck::kind))
                .toList();
    }

    /** Whether every row and every amount is accounted for. */
    public boolean balanced() {
        return rows.stream().allMatch(RowControl::balanced) && money.stream().allMatch(MoneyControl::balanced);
    }

    public boolean addsUp() {
        return balanced() && failing().isEmpty();
    }
}
