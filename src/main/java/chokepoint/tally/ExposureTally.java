package chokepoint.tally;

import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Line;
import chokepoint.trade.Scope;
import chokepoint.trade.Segment;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who carries how much of each segment in each period, on every rung of the ladder. */
public final class ExposureTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String currency;
    private final Map<Segment, TreeMap<String, Basket>> baskets = new HashMap<>();

    /** An empty tally over values in the given reporting currency. */
    public ExposureTally(String currency) {
        this.currency = currency;
    }

    /**
     * Takes in a line whose standing is filled.
     *
     * @throws IllegalArgumentException if its value is known in another currency
     */
    public void add(Line line) {
        add(line, Amount.of(line.value(), currency));
    }

    void add(Line line, Amount amount) {
        List<Segment> segments = line.segments();
        if (segments.isEmpty()) {
            return;
        }
        Entry entry = new Entry(line, amount);
        for (int i = 0; i < segments.size(); i++) {
            basket(segments.get(i), line.period()).add(entry);
        }
    }

    public void merge(ExposureTally other) {
        other.baskets.forEach((segment, periods) ->
                periods.forEach((period, basket) -> basket(segment, period).add(basket)));
    }

    /** By segmentation, segment, period and scope, then largest first; without an earlier list. */
    public List<Exposure> exposures() {
        return exposures(new ExposureTally(currency));
    }

    /** The same, with previous shares taken from the tally of an earlier list where this one goes no further back. */
    public List<Exposure> exposures(ExposureTally earlier) {
        ExposureFacts facts = new ExposureFacts(this, earlier);
        return slots().flatMap(facts::exposures).toList();
    }

    /** By segmentation, segment, period and scope. A segment that carries nothing in all has a value of zero or less, and no shares. */
    public List<Concentration> concentrations() {
        ExposureFacts facts = new ExposureFacts(this, new ExposureTally(currency));
        return slots().flatMap(facts::concentrations).toList();
    }

    /** The largest purchases for which no holder is known, largest first, a thousand at most. */
    public List<ValuedLine> unknownLines(Segment segment, Scope scope, String period) {
        return find(segment, period).map(basket -> basket.unknownLines(scope)).orElse(List.of());
    }

    String currency() {
        return currency;
    }

    /** One segment in one period. */
    record Slot(Segment segment, String period, Basket basket) {}

    Optional<Basket> find(Segment segment, String period) {
        return Optional.ofNullable(periods(segment).get(period));
    }

    /** The last period before the given one that has lines in the segment; periods that are no span of time have none before. */
    Optional<String> periodBefore(Segment segment, String period) {
        return dated(period)
                ? periods(segment).headMap(period, false).descendingKeySet().stream()
                        .filter(ExposureTally::dated)
                        .findFirst()
                : Optional.empty();
    }

    /** The rungs on which a segmentation knows any holder at all. */
    List<Scope> scopes(String segmentation) {
        return Arrays.stream(Scope.values())
                .filter(scope -> baskets.entrySet().stream()
                        .filter(entry -> entry.getKey().segmentation().equals(segmentation))
                        .flatMap(entry -> entry.getValue().values().stream())
                        .anyMatch(basket -> basket.rung(scope).known()))
                .toList();
    }

    private Stream<Slot> slots() {
        return baskets.keySet().stream()
                .sorted()
                .flatMap(segment -> baskets.get(segment).entrySet().stream()
                        .map(entry -> new Slot(segment, entry.getKey(), entry.getValue())));
    }

    private TreeMap<String, Basket> periods(Segment segment) {
        return baskets.getOrDefault(segment, new TreeMap<>());
    }

    private Basket basket(Segment segment, String period) {
        TreeMap<String, Basket> periods = baskets.get(segment);
        Basket basket = periods == null ? null : periods.get(period);
        return basket != null ? basket : begin(segment, period);
    }

    private Basket begin(Segment segment, String period) {
        return baskets.computeIfAbsent(segment, absent -> new TreeMap<>())
                .computeIfAbsent(period, absent -> new Basket());
    }

    /** True of {@code 2026}, {@code 2026-Q1}, {@code 2026-03}; not of {@code all} and {@code undated}. */
    private static boolean dated(String period) {
        return !period.isEmpty() && Character.isDigit(period.charAt(0));
    }
}
