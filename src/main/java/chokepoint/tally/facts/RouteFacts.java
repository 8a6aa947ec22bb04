package chokepoint.tally.facts;

import chokepoint.tally.table.Ints;
import chokepoint.tally.table.LineTable;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which ways the purchases come, and what each way carries. */
public final class RouteFacts {

    private record Way(Country origin, LineTable.Way way, Country destination) {}

    private static final Comparator<RouteUse> ORDER = Comparator.comparing(
                    (RouteUse use) -> use.value().amount(), Comparator.<BigDecimal>reverseOrder())
            .thenComparing(use -> use.origin().code())
            .thenComparing(use -> use.third().toString())
            .thenComparing(use -> use.destination().code())
            .thenComparing(use -> use.watched().toString());

    private final LineTable table;
    private final String currency;

    public RouteFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
    }

    /** Largest first. */
    public List<RouteUse> uses() {
        Map<Way, Ints> ways = new HashMap<>();
        for (int line = 0; line < table.size(); line++) {
            if (!table.credit(line)) {
                ways.computeIfAbsent(way(line), absent -> new Ints()).add(line);
            }
        }
        return ways.entrySet().stream()
                .map(entry -> use(entry.getKey(), entry.getValue().toArray()))
                .sorted(ORDER)
                .toList();
    }

    /** Places with a restriction date are no part of a way: two lines that differ in nothing else go the same one. */
    private Way way(int line) {
        LineTable.Way way = table.ways().value(line);
        return new Way(
                country(Field.COUNTRY_OF_ORIGIN, line),
                new LineTable.Way(way.third(), way.watched(), List.of()),
                country(Field.COUNTRY_OF_DESTINATION, line));
    }

    private Country country(Field field, int line) {
        return table.countries(field).value(line);
    }

    private RouteUse use(Way way, int[] lines) {
        return new RouteUse(
                way.origin,
                way.way.third(),
                way.way.watched(),
                way.destination,
                table.amounts().sum(lines).net(currency),
                lines.length);
    }
}
