package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.SortedMap;

/**
 * The lines that one buyer puts into one lot, counted by whether an equivalent made at home exists; credits are left out.
 *
 * @param lot as first written
 * @param buyer unknown if the list names none
 * @param vendors sorted
 * @param withEquivalent lines for which an equivalent made at home is told
 * @param fromAbroad those of them whose goods are not known to be made at home
 * @param withoutEquivalent lines for which it is told that there is none
 */
public record LotContents(
        String lot,
        Party buyer,
        List<Party> vendors,
        int withEquivalent,
        int fromAbroad,
        int withoutEquivalent,
        Money value,
        LineSet lines)
        implements Subject {

    public LotContents {
        vendors = List.copyOf(vendors);
    }

    @Override
    public List<Party> parties() {
        return vendors;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.LOT, Field.HOME_EQUIVALENT);
    }

    @Override
    public List<String> key() {
        return List.of(Keys.of(lot), buyer.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("lines with an equivalent made at home", withEquivalent, "lines without", withoutEquivalent);
    }
}
