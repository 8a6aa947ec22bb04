package chokepoint.finding.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The account of the amounts of a list in one currency: {@code stated + computed = judged + left aside}.
 *
 * @param currency ISO code; empty if the list does not state it
 * @param stated the sum of the amounts as they stand in the column of values, in whatever rows
 * @param computed values worked out from quantity and unit price, where none stands
 * @param judged what shares and limits rest on; before a check, all that lines are worth
 * @param leftAside what they do not rest on, by reason
 */
public record MoneyControl(
        String currency, BigDecimal stated, BigDecimal computed, BigDecimal judged, List<Aside> leftAside)
        implements Serializable {

    /**
     * Amounts in no sum.
     *
     * @param rows how many
     */
    public record Aside(Reason reason, long rows, BigDecimal value) implements Serializable {

        private Aside plus(Aside other) {
            return new Aside(reason, rows + other.rows, value.add(other.value));
        }
    }

    public MoneyControl {
        leftAside = List.copyOf(leftAside);
    }

    public BigDecimal aside() {
        return leftAside.stream().map(Aside::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean balanced() {
        return stated.add(computed).compareTo(judged.add(aside())) == 0;
    }

    MoneyControl plus(MoneyControl other) {
        return new MoneyControl(
                currency,
                stated.add(other.stated),
                computed.add(other.computed),
                judged.add(other.judged),
                together(leftAside, other.leftAside));
    }

    MoneyControl judged(BigDecimal amount, List<Aside> further) {
        return new MoneyControl(currency, stated, computed, amount, together(leftAside, further));
    }

    /** Nothing of it judged. */
    MoneyControl aside(Reason reason, long lines) {
        List<Aside> all = judged.signum() == 0 ? List.of() : List.of(new Aside(reason, lines, judged));
        return new MoneyControl(currency, stated, computed, BigDecimal.ZERO, together(leftAside, all));
    }

    private static List<Aside> together(List<Aside> some, List<Aside> others) {
        Map<Reason, Aside> byReason = new EnumMap<>(Reason.class);
        some.forEach(aside -> byReason.merge(aside.reason, aside, Aside::plus));
        others.forEach(aside -> byReason.merge(aside.reason, aside, Aside::plus));
        return new ArrayList<>(byReason.values());
    }
}
