package chokepoint.tally;

import chokepoint.tally.LineTable.Placing;
import chokepoint.trade.values.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The lines of a table by segment and period. */
final class Baskets {

    private final TreeMap<Basket, Ints> lines = new TreeMap<>();

    Baskets(LineTable table) {
        List<List<Ints>> byPlacing = table.placings().dictionary().values().stream()
                .map(this::ofPlacing)
                .toList();
        for (int line = 0; line < table.size(); line++) {
            for (Ints basket : byPlacing.get(table.placings().id(line))) {
                basket.add(line);
            }
        }
    }

    /** By segmentation, segment and period. */
    Set<Basket> all() {
        return lines.keySet();
    }

    /** None if there is no such basket. */
    int[] lines(Basket basket) {
        return lines.getOrDefault(basket, new Ints()).toArray();
    }

    /** The last basket of the same segment before the given one; what is no span of time has none before. */
    Optional<Basket> before(Basket basket) {
        return basket.dated()
                ? lines.headMap(basket, false).descendingKeySet().stream()
                        .takeWhile(earlier -> earlier.segment().equals(basket.segment()))
                        .filter(Basket::dated)
                        .findFirst()
                : Optional.empty();
    }

    private List<Ints> ofPlacing(Placing placing) {
        return placing.segments().stream()
                .map(segment -> ofSegment(segment, placing.period()))
                .toList();
    }

    private Ints ofSegment(Segment segment, String period) {
        return lines.computeIfAbsent(new Basket(segment, period), absent -> new Ints());
    }
}
