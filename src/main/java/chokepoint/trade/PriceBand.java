package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Numbers;
import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.SortedMap;

/**
 * One unit price that stands apart from the other prices of the same good in the same unit: above Q3 + 1.5 IQR or below Q1 - 1.5 IQR
 * (Tukey 1977).
 *
 * @param basis what makes the goods the same
 * @param good the part number as first written, or the code
 * @param of the maker of the part; unknown if none is named, or if goods are compared by code
 * @param unit of measure as first written; empty if the list names none
 * @param prices how many lines have a price
 * @param lowerQuartile of these prices in the reporting currency, as are the others
 * @param price the one that stands apart
 * @param vendors who ask it, sorted
 * @param listed whether the good is a listed one on any line that asks it
 */
public record PriceBand(
        Basis basis,
        String good,
        Party of,
        String unit,
        BigDecimal prices,
        Money lowerQuartile,
        Money median,
        Money upperQuartile,
        Money price,
        List<Party> vendors,
        boolean listed,
        Money value,
        LineSet lines)
        implements Subject {

    /** What makes goods the same, and the field that says so. */
    public enum Basis {
        PART(Field.PART),
        /** The first six digits of the HS code. */
        SUBHEADING(Field.HS);

        private final Field field;

        Basis(Field field) {
            this.field = field;
        }

        @Override
        public String toString() {
            return field.label();
        }
    }

    public PriceBand {
        vendors = List.copyOf(vendors);
    }

    /** The price divided by the median. */
    public BigDecimal timesMedian() {
        return price.amount().divide(median.amount(), MathContext.DECIMAL128);
    }

    /** The median divided by the price. */
    public BigDecimal timesBelowMedian() {
        return median.amount().divide(price.amount(), MathContext.DECIMAL128);
    }

    @Override
    public List<Party> parties() {
        return vendors;
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.UNIT_PRICE);
    }

    @Override
    public List<String> key() {
        return List.of(Numbers.plain(price.amount()), Keys.of(good), Keys.of(unit), of.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of(
                "price",
                price,
                "median",
                median,
                "quartiles",
                lowerQuartile + " to " + upperQuartile,
                "prices",
                prices.toPlainString());
    }

    @Override
    public SortedMap<String, String> decidingFigures() {
        return Figures.of(
                "price",
                Figures.plain(price),
                "median",
                Figures.plain(new Money(Figures.twoDigits(median.amount()), median.currency())));
    }
}
