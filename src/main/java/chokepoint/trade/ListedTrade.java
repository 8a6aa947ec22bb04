package chokepoint.trade;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.SortedMap;

/**
 * All purchases of listed goods of one heading from one vendor, credits left out.
 *
 * @param heading of the HS, four digits
 * @param first the first day of such a purchase; unknown if any of them has no date
 * @param listBegins the first day of any purchase in the list
 * @param restrictedSince the earliest restriction date of any party or place on these lines
 */
public record ListedTrade(
        Party vendor, String heading, Day first, Day listBegins, Day restrictedSince, Money value, LineSet lines)
        implements Subject {

    /** How far the list goes back before the restriction, so that an earlier purchase would stand in it. */
    public long daysOfHistory() {
        return restrictedSince.daysAfter(listBegins);
    }

    @Override
    public List<Party> parties() {
        return List.of(vendor);
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.HS);
    }

    @Override
    public List<String> key() {
        return List.of(heading, vendor.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("first purchase", first, "restricted since", restrictedSince);
    }
}
