package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * All orders of one buyer; those of which a line has no known value are left out.
 *
 * @param buyer unknown if the list names none: then whoever the list is of
 */
public record BuyerOrders(Party buyer, Orders orders, Money value, LineSet lines) implements Subject {

    /** One order. */
    public record Order(String number, Money value, List<Party> vendors, LineSet lines) implements Serializable {

        public Order {
            vendors = List.copyOf(vendors);
        }
    }

    /** Orders by their numbers. */
    public record Orders(List<Order> all) implements Serializable {

        public Orders {
            all = List.copyOf(all);
        }

        /** How many of them are worth less than the threshold, by no more than the given part of it. */
        public BigDecimal justBelow(Money threshold, Share margin) {
            return BigDecimal.valueOf(near(threshold, margin).size());
        }

        private List<Order> near(Money threshold, Share margin) {
            return all.stream()
                    .filter(order -> order.value.justBelow(threshold, margin))
                    .toList();
        }
    }

    /** Only the orders just below its threshold, if it sets one and a margin. */
    @Override
    public BuyerOrders heldAgainst(Limit limit) {
        if (limit.values().get("threshold") instanceof Money threshold
                && limit.values().get("margin") instanceof Share margin) {
            List<Order> near = orders.near(threshold, margin);
            return near.isEmpty() ? this : only(near);
        }
        return this;
    }

    private BuyerOrders only(List<Order> some) {
        return new BuyerOrders(
                buyer,
                new Orders(some),
                some.stream().map(Order::value).reduce(Money::plus).orElse(Money.UNKNOWN),
                LineSet.of(some.stream().flatMap(order -> order.lines.stream()).toList()));
    }

    public int count() {
        return orders.all.size();
    }

    public List<String> numbers() {
        return orders.all.stream().map(Order::number).toList();
    }

    /** Whom the orders were placed with, sorted. */
    public List<Party> vendors() {
        return orders.all.stream()
                .flatMap(order -> order.vendors.stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Party> parties() {
        return vendors();
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.ORDER);
    }

    @Override
    public List<String> key() {
        return List.of(buyer.key());
    }

    @Override
    public List<String> keyNames() {
        return List.of(Field.BUYER.label());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("orders", count(), "value", value);
    }
}
