package chokepoint.reading;

import chokepoint.trade.Line;
import chokepoint.trade.values.Money;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts in which currencies lines state their values. */
final class StatedCurrencies {

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    void add(List<Line> lines) {
        lines.stream()
                .map(Line::stated)
                .filter(Money::known)
                .forEach(money -> counts.merge(money.currency(), 1, Integer::sum));
    }

    /** The one that most lines state; empty if most state none. */
    String most() {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
