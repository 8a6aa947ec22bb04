package chokepoint.reading.control;

import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds two amounts of a line in different currencies against each other: each line implies a rate, and one far from that of most lines
 * was converted by another rate, or as if it were in another currency. Freight and insurance may lie between the two amounts, and a rate
 * moves within the time of a list: only what neither explains is told.
 */
public final class ConversionCheck {

    private static final double STEP = Math.log(1.01);
    private static final double FAR = Math.log(1.5);
    private static final int ENOUGH = 20;
    private static final int SELDOM = 20;
    private static final int ROWS_TOLD = 5;
    private static final int DIGITS = 4;

    private final String value;
    private final String other;
    private final Map<Pair, TreeMap<Integer, Lines>> rates = new TreeMap<>();

    private record Pair(String from, String to) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair pair) {
            return (from + to).compareTo(pair.from + pair.to);
        }
    }

    /** Lines that imply nearly one rate. */
    private static final class Lines {
        private int count;
        private BigDecimal amount = BigDecimal.ZERO;
        private final List<Integer> rows = new ArrayList<>();

        private void add(int row, BigDecimal value) {
            count++;
            amount = amount.add(value);
            if (rows.size() < ROWS_TOLD) {
                rows.add(row);
            }
        }
    }

    /** Of the columns with these letters and headers. */
    public ConversionCheck(String value, String other) {
        this.value = value;
        this.other = other;
    }

    public void compare(int row, Money from, Money to) {
        boolean both = from.positive() && to.positive();
        if (both
                && !from.currency().isEmpty()
                && !to.currency().isEmpty()
                && !from.currency().equals(to.currency())) {
            double rate =
                    to.amount().divide(from.amount(), MathContext.DECIMAL64).doubleValue();
            rates.computeIfAbsent(new Pair(from.currency(), to.currency()), pair -> new TreeMap<>())
                    .computeIfAbsent((int) Math.round(Math.log(rate) / STEP), step -> new Lines())
                    .add(row, from.amount());
        }
    }

    /**
     * Lines of one currency whose rates lie far from that of the others.
     *
     * @param rows the first of them
     * @param notice tells them
     * @param other the column that the value was held against
     */
    public record Outliers(String currency, List<Integer> rows, String notice, String other) {}

    /** By currency; none where they are many, as then no rate is the usual one. */
    public List<Outliers> outliers() {
        List<Outliers> outliers = new ArrayList<>();
        rates.forEach((pair, byRate) -> {
            int all = byRate.values().stream().mapToInt(lines -> lines.count).sum();
            int middle = middle(byRate, all);
            Map<Integer, Lines> far = new TreeMap<>(byRate);
            far.keySet().removeIf(step -> Math.abs(step - middle) * STEP <= FAR);
            int seldom = far.values().stream().mapToInt(lines -> lines.count).sum();
            if (all >= ENOUGH && seldom > 0 && seldom * SELDOM <= all) {
                List<Integer> rows = far.values().stream()
                        .flatMap(lines -> lines.rows.stream())
                        .sorted()
                        .toList();
                outliers.add(new Outliers(pair.from, rows, told(pair, all, rate(middle), far, seldom), other));
            }
        });
        return outliers;
    }

    private static int middle(TreeMap<Integer, Lines> byRate, int all) {
        int before = 0;
        for (Map.Entry<Integer, Lines> entry : byRate.entrySet()) {
            before += entry.getValue().count;
            if (before * 2 >= all) {
                return entry.getKey();
            }
        }
        return byRate.lastKey();
    }

    private String told(Pair pair, int all, String usual, Map<Integer, Lines> far, int seldom) {
        List<String> rows = new ArrayList<>();
        BigDecimal amount = BigDecimal.ZERO;
        for (Map.Entry<Integer, Lines> entry : far.entrySet()) {
            entry.getValue().rows.forEach(row -> rows.add("row " + row + " (" + rate(entry.getKey()) + ")"));
            amount = amount.add(entry.getValue().amount);
        }
        return String.format(
                Locale.ROOT,
                "%s and %s: %d of %d lines in %s, worth %s, imply a rate far from that of the others, which is about %s %s"
                        + " for 1 %s: %s%s",
                value,
                other,
                seldom,
                all,
                pair.from,
                Money.of(amount, pair.from),
                usual,
                pair.to,
                pair.from,
                String.join(", ", rows.stream().limit(ROWS_TOLD).toList()),
                rows.size() < seldom || rows.size() > ROWS_TOLD ? ", …" : "");
    }

    private static String rate(int step) {
        return BigDecimal.valueOf(Math.exp(step * STEP))
                .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }
}
