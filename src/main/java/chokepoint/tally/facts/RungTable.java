package chokepoint.tally.facts;

import chokepoint.tally.facts.RungTotals.Holder;
import chokepoint.tally.table.AmountRange;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.LinesBySegment;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.tally.table.SegmentPeriod;
import chokepoint.tally.table.TableView;
import chokepoint.trade.ValueAssumption;
import chokepoint.trade.VendorLinkage;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Computes the totals of every rung, segment and period of a table once. */
public final class RungTable {

    private record Place(SegmentPeriod basket, Scope scope) {}

    private final TableView view;
    private final LineTable table;
    private final LinesBySegment baskets;
    private final boolean joined;
    private final ValueAssumption assumed;
    private final ValueBounds bounds;
    private final Map<Scope, KeyedColumn<?>> holders = new EnumMap<>(Scope.class);
    private final Map<Place, RungTotals> workedOut = new HashMap<>();
    private final Map<String, List<Scope>> known = new HashMap<>();

    public RungTable(TableView view, VendorLinkage join, ValueAssumption assumed) {
        this(view, new VendorGroups(view, join), assumed);
    }

    /** Of some of the lines by which vendors were joined. */
    public RungTable(TableView view, VendorGroups groups, ValueAssumption assumed) {
        this.view = view;
        this.assumed = assumed;
        this.bounds = new ValueBounds(view, assumed);
        this.table = view.table();
        this.baskets = new LinesBySegment(table);
        this.joined = groups.any();
        for (Scope scope : Scope.values()) {
            holders.put(scope, scope == Scope.VENDORS_SHARING_CONTACTS ? groups.keyed(table) : keyed(scope.field()));
        }
    }

    private KeyedColumn<?> keyed(Field field) {
        return field.kind() == Field.Kind.COUNTRY ? KeyedColumn.countries(table.countries(field)) : view.parties(field);
    }

    public LinesBySegment baskets() {
        return baskets;
    }

    RungTotals rung(SegmentPeriod basket, Scope scope) {
        return workedOut.computeIfAbsent(new Place(basket, scope), this::workOut);
    }

    public KeyedColumn<?> holders(Scope scope) {
        return Objects.requireNonNull(holders.get(scope));
    }

    /** The rungs on which a segmentation knows any holder at all. */
    List<Scope> known(String segmentation) {
        return known.computeIfAbsent(segmentation, this::findKnown);
    }

    /** The lines of a basket for which no holder is known on a rung. */
    int[] unknown(SegmentPeriod basket, Scope scope) {
        IntUnaryOperator holder = holders(scope)::number;
        return IntStream.of(baskets.lines(basket))
                .filter(line -> holder.applyAsInt(line) == 0)
                .toArray();
    }

    private List<Scope> findKnown(String segmentation) {
        List<SegmentPeriod> some = baskets.all().stream()
                .filter(basket -> basket.segment().segmentation().equals(segmentation))
                .toList();
        return Arrays.stream(Scope.values())
                .filter(scope -> some.stream().anyMatch(basket -> tells(basket, scope)))
                .toList();
    }

    /** Where no vendors are joined, they would only be told a second time. */
    private boolean tells(SegmentPeriod basket, Scope scope) {
        return scope == Scope.VENDORS_SHARING_CONTACTS
                ? joined
                        && holders(scope).distinct(baskets.lines(basket))
                                < holders(Scope.VENDOR).distinct(baskets.lines(basket))
                : rung(basket, scope).known();
    }

    private RungTotals workOut(Place place) {
        int[] lines = baskets.lines(place.basket);
        int[] undated = baskets.undated(place.basket);
        boolean tolerated = assumed.tolerates(
                view.count(view.unvalued(lines)) + view.count(view.unvalued(undated)),
                view.count(lines) + view.count(undated));
        IntUnaryOperator numberOf = holders(place.scope)::number;
        Map<Integer, int[]> maybe = new TreeMap<>();
        LineGroup.of(undated, numberOf).forEach(group -> maybe.put(group.number(), group.lines()));
        PurchaseTotals unknown = new PurchaseTotals();
        AmountRange more = AmountRange.NOTHING;
        List<Holder> known = new ArrayList<>();
        for (LineGroup group : LineGroup.of(lines, numberOf)) {
            int[] alsoMaybe = maybe.getOrDefault(group.number(), new int[0]);
            maybe.remove(group.number());
            if (group.known()) {
                known.add(holder(place.scope, group, alsoMaybe, tolerated));
            } else {
                unknown = table.amounts().sum(group.lines());
                more = more(group.lines(), alsoMaybe, tolerated);
            }
        }
        if (maybe.containsKey(0)) {
            more = more(new int[0], maybe.remove(0), tolerated);
        }
        List<Holder> absent = maybe.entrySet().stream()
                .map(entry -> absent(place.scope, entry.getKey(), entry.getValue(), tolerated))
                .toList();
        return new RungTotals(
                known,
                absent,
                unknown,
                more,
                place.scope.field().kind() == Field.Kind.PARTY ? view.identities()::maybeOneWith : Set::of);
    }

    private Holder holder(Scope scope, LineGroup group, int[] undated, boolean tolerated) {
        return Holder.of(
                holders(scope).key(group.number()),
                table.foreign(group.lines(), scope),
                table.amounts().sum(group.lines()),
                more(group.lines(), undated, tolerated),
                group.lines());
    }

    private Holder absent(Scope scope, int number, int[] undated, boolean tolerated) {
        return Holder.of(
                holders(scope).key(number),
                table.foreign(undated, scope),
                new PurchaseTotals(),
                more(new int[0], undated, tolerated),
                undated);
    }

    /** What lines of unknown value, and lines that may belong to another period, can be worth. */
    private AmountRange more(int[] lines, int[] undated, boolean tolerated) {
        AmountRange unvalued = tolerated ? AmountRange.NOTHING : bounds.sum(view.unvalued(lines));
        AmountRange elsewhere = tolerated ? AmountRange.NOTHING : bounds.sum(view.unvalued(undated));
        PurchaseTotals sums = table.amounts().sum(undated);
        return unvalued.plus(elsewhere.orNothing())
                .plus(AmountRange.between(sums.credits(), BigDecimal.ZERO))
                .plus(AmountRange.between(BigDecimal.ZERO, sums.purchases()));
    }
}
