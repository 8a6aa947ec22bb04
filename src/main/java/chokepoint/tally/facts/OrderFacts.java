package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LinePlaces;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.OrderHistory;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All lines of each order. */
public final class OrderFacts {

    private final LineTable table;
    private final String currency;
    private final LinePlaces places;
    private final TableView roll;
    private final KeyedColumn<String> orders;
    private final KeyedColumn<String> statuses;
    private final KeyedColumn<Party> buyers;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<Party> consignees;
    private final List<KeyedColumn<String>> items;

    public OrderFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new LinePlaces(table);
        this.roll = new TableView(table, places);
        this.orders = KeyedColumn.texts(table.texts(Field.ORDER));
        this.statuses = KeyedColumn.texts(table.texts(Field.STATUS));
        this.buyers = KeyedColumn.parties(table.parties(Field.BUYER));
        this.vendors = KeyedColumn.parties(table.parties(Field.VENDOR));
        this.consignees = KeyedColumn.parties(table.parties(Field.CONSIGNEE));
        this.items = List.of(KeyedColumn.texts(table.texts(Field.PART)), KeyedColumn.texts(table.texts(Field.LINE)));
    }

    /** Sorted by order and buyer. */
    public List<OrderHistory> histories() {
        return LineGroup.of(IntStream.range(0, table.size()).toArray(), orders::number).stream()
                .filter(LineGroup::known)
                .flatMap(order -> LineGroup.of(order.lines(), buyers::number).stream())
                .map(group -> history(group.lines()))
                .sorted(Comparator.comparing(
                                (OrderHistory history) -> history.key().get(0))
                        .thenComparing(OrderHistory::buyer))
                .toList();
    }

    private OrderHistory history(int[] lines) {
        return new OrderHistory(
                roll.spelling(lines, orders),
                roll.parties(lines, buyers).stream().findFirst().orElse(Party.UNKNOWN),
                roll.parties(lines, vendors),
                roll.parties(lines, consignees),
                countries(
                        lines,
                        line -> List.of(
                                table.countries(Field.COUNTRY_OF_DESTINATION).value(line))),
                names(lines, statuses),
                items(lines)
                        .filter(this::ofTwoConsignees)
                        .map(this::name)
                        .sorted()
                        .toList(),
                items(lines).filter(this::rebooked).map(this::name).sorted().toList(),
                countries(lines, line -> table.ways().value(line).restricted()),
                countries(lines, line -> table.ways().value(line).third()),
                days(lines).min(Day::compareTo).orElse(Day.UNKNOWN),
                days(lines).max(Day::compareTo).orElse(Day.UNKNOWN),
                table.unknownValues(lines),
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }

    private List<String> names(int[] lines, KeyedColumn<String> texts) {
        return roll.parties(lines, texts).stream().map(Party::name).toList();
    }

    private static List<Country> countries(int[] lines, IntFunction<List<Country>> of) {
        return IntStream.of(lines)
                .mapToObj(of)
                .flatMap(List::stream)
                .filter(Country::known)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Day> days(int[] lines) {
        return IntStream.of(lines).mapToObj(table.days(Field.DATE)::value).filter(Day::known);
    }

    /** Lines about the same part, or where no part is named, about the same line of the order. */
    private Stream<int[]> items(int[] lines) {
        KeyedColumn<String> parts = items.get(0);
        KeyedColumn<String> numbers = items.get(1);
        return LineGroup.of(lines, parts::number).stream()
                .flatMap(group -> group.known()
                        ? Stream.of(group)
                        : LineGroup.of(group.lines(), numbers::number).stream().filter(LineGroup::known))
                .map(LineGroup::lines)
                .filter(item -> item.length > 1);
    }

    private String name(int[] item) {
        String part = roll.spelling(item, items.get(0));
        return part.isEmpty() ? "line " + roll.spelling(item, items.get(1)) : part;
    }

    private boolean ofTwoConsignees(int[] item) {
        return consignees.distinct(item) > 1;
    }

    /** Later by its date, or where there is none, under another status. */
    private boolean rebooked(int[] item) {
        int[] before = IntStream.of(item).filter(this::restricted).toArray();
        int[] after = IntStream.of(item).filter(this::indirect).toArray();
        if (before.length == 0 || after.length == 0) {
            return false;
        }
        Day last = days(before).max(Day::compareTo).orElse(Day.UNKNOWN);
        Day first = days(after).min(Day::compareTo).orElse(Day.UNKNOWN);
        boolean dated = first.known() && last.known();
        return dated ? first.laterThan(last) : !names(before, statuses).equals(names(after, statuses));
    }

    private boolean restricted(int line) {
        return !table.ways().value(line).restricted().isEmpty();
    }

    private boolean indirect(int line) {
        return !restricted(line) && !table.ways().value(line).third().isEmpty();
    }
}
