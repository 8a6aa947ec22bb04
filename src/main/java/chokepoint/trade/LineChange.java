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
 * @param newAmendment the amendment that the line names and the earlier list does not; empty if there is none
 * @param restrictedPlaces places with a restriction date on the line in the earlier list
 * @param detoursBefore places without one, neither origin nor home, on the line in the earlier list
 * @param thirdCountries places on the line now that are neither origin nor home
 * @param restrictedThirdCountries those of them with a restriction date
 */
public record LineChange(
        Field field,
        String was,
        String is,
        String order,
        String item,
        Party vendor,
        String newAmendment,
        List<Country> restrictedPlaces,
        List<Country> detoursBefore,
        List<Country> thirdCountries,
        List<Country> restrictedThirdCountries,
        Money value,
        LineSet lines)
        implements Subject {

    public LineChange {
        restrictedPlaces = List.copyOf(restrictedPlaces);
        detoursBefore = List.copyOf(detoursBefore);
        thirdCountries = List.copyOf(thirdCountries);
        restrictedThirdCountries = List.copyOf(restrictedThirdCountries);
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
        return Figures.of("was", was, "is", is, "amended", !newAmendment.isEmpty());
    }
}
