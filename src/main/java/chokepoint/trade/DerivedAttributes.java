package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.io.Serializable;
import java.util.List;

/**
 * Attributes of a line derived from policy and lists that matter only beside other lines.
 *
 * @param vendorOwner the ultimate parent of its vendor; the vendor itself if the policy knows none
 * @param thirdCountries places of purchase, dispatch, transhipment or vendor that are neither the origin nor home
 * @param restrictedSince the earliest restriction date of its vendor, maker, owner or places, home included; unknown if none has one
 * @param restrictedPlaces its places outside home that have a restriction date
 * @param ownSite whether who receives it is one of those that the policy calls the buyer's own, or bears the name of the buyer, or of whom
 *     most lines go to, with more words
 * @param exported whether home sells it abroad, as the list does
 * @param unitPrice the price of one unit in the reporting currency
 * @param leastValue of a line whose value is not known: what it is at least worth, in the reporting currency
 * @param mostValue the same: what it is at most worth; unknown if the line itself bounds it by nothing
 * @param charge what freight or insurance comes to beside other lines, whichever is farther from usual
 * @param facts what is derived of it, or contradicts it
 */
public record DerivedAttributes(
        Party vendorOwner,
        List<Country> thirdCountries,
        Day restrictedSince,
        List<Country> restrictedPlaces,
        boolean ownSite,
        boolean exported,
        Money unitPrice,
        Money leastValue,
        Money mostValue,
        Charge charge,
        List<DerivedFact> facts)
        implements Serializable {

    /** Of a line that nobody has looked up yet. */
    public static final DerivedAttributes NONE = new DerivedAttributes(
            Party.UNKNOWN,
            List.of(),
            Day.UNKNOWN,
            List.of(),
            false,
            false,
            Money.UNKNOWN,
            Money.UNKNOWN,
            Money.UNKNOWN,
            Charge.none(Field.FREIGHT),
            List.of());

    /** Of a line whose value is known, or bounded by nothing. */
    public DerivedAttributes(
            Party vendorOwner,
            List<Country> thirdCountries,
            Day restrictedSince,
            List<Country> restrictedPlaces,
            Money unitPrice) {
        this(
                vendorOwner,
                thirdCountries,
                restrictedSince,
                restrictedPlaces,
                false,
                false,
                unitPrice,
                Money.UNKNOWN,
                Money.UNKNOWN,
                Charge.none(Field.FREIGHT),
                List.of());
    }

    public DerivedAttributes {
        thirdCountries = List.copyOf(thirdCountries);
        restrictedPlaces = List.copyOf(restrictedPlaces);
        facts = List.copyOf(facts);
    }
}
