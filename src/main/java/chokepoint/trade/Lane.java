package chokepoint.trade;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * The trade from one origin through one third country in one period, by heading.
 *
 * @param origin of the goods
 * @param place of purchase, dispatch, transhipment or vendor that is neither the origin nor home
 * @param heading of the HS, four digits; empty if it is not known
 * @param watched whether the place is watched
 * @param growth against the period before; {@link Share#NONE} if that is not in the list or carries nothing
 * @param rates how many growth rates of earlier periods are known
 * @param z how many sample standard deviations the growth lies above the mean of these rates; zero if they do not say
 * @param uses how many lines of any period take this lane
 * @param usualUses how many lines of this origin and heading take the way that most of them take, be it the direct one
 */
public record Lane(
        Country origin,
        Country place,
        String heading,
        String period,
        boolean watched,
        Share growth,
        BigDecimal rates,
        BigDecimal z,
        BigDecimal uses,
        BigDecimal usualUses,
        Money value,
        LineSet lines)
        implements Subject {

    /** {@code goods of heading 8542}, or {@code goods} of an unknown one. */
    public String goods() {
        return heading.isEmpty() ? "goods" : "goods of heading " + heading;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.COUNTRY_OF_DISPATCH, Field.COUNTRY_OF_TRADE, Field.VENDOR_COUNTRY, Field.ROUTE);
    }

    @Override
    public List<String> key() {
        return List.of(place.code(), origin.code(), heading);
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of(
                "growth",
                growth,
                "z",
                Figures.sixDigits(z),
                "rates",
                rates.toPlainString(),
                "uses",
                uses.toPlainString(),
                "uses of the usual way",
                usualUses.toPlainString());
    }

    @Override
    public SortedMap<String, String> decidingFigures() {
        return Figures.of("growth", Figures.twoDigits(growth.fraction()).toPlainString());
    }
}
