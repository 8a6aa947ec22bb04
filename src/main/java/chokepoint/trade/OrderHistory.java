package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.SortedMap;

/**
 * All lines of one order.
 *
 * @param order its number as first written, by place
 * @param buyer who placed it; unknown if the list names none
 * @param vendors whom it was placed with, sorted
 * @param consignees who receives goods of it, sorted
 * @param destinations where goods of it go, sorted
 * @param statuses as first written, one for each that differs, sorted
 * @param itemsOfTwoConsignees items that stand on several lines with different consignees, sorted; different items may well have them
 * @param itemsOfTwoDestinations the same with different countries of destination, sorted
 * @param rebookedItems items that stand first with a place that has a restriction date, later without it but through a third country
 * @param restrictedPlaces places with a restriction date on any line of it, sorted
 * @param thirdCountries places on any line of it that are neither origin nor home, sorted
 * @param unknownValueLines lines whose value is not known in the reporting currency
 */
public record OrderHistory(
        String order,
        Party buyer,
        List<Party> vendors,
        List<Party> consignees,
        List<Country> destinations,
        List<String> statuses,
        List<String> itemsOfTwoConsignees,
        List<String> itemsOfTwoDestinations,
        List<String> rebookedItems,
        List<Country> restrictedPlaces,
        List<Country> thirdCountries,
        Day first,
        Day last,
        int unknownValueLines,
        Money value,
        LineSet lines)
        implements Subject {

    public OrderHistory {
        vendors = List.copyOf(vendors);
        consignees = List.copyOf(consignees);
        destinations = List.copyOf(destinations);
        statuses = List.copyOf(statuses);
        itemsOfTwoConsignees = List.copyOf(itemsOfTwoConsignees);
        itemsOfTwoDestinations = List.copyOf(itemsOfTwoDestinations);
        rebookedItems = List.copyOf(rebookedItems);
        restrictedPlaces = List.copyOf(restrictedPlaces);
        thirdCountries = List.copyOf(thirdCountries);
    }

    /** Whether one item of it goes to more than one country. */
    public boolean destinationChanged() {
        return !itemsOfTwoDestinations.isEmpty();
    }

    @Override
    public List<Party> parties() {
        return vendors;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.ORDER);
    }

    @Override
    public List<String> key() {
        return List.of(Keys.of(order), buyer.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of(
                "consignees",
                Keys.joined(consignees),
                "destinations",
                destinations,
                "rebooked items",
                rebookedItems,
                "value",
                value);
    }
}
