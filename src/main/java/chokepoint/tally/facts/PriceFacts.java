package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LinePlaces;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.tally.table.TableView;
import chokepoint.trade.MarkUp;
import chokepoint.trade.PriceBand;
import chokepoint.trade.PriceBand.Basis;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Unit prices that stand apart, and what intermediaries add. Prices of different units are never compared. */
public final class PriceFacts {

    private static final int SUBHEADING = 6;

    private final LineTable table;
    private final String currency;
    private final LinePlaces places;
    private final TableView roll;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<Party> manufacturers;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<String> units;
    private final int[] subheadings;
    private final int[] priced;

    public PriceFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new LinePlaces(table);
        this.roll = new TableView(table, places);
        this.parts = KeyedColumn.texts(table.texts(Field.PART));
        this.manufacturers = KeyedColumn.parties(table.parties(Field.MANUFACTURER));
        this.vendors = KeyedColumn.parties(table.parties(Field.VENDOR));
        this.units = KeyedColumn.texts(table.texts(Field.UNIT), PriceFacts::unit);
        this.subheadings = table.hsCodes().dictionary().values().stream()
                .mapToInt(PriceFacts::subheading)
                .toArray();
        this.priced = IntStream.range(0, table.size())
                .filter(line ->
                        table.unitPrices().known(line) && table.unitPrices().positive(line))
                .filter(line -> !table.credit(line))
                .toArray();
    }

    /** {@code pcs.} and {@code PCS} are one unit. */
    private static String unit(String text) {
        return text.toUpperCase(Locale.ROOT).replace(".", "").strip();
    }

    private static int subheading(HsCode code) {
        return code.digits().length() >= SUBHEADING ? Integer.parseInt(code.subheading()) : 0;
    }

    // Prices that stand apart

    /** By part first, then by the code of what has no part number; sorted by good, unit and price. */
    public List<PriceBand> bands() {
        Stream<PriceBand> byPart = ofSameParts().flatMap(lines -> bands(Basis.PART, lines));
        Stream<PriceBand> byCode = groups(
                        priced, line -> subheadings[table.hsCodes().id(line)])
                .flatMap(lines -> alike(lines, units::number))
                .flatMap(lines -> bands(Basis.SUBHEADING, lines));
        return Stream.concat(byPart, byCode)
                .sorted(Comparator.comparing(PriceBand::basis)
                        .thenComparing(band -> band.key().toString()))
                .toList();
    }

    private Stream<int[]> ofSameParts() {
        return groups(priced, parts::number)
                .flatMap(lines -> alike(lines, manufacturers::number))
                .flatMap(lines -> alike(lines, units::number));
    }

    private static Stream<int[]> groups(int[] lines, IntUnaryOperator number) {
        return LineGroup.of(lines, number).stream().filter(LineGroup::known).map(LineGroup::lines);
    }

    /** Lines that share a number, the unknown one included. */
    private static Stream<int[]> alike(int[] lines, IntUnaryOperator number) {
        return LineGroup.of(lines, number).stream().map(LineGroup::lines);
    }

    private Stream<PriceBand> bands(Basis basis, int[] lines) {
        Quartiles quartiles = quartiles(lines);
        BigDecimal high = quartiles.upperFence();
        BigDecimal low = quartiles.lowerFence();
        Map<BigDecimal, List<Integer>> apart = new TreeMap<>();
        for (int line : lines) {
            BigDecimal price = price(line);
            if (price.compareTo(high) > 0 || price.compareTo(low) < 0) {
                apart.computeIfAbsent(price, absent -> new ArrayList<>()).add(line);
            }
        }
        return apart.entrySet().stream().map(entry -> band(basis, lines, quartiles, entry.getKey(), entry.getValue()));
    }

    private PriceBand band(Basis basis, int[] all, Quartiles quartiles, BigDecimal price, List<Integer> asking) {
        int[] lines = asking.stream().mapToInt(Integer::intValue).toArray();
        boolean part = basis == Basis.PART;
        return new PriceBand(
                basis,
                part ? roll.spelling(all, parts) : table.hsCodes().value(all[0]).subheading(),
                part ? maker(all) : Party.UNKNOWN,
                roll.spelling(all, units),
                BigDecimal.valueOf(all.length),
                money(quartiles.lower()),
                money(quartiles.median()),
                money(quartiles.upper()),
                money(price),
                roll.parties(lines, vendors),
                asking.stream().anyMatch(table::listed),
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }

    private Party maker(int[] lines) {
        return roll.parties(lines, manufacturers).stream().findFirst().orElse(Party.UNKNOWN);
    }

    private Quartiles quartiles(int[] lines) {
        return new Quartiles(IntStream.of(lines).mapToObj(this::price).sorted().toList());
    }

    private BigDecimal price(int line) {
        return PurchaseTotals.canonical(table.unitPrices().exact(line));
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }

    // What intermediaries add

    /** Sorted by part, unit and vendor. */
    public List<MarkUp> markUps() {
        return ofSameParts()
                .flatMap(this::markUps)
                .sorted(Comparator.comparing(markUp -> markUp.key().toString()))
                .toList();
    }

    private Stream<MarkUp> markUps(int[] lines) {
        int[] direct = filtered(lines, this::direct);
        int[] through = filtered(lines, this::through);
        return direct.length == 0 || through.length == 0
                ? Stream.empty()
                : groups(through, vendors::number).map(ofVendor -> markUp(lines, direct, ofVendor));
    }

    private static int[] filtered(int[] lines, IntPredicate wanted) {
        return Arrays.stream(lines).filter(wanted).toArray();
    }

    private boolean direct(int line) {
        return fromMaker(line) || (origin(line).known() && origin(line).equals(country(line)));
    }

    private boolean through(int line) {
        return !fromMaker(line) && origin(line).differsFrom(country(line));
    }

    private boolean fromMaker(int line) {
        return table.parties(Field.VENDOR)
                .value(line)
                .sameAs(table.parties(Field.MANUFACTURER).value(line));
    }

    private Country origin(int line) {
        return table.countries(Field.COUNTRY_OF_ORIGIN).value(line);
    }

    private Country country(int line) {
        return table.countries(Field.VENDOR_COUNTRY).value(line);
    }

    private MarkUp markUp(int[] all, int[] direct, int[] through) {
        return new MarkUp(
                roll.spelling(all, parts),
                maker(all),
                roll.spelling(all, units),
                roll.parties(through, vendors).get(0),
                money(quartiles(direct).median()),
                money(quartiles(through).median()),
                table.amounts().sum(through).net(currency),
                places.set(through));
    }
}
