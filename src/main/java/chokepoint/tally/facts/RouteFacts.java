package chokepoint.tally.facts;

import chokepoint.tally.table.Ints;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.tally.table.TransitCountries;
import chokepoint.trade.RouteUse;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what comes each way: from an origin, through third countries, to a destination. */
public final class RouteFacts {

    private record Course(Country origin, TransitCountries way, Country destination) {}

    private static final Comparator<RouteUse> ORDER = Comparator.comparing(
                    (RouteUse use) -> use.value().amount(), Comparator.<BigDecimal>reverseOrder())
            .thenComparing(use -> use.origin().code())
            .thenComparing(use -> use.third().toString())
            .thenComparing(use -> use.destination().code())
            .thenComparing(use -> use.watched().toString());

    private final TableView view;
    private final LineTable table;

    public RouteFacts(TableView view) {
        this.view = view;
        this.table = view.table();
    }

    /** Largest first. */
    public List<RouteUse> uses() {
        Map<Course, Ints> courses = new HashMap<>();
        for (int line = 0; line < table.size(); line++) {
            if (!table.credit(line)) {
                courses.computeIfAbsent(course(line), absent -> new Ints()).add(line);
            }
        }
        return courses.entrySet().stream()
                .map(entry -> use(entry.getKey(), entry.getValue().toArray()))
                .sorted(ORDER)
                .toList();
    }

    /** Places with a restriction date are no part of a way: two lines that differ in nothing else go the same one. */
    private Course course(int line) {
        TransitCountries way = table.ways().value(line);
        return new Course(
                table.countries(Field.COUNTRY_OF_ORIGIN).value(line),
                new TransitCountries(way.third(), way.watched(), List.of()),
                table.countries(Field.COUNTRY_OF_DESTINATION).value(line));
    }

    private RouteUse use(Course course, int[] lines) {
        return new RouteUse(
                course.origin,
                course.way.third(),
                course.way.watched(),
                course.destination,
                view.value(lines),
                lines.length);
    }
}
