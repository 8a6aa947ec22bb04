package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SortedMap;

/**
 * The price an intermediary asks for a part, beside the price from the maker or its country or, if it is never bought there, beside
 * what other intermediaries ask; all in one unit of measure.
 *
 * @param part the part number as first written
 * @param manufacturer its maker
 * @param unit of measure as first written; empty if the list names none
 * @param vendor the intermediary: neither the maker nor at home in the country of origin
 * @param beside what the price is compared with
 * @param others how many other intermediaries that price rests on; zero beside the direct one
 * @param direct the median of those prices, in the reporting currency; unknown if there is none
 * @param through median price from the intermediary
 * @param lines of the intermediary
 */
public record MarkUp(
        String part,
        Party manufacturer,
        String unit,
        Party vendor,
        Beside beside,
        int others,
        Money direct,
        Money through,
        Money value,
        LineSet lines)
        implements Subject {

    /** What the price of an intermediary is compared with. */
    public enum Beside {
        /** What the maker asks, or a vendor in the country of origin. */
        DIRECT,
        /** What other intermediaries ask for a part that is never bought directly. */
        OTHERS
    }

    /** The price through the intermediary divided by the one it is compared with; zero if there is none. */
    public BigDecimal times() {
        if (!direct.positive()) {
            return BigDecimal.ZERO;
        }
        // most vendors ask what the others ask, and dividing to 34 digits costs as much as all else that is made of a
        // price
        return through.amount().equals(direct.amount())
                ? BigDecimal.ONE
                : through.amount().divide(direct.amount(), MathContext.DECIMAL128);
    }

    /** The same beside the direct price; zero if the part is never bought directly. */
    public BigDecimal timesDirect() {
        return beside == Beside.DIRECT ? times() : BigDecimal.ZERO;
    }

    /** The same beside what several other intermediaries ask; zero if there is a direct price, or one other at most. */
    public BigDecimal timesOthers() {
        return beside == Beside.OTHERS && others > 1 ? times() : BigDecimal.ZERO;
    }

    /** Without a direct price and other intermediaries nothing tells what the part should cost. */
    @Override
    public boolean open() {
        return beside == Beside.OTHERS && others <= 1;
    }

    @Override
    public List<Party> parties() {
        return List.of(vendor);
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.UNIT_PRICE);
    }

    @Override
    public List<String> key() {
        return List.of(vendor.key(), Keys.of(part), Keys.of(unit), manufacturer.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("direct price", direct, "price through the vendor", through);
    }
}
