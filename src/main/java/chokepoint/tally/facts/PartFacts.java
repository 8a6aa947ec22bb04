package chokepoint.tally.facts;

import chokepoint.names.HsEditions;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.PartHistory;
import chokepoint.trade.PartHistory.LargestVendor;
import chokepoint.trade.PartHistory.Span;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gathers all purchases of each part of each maker. */
public final class PartFacts {

    private static final Comparator<PartHistory> ORDER = Comparator.comparing(
                    (PartHistory history) -> history.key().get(0))
            .thenComparing(PartHistory::manufacturer);

    private final TableView view;
    private final LineTable table;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<Party> manufacturers;
    private final KeyedColumn<Party> vendors;

    public PartFacts(TableView view) {
        this.view = view;
        this.table = view.table();
        this.parts = view.texts(Field.PART);
        this.manufacturers = view.parties(Field.MANUFACTURER);
        this.vendors = view.parties(Field.VENDOR);
    }

    /** Sorted by part number and maker; lines without a part number are passed over. */
    public List<PartHistory> histories() {
        List<int[]> each = LineGroup.known(view.lines(), parts)
                .flatMap(part -> LineGroup.alike(part, manufacturers))
                .toList();
        PartHistory.Numbering numbering = numbering(each);
        return each.stream()
                .map(lines -> history(lines, numbering))
                .sorted(ORDER)
                .toList();
    }

    private PartHistory.Numbering numbering(List<int[]> each) {
        List<int[]> repeated = each.stream().filter(lines -> lines.length > 1).toList();
        long shared = repeated.stream()
                .filter(lines -> LineGroup.known(lines, vendors).count() > 1)
                .count();
        return new PartHistory.Numbering(
                Share.of(BigDecimal.valueOf(2 * shared + 1), BigDecimal.valueOf(2 * (repeated.size() + 1L))));
    }

    private PartHistory history(int[] lines, PartHistory.Numbering numbering) {
        List<HsCode> codes = view.hsCodes(lines);
        return new PartHistory(
                view.spelling(lines, parts),
                view.party(lines, manufacturers),
                view.parties(lines, vendors),
                view.partiesApart(lines, vendors),
                largestVendor(lines),
                foreignVendor(lines),
                origins(lines),
                codes,
                codes.stream()
                        .filter(code -> codes.stream().anyMatch(other -> HsEditions.conflict(code, other)))
                        .toList(),
                view.hsCodes(IntStream.of(lines).filter(table::listed).toArray()),
                numbering,
                view.restrictedSince(lines),
                view.value(lines),
                view.set(lines));
    }

    /** The answer that all vendors give, the unnamed included; unknown if they differ. */
    private Foreign foreignVendor(int[] lines) {
        List<Foreign> answers = LineGroup.alike(lines, vendors)
                .map(vendor -> table.foreign(vendor, Scope.VENDOR))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Foreign.UNKNOWN;
    }

    /** On net; credits of one vendor do not lift the share of another. */
    private LargestVendor largestVendor(int[] lines) {
        List<int[]> known = LineGroup.known(lines, vendors).toList();
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal all = carried(LineGroup.alike(lines, vendors));
        int[] largest = new int[0];
        for (int[] vendor : known) {
            BigDecimal carried = carried(Stream.of(vendor));
            if (largest.length == 0 || carried.compareTo(most) > 0) {
                largest = vendor;
                most = carried;
            }
        }
        if (largest.length == 0) {
            return new LargestVendor(Party.UNKNOWN, Foreign.UNKNOWN, ShareRange.NONE);
        }
        return new LargestVendor(
                view.party(largest, vendors), table.foreign(largest, Scope.VENDOR), share(known, lines, most, all));
    }

    private BigDecimal carried(Stream<int[]> groups) {
        return groups.map(lines -> table.amounts().sum(lines).net().max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Alone, a vendor carries all of it, whatever it is worth; beside others, what is unknown may be anybody's. */
    private ShareRange share(List<int[]> known, int[] lines, BigDecimal most, BigDecimal all) {
        boolean named = known.stream().mapToInt(vendor -> vendor.length).sum() == lines.length;
        if (known.size() == 1 && named) {
            return new ShareRange(Share.WHOLE, Share.WHOLE);
        }
        boolean valued = view.unvalued(lines).length == 0 && all.signum() > 0;
        Share share = all.signum() > 0 ? Share.of(most, all) : Share.NONE;
        boolean apart = view.partiesApart(lines, vendors).size()
                == view.parties(lines, vendors).size();
        return new ShareRange(valued ? share : Share.NONE, valued && named && apart ? share : Share.WHOLE);
    }

    private SortedMap<Country, Span> origins(int[] lines) {
        SortedMap<Country, Span> spans = new TreeMap<>();
        for (int line : lines) {
            Country origin = table.countries(Field.COUNTRY_OF_ORIGIN).value(line);
            if (origin.known()) {
                Day day = table.days(Field.DATE).value(line);
                spans.merge(origin, new Span(day, day), PartFacts::both);
            }
        }
        return spans;
    }

    private static Span both(Span one, Span other) {
        boolean earlier = !one.first().known() || one.first().laterThan(other.first());
        boolean later = !one.last().known() || other.last().laterThan(one.last());
        return new Span(earlier ? other.first() : one.first(), later ? other.last() : one.last());
    }
}
