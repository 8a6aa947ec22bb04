package chokepoint.check;

import chokepoint.finding.control.ControlTotals;
import chokepoint.finding.control.MoneyControl.Aside;
import chokepoint.finding.control.Reason;
import chokepoint.trade.Line;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up, by the currency that the list states, what lines count with and what stays aside because it cannot be converted. */
final class JudgedMoney {

    /** Amounts left aside. */
    private record Sum(long lines, BigDecimal amount) {

        Sum plus(Sum other) {
            return new Sum(lines + other.lines, amount.add(other.amount));
        }
    }

    private final Map<String, BigDecimal> judged = new HashMap<>();
    private final Map<String, Sum> aside = new HashMap<>();

    void add(Line line) {
        Money stated = line.stated();
        if (!stated.known()) {
            return;
        }
        if (line.value().known()) {
            judged.merge(stated.currency(), stated.amount(), BigDecimal::add);
        } else {
            aside.merge(stated.currency(), new Sum(1, stated.amount()), Sum::plus);
        }
    }

    void merge(JudgedMoney other) {
        other.judged.forEach((currency, amount) -> judged.merge(currency, amount, BigDecimal::add));
        other.aside.forEach((currency, sum) -> aside.merge(currency, sum, Sum::plus));
    }

    /** The control totals of a list, once its lines are judged. */
    ControlTotals settle(ControlTotals read) {
        return read.judged(
                judged,
                aside.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, sum -> List.of(aside(sum.getKey(), sum.getValue())))));
    }

    private static Aside aside(String currency, Sum sum) {
        return new Aside(currency.isEmpty() ? Reason.NO_CURRENCY : Reason.NO_RATE, sum.lines, sum.amount);
    }
}
