package chokepoint.reading.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many times one column of amounts is another, row by row, by the currency that the row names. */
final class AmountRatios {

    /** Differences of rounding. */
    static final double SAME = 0.005;
    /** A rate of exchange moves by some percent in the time of a list; two currencies differ by more. */
    static final double RATE = 0.04;

    private static final double MOST = 0.9;
    private static final int LEAST = 4;

    private final Map<String, List<Double>> byCurrency = new TreeMap<>();

    void add(String currency, double amount, double other) {
        if (amount != 0 && other != 0) {
            byCurrency.computeIfAbsent(currency, any -> new ArrayList<>()).add(amount / other);
        }
    }

    /** Whether one amount is always as many times the other, whatever currency the row names: no rate lies between rows, those of a rare currency neither. */
    boolean ofOneCurrency() {
        List<Double> all = all();
        boolean several = byCurrency.size() > 1 && all.size() >= LEAST;
        return several && alike() && (steady(all, SAME) || (often() && steady(all, RATE)));
    }

    /** Whether the amount is as many times the other in each currency, and differently so in two of them. */
    boolean ofTwoCurrencies() {
        return often()
                && byCurrency.values().stream().allMatch(ratios -> steady(ratios, RATE))
                && byCurrency.values().stream().anyMatch(ratios -> Math.abs(median(ratios) / median(all()) - 1) > RATE);
    }

    /** The currency in whose rows both amounts are the same, if they differ in the rows of all others; empty if there is none. */
    Optional<String> same() {
        Map<Boolean, List<String>> bySame = byCurrency.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        entry -> entry.getValue().size() >= LEAST
                                && entry.getValue().stream().allMatch(ratio -> Math.abs(ratio - 1) <= SAME),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        boolean differ = bySame.get(false).stream()
                .allMatch(currency -> byCurrency.get(currency).stream().noneMatch(ratio -> ratio == 1.0));
        return bySame.get(true).size() == 1 && !bySame.get(false).isEmpty() && differ
                ? Optional.of(bySame.get(true).get(0))
                : Optional.empty();
    }

    /** Whether all rows name one currency and the amount is as many times the other in them. */
    boolean steadyInOne(String currency) {
        return byCurrency.size() == 1
                && byCurrency.containsKey(currency)
                && all().size() >= LEAST
                && steady(all(), RATE);
    }

    /** How many rows of a currency have amounts that are not the same. */
    long different(String currency) {
        return byCurrency.getOrDefault(currency, List.of()).stream()
                .filter(ratio -> Math.abs(ratio - 1) > SAME)
                .count();
    }

    long rows(String currency) {
        return byCurrency.getOrDefault(currency, List.of()).size();
    }

    double median() {
        return median(all());
    }

    String currencies() {
        return String.join(", ", byCurrency.keySet());
    }

    /** Whether two currencies or more have rows enough to compare their rates. */
    private boolean often() {
        return byCurrency.size() > 1
                && byCurrency.values().stream()
                                .filter(ratios -> ratios.size() > 1)
                                .count()
                        > 1;
    }

    private boolean alike() {
        return byCurrency.values().stream().allMatch(ratios -> Math.abs(median(ratios) / median() - 1) <= RATE / 2);
    }

    private static boolean steady(List<Double> ratios, double tolerance) {
        double middle = median(ratios);
        long near = ratios.stream()
                .filter(ratio -> Math.abs(ratio / middle - 1) <= tolerance)
                .count();
        return near >= MOST * ratios.size();
    }

    private List<Double> all() {
        return byCurrency.values().stream().flatMap(Collection::stream).toList();
    }

    private static double median(List<Double> ratios) {
        return ratios.stream().sorted().skip(ratios.size() / 2).findFirst().orElse(1.0);
    }
}
