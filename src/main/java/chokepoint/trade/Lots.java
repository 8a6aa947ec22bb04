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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** One lot. */
    public record Lot(Day day, Money value, List<Party> vendors, LineSet lines)
            implements Comparable<Lot>, Serializable {

        /** The place of its first line decides between equals, so that neither chunks nor threads show. */
        private static final Comparator<Lot> ORDER = Comparator.comparing(Lot::day)
                .thenComparing(lot -> lot.value.amount())
                .thenComparing(
                        lot -> lot.lines.stream().min(Comparator.naturalOrder()).orElseThrow());

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
            return reach(threshold, days, TWO);
        }

        /** Whether so many lots that each lie below the threshold reach it together within so many days. */
        public boolean reach(Money threshold, long days, BigDecimal count) {
            return !reaching(threshold, days, count).isEmpty();
        }

        /** The lots that are part of it, by day. */
        List<Lot> reaching(Money threshold, long days, BigDecimal count) {
            List<Lot> small =
                    lots.stream().filter(lot -> threshold.moreThan(lot.value())).toList();
            SortedSet<Integer> reaching = new TreeSet<>();
            BigDecimal sum = BigDecimal.ZERO;
            int from = 0;
            for (int to = 0; to < small.size(); to++) {
                sum = sum.add(small.get(to).value().amount());
                while (small.get(to).day().daysAfter(small.get(from).day()) > days) {
                    sum = sum.subtract(small.get(from).value().amount());
                    from++;
                }
                boolean many = BigDecimal.valueOf(to - from + 1L).compareTo(count) >= 0;
                if (many && sum.compareTo(threshold.amount()) >= 0) {
                    IntStream.rangeClosed(from, to).forEach(reaching::add);
                }
            }
            return reaching.stream().map(small::get).toList();
        }
    }

    public Lots {
        vendors = List.copyOf(vendors);
    }

    /** Only the lots that reach its value together, if it sets one within some days. */
    @Override
    public Lots heldAgainst(Limit limit) {
        if (limit.values().get("value") instanceof Money most
                && limit.values().get("days") instanceof Limit.Days within) {
            boolean counted = limit.values().get("lots") instanceof BigDecimal;
            List<Lot> reaching = series.reaching(most, within.days(), counted ? limit.number("lots") : TWO);
            return reaching.isEmpty() ? this : only(reaching);
        }
        return this;
    }

    private Lots only(List<Lot> some) {
        return new Lots(
                part,
                owner,
                some.stream()
                        .flatMap(lot -> lot.vendors().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                buyer,
                listed,
                new Series(some),
                some.stream().map(Lot::value).reduce(Money::plus).orElse(Money.UNKNOWN),
                LineSet.of(some.stream().flatMap(lot -> lot.lines().stream()).toList()));
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
    public List<Party> parties() {
        return List.of(owner);
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
