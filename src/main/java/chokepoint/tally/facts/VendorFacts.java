package chokepoint.tally.facts;

import chokepoint.names.parties.TaxNumbers;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.ListedTrade;
import chokepoint.trade.VendorIdentity;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Segment;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers who each vendor is, and since when it sells listed goods. */
public final class VendorFacts {

    private static final int CHAPTER = 2;

    private final TableView view;
    private final LineTable table;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<String> identifiers;
    private final VendorSeats seats;
    private final List<int[]> groups;

    public VendorFacts(TableView view) {
        this.view = view;
        this.table = view.table();
        this.vendors = view.parties(Field.VENDOR);
        this.identifiers = view.texts(Field.VENDOR_ID);
        this.seats = new VendorSeats(view);
        this.groups = LineGroup.known(view.lines(), vendors).toList();
    }

    /** Sorted by vendor. */
    public List<VendorIdentity> identities() {
        Function<int[], List<String>> kinds =
                groups.stream().allMatch(lines -> chapters(lines).isEmpty()) ? this::categories : this::chapters;
        List<BigDecimal> counts = groups.stream()
                .map(lines -> kinds.apply(lines).size())
                .filter(count -> count > 0)
                .sorted()
                .map(BigDecimal::valueOf)
                .toList();
        BigDecimal fence = counts.isEmpty() ? BigDecimal.ZERO : new Quartiles(counts).upperFence();
        BigDecimal counted = BigDecimal.valueOf(counts.size());
        return groups.stream()
                .map(lines -> new VendorIdentity(
                        view.party(lines, vendors),
                        identifiers(lines),
                        official(lines),
                        seats.of(lines),
                        watched(lines),
                        view.firstDay(lines),
                        kinds.apply(lines),
                        fence,
                        counted,
                        view.value(lines),
                        view.set(lines)))
                .sorted(Comparator.comparing(VendorIdentity::vendor))
                .toList();
    }

    private List<Country> watched(int[] lines) {
        List<Country> watched =
                view.countries(lines, line -> table.ways().value(line).watched());
        return seats.of(lines).stream().filter(watched::contains).toList();
    }

    /** One for each company that they name, as first written by place: branches of one are one. */
    private List<String> identifiers(int[] lines) {
        List<String> countries = view.countries(lines, Field.VENDOR_COUNTRY).stream()
                .map(Country::code)
                .toList();
        SortedMap<String, String> byKey = new TreeMap<>();
        LineGroup.known(lines, identifiers)
                .sorted(Comparator.comparing(ofText -> table.id(view.places().first(ofText))))
                .map(ofText -> view.spelling(ofText, identifiers))
                .forEach(text -> byKey.putIfAbsent(TaxNumbers.companyKey(text, countries), text));
        byKey.remove("");
        return List.copyOf(byKey.values());
    }

    private boolean official(int[] lines) {
        List<String> countries = view.countries(lines, Field.VENDOR_COUNTRY).stream()
                .map(Country::code)
                .toList();
        return identifiers(lines).stream().anyMatch(text -> TaxNumbers.official(text, countries));
    }

    private List<String> chapters(int[] lines) {
        return view.hsCodes(lines).stream()
                .map(code -> code.digits().substring(0, CHAPTER))
                .distinct()
                .toList();
    }

    /** The segments of a list without HS codes: those of the segmentation that tells most apart. */
    private List<String> categories(int[] lines) {
        return IntStream.of(lines)
                .mapToObj(line -> table.placings().value(line))
                .distinct()
                .flatMap(placing -> placing.segments().stream())
                .filter(segment -> segment.assigned() && !segment.equals(Segment.WHOLE_LIST))
                .collect(Collectors.groupingBy(
                        Segment::segmentation,
                        TreeMap::new,
                        Collectors.mapping(Segment::name, Collectors.toCollection(TreeSet::new))))
                .values()
                .stream()
                .max(Comparator.comparing(Set::size))
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** Sorted by vendor and heading. */
    public List<ListedTrade> listedTrades() {
        Day begins = view.firstDay(view.lines());
        return together()
                .flatMap(lines -> listedTrades(lines, begins))
                .sorted(Comparator.comparing(ListedTrade::vendor).thenComparing(ListedTrade::heading))
                .toList();
    }

    /** Lines of vendors that may be one together: a new spelling is no new vendor. */
    private Stream<int[]> together() {
        if (view.identities().certain()) {
            return groups.stream();
        }
        KeyedColumn<Party> together = KeyedColumn.parties(
                table.parties(Field.VENDOR),
                vendor -> vendor.known()
                        ? view.identities().maybeOneWith(view.identities().key(vendor)).stream()
                                .min(String::compareTo)
                                .orElseThrow()
                        : "",
                view.identities()::name);
        return LineGroup.known(view.lines(), together);
    }

    private Stream<ListedTrade> listedTrades(int[] ofVendor, Day begins) {
        int[] listed = IntStream.of(ofVendor)
                .filter(line -> table.listed(line) && !table.credit(line))
                .toArray();
        if (listed.length == 0) {
            return Stream.empty();
        }
        Party vendor = view.party(ofVendor, vendors);
        return view.hsCodes(listed).stream().map(HsCode::heading).distinct().map(heading -> {
            int[] lines = IntStream.of(listed)
                    .filter(line -> table.hsCodes().value(line).heading().equals(heading))
                    .toArray();
            return trade(vendor, heading, lines, begins);
        });
    }

    private ListedTrade trade(Party vendor, String heading, int[] lines, Day begins) {
        boolean dated = view.days(lines, table.days(Field.DATE)).count() == lines.length;
        return new ListedTrade(
                vendor,
                heading,
                dated ? view.firstDay(lines) : Day.UNKNOWN,
                begins,
                view.restrictedSince(lines),
                view.value(lines),
                view.set(lines));
    }
}
