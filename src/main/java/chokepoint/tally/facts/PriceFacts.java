package chokepoint.tally.facts;

import chokepoint.tally.table.Ints;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.tally.table.TableView;
import chokepoint.trade.MarkUp;
import chokepoint.trade.MarkUp.Beside;
import chokepoint.trade.PriceBand;
import chokepoint.trade.PriceBand.Basis;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds unit prices that stand apart, and what intermediaries add. Prices of different units are never compared. */
public final class PriceFacts {

    private static final int SUBHEADING = 6;

    private final TableView view;
    private final LineTable table;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<Party> manufacturers;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<String> units;
    private final int[] subheadings;
    private final int[] priced;

    public PriceFacts(TableView view) {
        this.view = view;
        this.table = view.table();
        this.parts = view.texts(Field.PART);
        this.manufacturers = view.parties(Field.MANUFACTURER);
        this.vendors = view.parties(Field.VENDOR);
        this.units = units(table);
        this.subheadings = table.hsCodes().dictionary().values().stream()
                .mapToInt(PriceFacts::subheading)
                .toArray();
        this.priced = IntStream.range(0, table.size())
                .filter(line ->
                        table.unitPrices().known(line) && table.unitPrices().positive(line))
                .filter(line -> !table.credit(line))
                .toArray();
    }

    static KeyedColumn<String> units(LineTable table) {
        return KeyedColumn.texts(table.texts(Field.UNIT), PriceFacts::unit);
    }

    /** {@code pcs.} and {@code PCS} are one unit. */
    private static String unit(String text) {
        return text.toUpperCase(Locale.ROOT).replace(".", "").strip();
    }

    private static int subheading(HsCode code) {
        return code.digits().length() >= SUBHEADING ? Integer.parseInt(code.subheading()) : 0;
    }

    private Stream<int[]> ofSameParts() {
        return LineGroup.known(priced, parts)
                .flatMap(lines -> LineGroup.alike(lines, manufacturers))
                .flatMap(lines -> LineGroup.alike(lines, units));
    }

    private BigDecimal price(int line) {
        return table.unitPrices().exact(line);
    }

    private Quartiles quartiles(int[] lines) {
        return new Quartiles(IntStream.of(lines).mapToObj(this::price).sorted().toList());
    }

    // Prices that stand apart

    /** By part first, then by the code of what has no part number; sorted by good, unit and price. */
    public List<PriceBand> bands() {
        Stream<PriceBand> byPart = ofSameParts().flatMap(lines -> bands(Basis.PART, lines));
        Stream<PriceBand> byCode = LineGroup.of(
                        priced, line -> subheadings[table.hsCodes().id(line)])
                .stream()
                .filter(LineGroup::known)
                .flatMap(group -> LineGroup.alike(group.lines(), units))
                .flatMap(lines -> bands(Basis.SUBHEADING, lines));
        return Stream.concat(byPart, byCode)
                .sorted(Comparator.comparing(PriceBand::basis)
                        .thenComparing(band -> band.key().toString()))
                .toList();
    }

    private Stream<PriceBand> bands(Basis basis, int[] lines) {
        Quartiles quartiles = quartiles(lines);
        BigDecimal high = quartiles.upperFence();
        BigDecimal low = quartiles.lowerFence();
        Map<BigDecimal, Ints> apart = new TreeMap<>();
        for (int line : lines) {
            BigDecimal price = price(line);
            if (price.compareTo(high) > 0 || price.compareTo(low) < 0) {
                apart.computeIfAbsent(price, absent -> new Ints()).add(line);
            }
        }
        return apart.entrySet().stream()
                .map(entry -> band(
                        basis,
                        lines,
                        quartiles,
                        PurchaseTotals.canonical(entry.getKey()),
                        entry.getValue().toArray()));
    }

    private PriceBand band(Basis basis, int[] all, Quartiles quartiles, BigDecimal price, int[] asking) {
        boolean part = basis == Basis.PART;
        return new PriceBand(
                basis,
                part ? view.spelling(all, parts) : table.hsCodes().value(all[0]).subheading(),
                part ? view.party(all, manufacturers) : Party.UNKNOWN,
                view.spelling(all, units),
                BigDecimal.valueOf(all.length),
                view.money(quartiles.lower()),
                view.money(quartiles.median()),
                view.money(quartiles.upper()),
                view.money(price),
                view.parties(asking, vendors),
                IntStream.of(asking).anyMatch(table::listed),
                view.value(asking),
                view.set(asking));
    }

    // What intermediaries add

    /** Sorted by part, unit and vendor. */
    public List<MarkUp> markUps() {
        return KeyOrder.of(eachMarkUp(), MarkUp::key);
    }

    /** The same in no order, each put together when it is asked for. */
    public Stream<MarkUp> eachMarkUp() {
        return ofSameParts().flatMap(this::markUps);
    }

    private Stream<MarkUp> markUps(int[] lines) {
        int[] direct = IntStream.of(lines).filter(this::direct).toArray();
        int[] through = IntStream.of(lines).filter(this::through).toArray();
        return LineGroup.known(through, vendors)
                .map(ofVendor -> direct.length > 0
                        ? markUp(lines, Beside.DIRECT, direct, ofVendor)
                        : markUp(lines, Beside.OTHERS, others(through, ofVendor), ofVendor));
    }

    /** The lines of the other known vendors. */
    private int[] others(int[] through, int[] ofVendor) {
        int vendor = vendors.number(ofVendor[0]);
        return IntStream.of(through)
                .filter(line -> vendors.number(line) != 0 && vendors.number(line) != vendor)
                .toArray();
    }

    private boolean direct(int line) {
        return (origin(line).known() && origin(line).equals(country(line))) || fromMaker(line);
    }

    private boolean through(int line) {
        return origin(line).differsFrom(country(line)) && !fromMaker(line);
    }

    private boolean fromMaker(int line) {
        Party vendor = table.parties(Field.VENDOR).value(line);
        Party maker = table.parties(Field.MANUFACTURER).value(line);
        return vendor.known() && maker.known() && !view.identities().two(vendor, maker);
    }

    private Country origin(int line) {
        return table.countries(Field.COUNTRY_OF_ORIGIN).value(line);
    }

    private Country country(int line) {
        return table.countries(Field.VENDOR_COUNTRY).value(line);
    }

    private MarkUp markUp(int[] all, Beside beside, int[] compared, int[] through) {
        return new MarkUp(
                view.spelling(all, parts),
                view.party(all, manufacturers),
                view.spelling(all, units),
                view.parties(through, vendors).get(0),
                beside,
                beside == Beside.DIRECT ? 0 : vendors.distinct(compared),
                compared.length == 0
                        ? Money.UNKNOWN
                        : view.money(quartiles(compared).median()),
                view.money(quartiles(through).median()),
                view.value(through),
                view.set(through));
    }
}
