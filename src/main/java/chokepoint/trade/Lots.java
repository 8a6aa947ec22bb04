package chokepoint.trade;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * The purchases of one part by one buyer from vendors of one owner, lot by lot; credits and lines without day or value are left out.
 *
 * @param part the part number as first written
 * @param owner of the vendors
 * @param vendors sorted
 * @param buyer unknown if the list names none
 * @param listed whether the part is a listed good on any line
 * @param series by day; what stands in one order on one day is one lot
 */
public record Lots(
        String part,
        Party owner,
        List<Party> vendors,
        Party buyer,
        boolean listed,
        Series series,
        Money value,
        LineSet lines)
        implements Subject {

    /** One lot. */
    public record Lot(Day day, Money value) implements Comparable<Lot>, Serializable {

        private static final Comparator<Lot> ORDER =
                Comparator.comparing(Lot::day).thenComparing(lot -> lot.value.amount());

        @Override
        public int compareTo(Lot other) {
            return ORDER.compare(this, other);
        }
    }

    /** Lots by day. */
    public record Series(List<Lot> lots) implements Serializable {

        public Series {
            lots = lots.stream().sorted().toList();
        }

        /** Whether lots that each lie below the threshold reach it together within so many days. */
        public boolean reach(Money threshold, long days) {
            List<Lot> small =
                    lots.stream().filter(lot -> threshold.moreThan(lot.value())).toList();
            BigDecimal sum = BigDecimal.ZERO;
            int from = 0;
            for (Lot lot : small) {
                sum = sum.add(lot.value().amount());
                while (lot.day().daysAfter(small.get(from).day()) > days) {
                    sum = sum.subtract(small.get(from).value().amount());
                    from++;
                }
                if (sum.compareTo(threshold.amount()) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    public Lots {
        vendors = List.copyOf(vendors);
    }

    public int count() {
        return series.lots().size();
    }

    public Day first() {
        return series.lots().get(0).day();
    }

    public Day last() {
        return series.lots().get(count() - 1).day();
    }

    @Override
    public List<Field> shownIn() {
        return List.of(Field.PART);
    }

    @Override
    public List<String> key() {
        return List.of(Keys.of(part), owner.key(), buyer.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("lots", count());
    }
}
