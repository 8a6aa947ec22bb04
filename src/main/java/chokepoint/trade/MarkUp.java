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
 * The price an intermediary asks for a part that is also bought directly, in one unit of measure.
 *
 * @param part the part number as first written
 * @param manufacturer its maker
 * @param unit of measure as first written; empty if the list names none
 * @param vendor the intermediary: neither the maker nor at home in the country of origin
 * @param direct median price from the maker or from its country, in the reporting currency
 * @param through median price from the intermediary
 * @param lines of the intermediary
 */
public record MarkUp(
        String part,
        Party manufacturer,
        String unit,
        Party vendor,
        Money direct,
        Money through,
        Money value,
        LineSet lines)
        implements Subject {

    /** The price through the intermediary divided by the direct one. */
    public BigDecimal timesDirect() {
        return through.amount().divide(direct.amount(), MathContext.DECIMAL128);
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
