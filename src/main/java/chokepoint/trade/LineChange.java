package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.SortedMap;

/**
 * A field of a line that differs from the earlier list; a blank filled in since is no change.
 *
 * @param field that says something else
 * @param was as the earlier list has it
 * @param is as this list has it
 * @param order of the line
 * @param item the line number within the order, or else the part number
 * @param vendor as this list has it
 * @param amended whether the line names an amendment that the earlier list does not name
 * @param leftRestrictedPlace whether it came straight from or to a place with a restriction date, and passes third countries without one now
 * @param restrictedPlaces such places on the line in the earlier list
 * @param thirdCountries places on the line now that are neither origin nor home
 */
public record LineChange(
        Field field,
        String was,
        String is,
        String order,
        String item,
        Party vendor,
        boolean amended,
        boolean leftRestrictedPlace,
        List<Country> restrictedPlaces,
        List<Country> thirdCountries,
        Money value,
        LineSet lines)
        implements Subject {

    public LineChange {
        restrictedPlaces = List.copyOf(restrictedPlaces);
        thirdCountries = List.copyOf(thirdCountries);
    }

    /** Whether the way it names has changed: where it is sold or sent from. */
    public boolean ofWay() {
        return field == Field.COUNTRY_OF_DISPATCH || field == Field.VENDOR_COUNTRY;
    }

    @Override
    public List<Party> parties() {
        return List.of(vendor);
    }

    @Override
    public List<Field> shownIn() {
        return List.of(field);
    }

    @Override
    public List<String> key() {
        return List.of(Keys.of(is), Keys.of(order), Keys.of(item));
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("was", was, "is", is, "amended", amended);
    }
}
