package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.OrderHistory;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers all lines of each order. */
public final class OrderFacts {

    private final TableView view;
    private final LineTable table;
    private final KeyedColumn<String> orders;
    private final KeyedColumn<String> statuses;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<String> numbers;
    private final KeyedColumn<Party> buyers;
    private final KeyedColumn<Party> consignees;

    public OrderFacts(TableView view) {
        this.view = view;
        this.table = view.table();
        this.orders = view.texts(Field.ORDER);
        this.statuses = view.texts(Field.STATUS);
        this.parts = view.texts(Field.PART);
        this.numbers = view.texts(Field.LINE);
        this.buyers = view.parties(Field.BUYER);
        this.consignees = view.parties(Field.CONSIGNEE);
    }

    /** Sorted by order and buyer. */
    public List<OrderHistory> histories() {
        return LineGroup.known(view.lines(), orders)
                .flatMap(order -> LineGroup.alike(order, buyers))
                .map(this::history)
                .sorted(Comparator.comparing(
                                (OrderHistory history) -> history.key().get(0))
                        .thenComparing(OrderHistory::buyer))
                .toList();
    }

    private OrderHistory history(int[] lines) {
        List<int[]> items = items(lines);
        return new OrderHistory(
                view.spelling(lines, orders),
                view.party(lines, buyers),
                view.parties(lines, view.parties(Field.VENDOR)),
                view.partiesApart(lines, consignees),
                view.countries(lines, Field.COUNTRY_OF_DESTINATION),
                view.spellings(lines, statuses),
                names(items, item -> view.fewest(item, consignees) > 1),
                names(
                        items,
                        item -> view.countries(item, Field.COUNTRY_OF_DESTINATION)
                                        .size()
                                > 1),
                names(items, this::rebooked),
                view.countries(lines, line -> table.ways().value(line).restricted()),
                view.countries(lines, line -> table.ways().value(line).third()),
                view.firstDay(lines),
                view.lastDay(lines),
                view.count(view.unvalued(lines)),
                view.value(lines),
                view.set(lines));
    }

    /** Items on several lines: those about the same part, or where none is named, about the same line of the order. */
    private List<int[]> items(int[] lines) {
        return lines.length == 1
                ? List.of()
                : LineGroup.of(lines, parts).stream()
                        .flatMap(group ->
                                group.known() ? Stream.of(group.lines()) : LineGroup.known(group.lines(), numbers))
                        .filter(item -> item.length > 1)
                        .toList();
    }

    private List<String> names(List<int[]> items, Predicate<int[]> wanted) {
        return items.isEmpty()
                ? List.of()
                : items.stream().filter(wanted).map(this::name).sorted().toList();
    }

    private String name(int[] item) {
        String part = view.spelling(item, parts);
        return part.isEmpty() ? "line " + view.spelling(item, numbers) : part;
    }

    /** Later by its date, or where there is none, under another status. */
    private boolean rebooked(int[] item) {
        int[] before = IntStream.of(item)
                .filter(line -> table.ways().value(line).restrictedStraight())
                .toArray();
        int[] after = IntStream.of(item)
                .filter(line -> table.ways().value(line).indirect())
                .toArray();
        if (before.length == 0 || after.length == 0) {
            return false;
        }
        Day last = view.lastDay(before);
        Day first = view.firstDay(after);
        return first.known() && last.known()
                ? first.laterThan(last)
                : !view.spellings(before, statuses).equals(view.spellings(after, statuses));
    }
}
