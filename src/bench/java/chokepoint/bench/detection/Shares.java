package chokepoint.bench.detection;

import chokepoint.finding.Audit;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether shares of vendors that a check states hold the true ones, segment by segment and year by year. */
final class Shares {

    private static final double ROUNDING = 0.0001;
    /** Smaller shares decide nothing. */
    private static final double LEAST = 0.05;

    private int told;
    private int held;
    private int absent;

    void add(MadeList list, Audit audit, List<String> misses) {
        Map<String, Map<String, Double>> truth = new HashMap<>();
        Map<String, Set<String>> spellings = new HashMap<>();
        for (Line line : list.lines()) {
            String place = line.text(Column.CATEGORY) + "|" + ((LocalDate) line.get(Column.ORDER_DATE)).getYear();
            String name = line.text(Column.VENDOR);
            boolean own = line.vendor().spellings().contains(name);
            String holder = own ? line.vendor().name() : name;
            spellings.computeIfAbsent(holder, key -> new HashSet<>(Set.of(key))).add(name.strip());
            truth.computeIfAbsent(place, key -> new HashMap<>()).merge(holder, value(list, line), Double::sum);
        }
        truth.forEach((place, values) -> {
            double whole = values.values().stream()
                    .mapToDouble(value -> Math.max(0, value))
                    .sum();
            values.forEach((holder, value) -> {
                if (value / whole >= LEAST) {
                    judge(list, audit, place, spellings.getOrDefault(holder, Set.of()), value / whole, misses);
                }
            });
        });
    }

    private static double value(MadeList list, Line line) {
        double value = ((BigDecimal) line.get(Column.VALUE)).doubleValue();
        return line.text(Column.CURRENCY).equals("USD")
                ? value * PolicyText.DOLLAR * list.world().scale()
                : value;
    }

    private void judge(MadeList list, Audit audit, String place, Set<String> names, double share, List<String> misses) {
        List<Exposure> stated = audit.exposures().stream()
                .filter(exposure -> exposure.scope() == Scope.VENDOR
                        && place.equals(exposure.segment().name() + "|" + exposure.period())
                        && names.contains(exposure.holder()))
                .toList();
        if (stated.isEmpty()) {
            absent++;
            misses.add("NO SHARE of " + names + " in " + list + ", " + place);
            return;
        }
        told++;
        boolean holds = stated.stream()
                .anyMatch(exposure -> exposure.low().toDouble() <= share + ROUNDING
                        && share - ROUNDING <= exposure.high().toDouble());
        held += holds ? 1 : 0;
        if (!holds) {
            misses.add(String.format(
                    Locale.ROOT,
                    "WRONG SHARE of %s in %s, %s: %.4f..%.4f, truly %.4f",
                    names,
                    list,
                    place,
                    stated.get(0).low().toDouble(),
                    stated.get(0).high().toDouble(),
                    share));
        }
    }

    int told() {
        return told;
    }

    int held() {
        return held;
    }

    /** True shares of which no statement was found. */
    int absent() {
        return absent;
    }
}
