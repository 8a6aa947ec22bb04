package chokepoint.tally.table;

import chokepoint.trade.Line;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the lines of a table without a known value tell of it: what they state in a currency without a rate, their quantity, and
 * between which amounts the value lies. A line that tells nothing takes no room.
 */
public final class UnknownValues implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KINDS = 2;

    private final Ints lines = new Ints();
    private final Column<String> currencies = new Column<>(new Dictionary<>(Money.UNKNOWN.currency()));
    private final Amounts stated = new Amounts();
    private final Amounts quantities = new Amounts();
    private final Amounts least = new Amounts();
    private final Amounts most = new Amounts();

    /** Takes in what a line of unknown value tells. */
    void add(int at, Line line) {
        Money leastValue = line.derived().leastValue();
        Money mostValue = line.derived().mostValue();
        Optional<BigDecimal> quantity = mostValue.known() || line.part().isEmpty()
                ? Optional.empty()
                : line.values().number(Field.QUANTITY).filter(number -> number.signum() > 0);
        if (line.stated().known() || mostValue.known() || quantity.isPresent()) {
            lines.add(at);
            currencies.add(line.stated().currency());
            stated.add(line.stated());
            quantities.add(quantity.map(number -> Money.of(number, "")).orElse(Money.UNKNOWN));
            least.add(leastValue);
            most.add(mostValue);
        }
    }

    /** Takes in what a line of another table tells; what has bounded its value there needs no quantity here. */
    void add(int at, UnknownValues other, int line) {
        int entry = other.entry(line);
        if (entry >= 0) {
            lines.add(at);
            currencies.add(other.currencies, entry);
            stated.add(other.stated, entry);
            if (other.most.known(entry)) {
                quantities.add(Money.UNKNOWN);
            } else {
                quantities.add(other.quantities, entry);
            }
            least.add(other.least, entry);
            most.add(other.most, entry);
        }
    }

    void addAll(UnknownValues other, int before) {
        for (int entry = 0; entry < other.lines.size(); entry++) {
            lines.add(before + other.lines.get(entry));
        }
        currencies.addAll(other.currencies);
        stated.addAll(other.stated);
        quantities.addAll(other.quantities);
        least.addAll(other.least);
        most.addAll(other.most);
    }

    /** Adds what a line of another table tells to a line of the same kind. */
    void join(int into, UnknownValues other, int line) {
        int entry = entry(into);
        int joined = other.entry(line);
        if (entry >= 0 && joined >= 0) {
            stated.addTo(entry, other.stated, joined);
            least.addTo(entry, other.least, joined);
            most.addTo(entry, other.most, joined);
        }
    }

    /** One number for all lines, here or in another table, of which the same is known; zero if they tell nothing. */
    int kind(UnknownValues other, int line) {
        int entry = other.entry(line);
        if (entry < 0) {
            return 0;
        }
        int currency = currencies.dictionary().id(other.currencies.value(entry));
        return KINDS + KINDS * currency + (other.most.known(entry) ? 1 : 0);
    }

    private int entry(int line) {
        int from = 0;
        int to = lines.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int found = lines.get(middle);
            if (found == line) {
                return middle;
            }
            if (found < line) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    /** Lines that tell a quantity of a part, and no bounds of their own. */
    public int[] withQuantity() {
        return IntStream.range(0, lines.size())
                .filter(quantities::known)
                .map(lines::get)
                .toArray();
    }

    public BigDecimal quantity(int line) {
        return quantities.exact(entry(line));
    }

    /** Bounds the value of a line that tells a quantity; what is open above takes its bounds back. */
    public void bound(int line, AmountRange value) {
        least.put(entry(line), value.openAbove() ? Money.UNKNOWN : Money.of(value.least(), ""));
        most.put(entry(line), value.openAbove() ? Money.UNKNOWN : Money.of(value.most(), ""));
    }

    /** What the value of a line can be; empty if nothing bounds it. */
    public Optional<AmountRange> bounds(int line) {
        int entry = entry(line);
        return entry < 0 || !most.known(entry)
                ? Optional.empty()
                : Optional.of(AmountRange.between(least.exact(entry), most.exact(entry)));
    }

    /** What a line states in a currency without a rate; unknown if it states nothing. */
    public Money stated(int line) {
        int entry = entry(line);
        return entry < 0 || !stated.known(entry)
                ? Money.UNKNOWN
                : Money.of(PurchaseTotals.canonical(stated.exact(entry)), currencies.value(entry));
    }

    // In files

    int[] lines() {
        return lines.toArray();
    }

    List<String> currencies() {
        return IntStream.range(0, lines.size()).mapToObj(currencies::value).toList();
    }

    Amounts stated() {
        return stated;
    }

    Amounts least() {
        return least;
    }

    Amounts most() {
        return most;
    }

    /** Takes in what was kept in a file, by ascending lines. */
    void addKept(int line, Money statedValue, Money leastValue, Money mostValue) {
        lines.add(line);
        currencies.add(statedValue.currency());
        stated.add(statedValue);
        quantities.add(Money.UNKNOWN);
        least.add(leastValue);
        most.add(mostValue);
    }
}
