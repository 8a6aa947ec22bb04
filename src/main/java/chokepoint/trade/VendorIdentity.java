package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * The identity of a vendor by all lines that name it.
 *
 * @param identifiers its numbers as first written, one for each that differs, sorted
 * @param official whether one of them is plainly a tax or register number; else they are codes of whoever keeps the list
 * @param countries where the list says it is at home, sorted
 * @param watchedCountries those of them that are watched where its goods come from and go elsewhere, sorted
 * @param first the first known day of a purchase
 * @param kinds the chapters of the HS that its goods belong to, sorted; where no line of the list tells a code, its categories
 * @param kindFence Q3 + 1.5 IQR of the number of kinds over all vendors of the list
 * @param vendors how many vendors of the list have a known kind
 */
public record VendorIdentity(
        Party vendor,
        List<String> identifiers,
        boolean official,
        List<Country> countries,
        List<Country> watchedCountries,
        Day first,
        List<String> kinds,
        BigDecimal kindFence,
        BigDecimal vendors,
        Money value,
        LineSet lines)
        implements Subject {

    public VendorIdentity {
        identifiers = List.copyOf(identifiers);
        countries = List.copyOf(countries);
        watchedCountries = List.copyOf(watchedCountries);
        kinds = List.copyOf(kinds);
    }

    /** Whether the list places it in a watched country, and also elsewhere. */
    public boolean driftsIntoWatchedPlace() {
        return !watchedCountries.isEmpty() && watchedCountries.size() < countries.size();
    }

    /** Its tax or register numbers; none if its numbers are codes. */
    public List<String> officialNumbers() {
        return official ? identifiers : List.of();
    }

    /** Its codes in the books of whoever keeps the list; none if its numbers are official. */
    public List<String> vendorCodes() {
        return official ? List.of() : identifiers;
    }

    public BigDecimal kindCount() {
        return BigDecimal.valueOf(kinds.size());
    }

    @Override
    public List<Party> parties() {
        return List.of(vendor);
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.VENDOR);
    }

    @Override
    public List<String> key() {
        return List.of(vendor.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("identifiers", identifiers, "countries", countries, "chapters", kinds);
    }
}
