package chokepoint.tally.facts;

import chokepoint.tally.table.AmountRange;
import chokepoint.tally.table.Ints;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.Lane;
import chokepoint.trade.Subject;
import chokepoint.trade.ValueAssumption;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adds up what comes from each origin through each third country, by heading and period. */
public final class LaneFacts {

    private record Goods(Country origin, String heading) implements Comparable<Goods> {

        private static final Comparator<Goods> ORDER =
                Comparator.comparing(Goods::origin).thenComparing(Goods::heading);

        @Override
        public int compareTo(Goods other) {
            return ORDER.compare(this, other);
        }
    }

    private record LaneKey(Goods goods, Country place) implements Comparable<LaneKey> {

        private static final Comparator<LaneKey> ORDER =
                Comparator.comparing(LaneKey::goods).thenComparing(LaneKey::place);

        @Override
        public int compareTo(LaneKey other) {
            return ORDER.compare(this, other);
        }
    }

    private final TableView view;
    private final LineTable table;
    private final ValueBounds bounds;

    /** How many lines of these goods go through no third country. */
    private final Map<Goods, Integer> direct = new HashMap<>();

    private final SortedMap<LaneKey, SortedMap<String, Ints>> lanes = new TreeMap<>();

    public LaneFacts(TableView view) {
        this.view = view;
        this.table = view.table();
        this.bounds = new ValueBounds(view, ValueAssumption.NONE);
        for (int line = 0; line < table.size(); line++) {
            if (tellsWay(line)) {
                add(line);
            }
        }
    }

    private boolean tellsWay(int line) {
        boolean place = country(Field.COUNTRY_OF_DISPATCH, line).known()
                || country(Field.VENDOR_COUNTRY, line).known()
                || !table.ways().value(line).third().isEmpty();
        return place && country(Field.COUNTRY_OF_ORIGIN, line).known() && !table.credit(line);
    }

    private Country country(Field field, int line) {
        return table.countries(field).value(line);
    }

    private void add(int line) {
        Goods goods = new Goods(
                country(Field.COUNTRY_OF_ORIGIN, line),
                table.hsCodes().value(line).heading());
        String period = table.placings().value(line).period();
        List<Country> third = table.ways().value(line).third();
        if (third.isEmpty()) {
            direct.merge(goods, 1, Integer::sum);
        }
        for (Country place : third) {
            lanes.computeIfAbsent(new LaneKey(goods, place), absent -> new TreeMap<>())
                    .computeIfAbsent(period, absent -> new Ints())
                    .add(line);
        }
    }

    /** Sorted by origin, heading, place and period. */
    public List<Lane> lanes() {
        Map<Goods, Integer> usual = new HashMap<>(direct);
        lanes.forEach((way, byPeriod) -> usual.merge(way.goods, uses(byPeriod), Math::max));
        return lanes.entrySet().stream()
                .flatMap(entry -> lanes(entry.getKey(), entry.getValue(), usual))
                .toList();
    }

    private static int uses(SortedMap<String, Ints> byPeriod) {
        return byPeriod.values().stream().mapToInt(Ints::size).sum();
    }

    private Stream<Lane> lanes(LaneKey way, SortedMap<String, Ints> byPeriod, Map<Goods, Integer> usual) {
        SortedMap<String, BigDecimal> values = new TreeMap<>();
        byPeriod.forEach((period, lines) ->
                values.put(period, table.amounts().sum(lines.toArray()).net()));
        SortedMap<String, GrowthRate> growths = GrowthRate.of(values, more(byPeriod));
        int uses = uses(byPeriod);
        return byPeriod.entrySet().stream()
                .map(entry -> lane(
                        way,
                        entry.getKey(),
                        entry.getValue().toArray(),
                        growths.getOrDefault(entry.getKey(), GrowthRate.UNKNOWN),
                        uses,
                        usual.getOrDefault(way.goods, 0)));
    }

    /** How much more each period may carry: by lines without a value, and by those without a date, which may be of any. */
    private Map<String, AmountRange> more(SortedMap<String, Ints> byPeriod) {
        int[] undated = byPeriod.getOrDefault(Subject.UNDATED, new Ints()).toArray();
        AmountRange anywhere = AmountRange.exactly(table.amounts().sum(undated).net())
                .plus(bounds.sum(view.unvalued(undated)))
                .orNothing();
        Map<String, AmountRange> more = new HashMap<>();
        byPeriod.forEach((period, lines) ->
                more.put(period, bounds.sum(view.unvalued(lines.toArray())).plus(anywhere)));
        return more;
    }

    private Lane lane(LaneKey way, String period, int[] lines, GrowthRate growth, int uses, int usual) {
        return new Lane(
                way.goods.origin,
                way.place,
                way.goods.heading,
                period,
                table.ways().value(lines[0]).watched().contains(way.place),
                growth.growth(),
                BigDecimal.valueOf(growth.rates()),
                growth.z(),
                BigDecimal.valueOf(uses),
                BigDecimal.valueOf(usual),
                view.value(lines),
                view.set(lines));
    }
}
