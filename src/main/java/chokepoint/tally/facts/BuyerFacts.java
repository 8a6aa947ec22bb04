package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.TableView;
import chokepoint.trade.BuyerOrders;
import chokepoint.trade.BuyerOrders.Order;
import chokepoint.trade.BuyerOrders.Orders;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gathers the orders of each buyer. */
public final class BuyerFacts {

    private final TableView view;
    private final KeyedColumn<String> orders;
    private final KeyedColumn<Party> buyers;
    private final KeyedColumn<Party> vendors;

    public BuyerFacts(TableView view) {
        this.view = view;
        this.orders = view.texts(Field.ORDER);
        this.buyers = view.parties(Field.BUYER);
        this.vendors = view.parties(Field.VENDOR);
    }

    /** Sorted by buyer; buyers without an order whose value is known are passed over. */
    public List<BuyerOrders> buyers() {
        return KeyOrder.of(
                LineGroup.alike(view.lines(), buyers).map(this::ofBuyer).filter(buyer -> buyer.count() > 0),
                BuyerOrders::key);
    }

    private BuyerOrders ofBuyer(int[] lines) {
        List<int[]> valued = LineGroup.known(lines, orders)
                .filter(order -> view.unvalued(order).length == 0)
                .toList();
        int[] counted = valued.stream().flatMapToInt(IntStream::of).toArray();
        List<Order> each = valued.stream()
                .map(this::order)
                .sorted(Comparator.comparing(Order::number))
                .toList();
        return new BuyerOrders(view.party(lines, buyers), new Orders(each), view.value(counted), view.set(counted));
    }

    private Order order(int[] lines) {
        return new Order(
                view.spelling(lines, orders), view.value(lines), view.parties(lines, vendors), view.set(lines));
    }
}
