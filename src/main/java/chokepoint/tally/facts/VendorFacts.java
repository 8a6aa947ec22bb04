package chokepoint.tally.facts;

import chokepoint.names.Contacts;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LinePlaces;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.ListedTrade;
import chokepoint.trade.VendorIdentity;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who each vendor is, and since when it sells listed goods. */
public final class VendorFacts {

    private static final int CHAPTER = 2;

    private final LineTable table;
    private final String currency;
    private final LinePlaces places;
    private final TableView roll;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<String> identifiers;
    private final KeyedColumn<Country> countries;
    private final List<LineGroup> groups;

    public VendorFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new LinePlaces(table);
        this.roll = new TableView(table, places);
        this.vendors = KeyedColumn.parties(table.parties(Field.VENDOR));
        this.identifiers = KeyedColumn.texts(table.texts(Field.VENDOR_ID), Contacts::identifier);
        this.countries = KeyedColumn.countries(table.countries(Field.VENDOR_COUNTRY));
        this.groups = LineGroup.of(IntStream.range(0, table.size()).toArray(), vendors::number).stream()
                .filter(LineGroup::known)
                .toList();
    }

    /** Sorted by vendor. */
    public List<VendorIdentity> identities() {
        List<BigDecimal> counts = groups.stream()
                .map(group -> chapters(group.lines()).size())
                .filter(count -> count > 0)
                .sorted()
                .map(BigDecimal::valueOf)
                .toList();
        BigDecimal fence = counts.isEmpty() ? BigDecimal.ZERO : new Quartiles(counts).upperFence();
        BigDecimal counted = BigDecimal.valueOf(counts.size());
        return groups.stream()
                .map(group -> identity(group.lines(), fence, counted))
                .sorted(Comparator.comparing(VendorIdentity::vendor))
                .toList();
    }

    private VendorIdentity identity(int[] lines, BigDecimal fence, BigDecimal counted) {
        return new VendorIdentity(
                roll.parties(lines, vendors).get(0),
                roll.parties(lines, identifiers).stream().map(Party::name).toList(),
                roll.parties(lines, countries).stream()
                        .map(Party::key)
                        .map(Country::of)
                        .toList(),
                first(lines),
                chapters(lines),
                fence,
                counted,
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }

    private List<String> chapters(int[] lines) {
        return roll.hsCodes(lines).stream()
                .map(code -> code.digits().substring(0, CHAPTER))
                .distinct()
                .toList();
    }

    private Day first(int[] lines) {
        return IntStream.of(lines)
                .mapToObj(table.days(Field.DATE)::value)
                .filter(Day::known)
                .min(Day::compareTo)
                .orElse(Day.UNKNOWN);
    }

    /** Sorted by vendor and heading. */
    public List<ListedTrade> listedTrades() {
        Day begins = first(IntStream.range(0, table.size()).toArray());
        IntPredicate listed = line -> table.listed(line) && !table.credit(line);
        return groups.stream()
                .flatMap(group -> byHeading(
                        group.lines(),
                        IntStream.of(group.lines()).filter(listed).toArray(),
                        begins))
                .sorted(Comparator.comparing(ListedTrade::vendor).thenComparing(ListedTrade::heading))
                .toList();
    }

    private Stream<ListedTrade> byHeading(int[] ofVendor, int[] listed, Day begins) {
        if (listed.length == 0) {
            return Stream.empty();
        }
        Party vendor = roll.parties(ofVendor, vendors).get(0);
        return roll.hsCodes(listed).stream()
                .map(HsCode::heading)
                .distinct()
                .map(heading -> trade(vendor, heading, of(heading, listed), begins));
    }

    private int[] of(String heading, int[] lines) {
        return IntStream.of(lines)
                .filter(line -> table.hsCodes().value(line).heading().equals(heading))
                .toArray();
    }

    private ListedTrade trade(Party vendor, String heading, int[] lines, Day begins) {
        boolean dated = IntStream.of(lines)
                .allMatch(line -> table.days(Field.DATE).value(line).known());
        return new ListedTrade(
                vendor,
                heading,
                dated ? first(lines) : Day.UNKNOWN,
                begins,
                roll.restrictedSince(lines),
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }
}
