package chokepoint.tally.facts;

import chokepoint.names.HsEditions;
import chokepoint.tally.table.Column;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LinePlaces;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.PartHistory;
import chokepoint.trade.PartHistory.Span;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.HsCode;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All purchases of each part of each maker. */
public final class PartFacts {

    private static final Comparator<PartHistory> ORDER = Comparator.comparing(
                    (PartHistory history) -> history.key().get(0))
            .thenComparing(PartHistory::manufacturer);

    private final LineTable table;
    private final String currency;
    private final LinePlaces places;
    private final TableView roll;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<Party> manufacturers;
    private final KeyedColumn<Party> vendors;
    private final Column<Country> origins;

    public PartFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new LinePlaces(table);
        this.roll = new TableView(table, places);
        this.parts = KeyedColumn.texts(table.texts(Field.PART));
        this.manufacturers = KeyedColumn.parties(table.parties(Field.MANUFACTURER));
        this.vendors = KeyedColumn.parties(table.parties(Field.VENDOR));
        this.origins = table.countries(Field.COUNTRY_OF_ORIGIN);
    }

    /** Sorted by part number and maker; lines without a part number are passed over. */
    public List<PartHistory> histories() {
        return LineGroup.of(IntStream.range(0, table.size()).toArray(), parts::number).stream()
                .filter(LineGroup::known)
                .flatMap(this::byManufacturer)
                .sorted(ORDER)
                .toList();
    }

    private Stream<PartHistory> byManufacturer(LineGroup part) {
        return LineGroup.of(part.lines(), manufacturers::number).stream().map(group -> history(group.lines()));
    }

    private PartHistory history(int[] lines) {
        return new PartHistory(
                roll.spelling(lines, parts),
                roll.parties(lines, manufacturers).stream().findFirst().orElse(Party.UNKNOWN),
                roll.parties(lines, vendors),
                foreignVendor(lines),
                origins(lines),
                roll.hsCodes(lines),
                conflicting(roll.hsCodes(lines)),
                roll.restrictedSince(lines),
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }

    private static List<HsCode> conflicting(List<HsCode> codes) {
        return codes.stream()
                .filter(code -> codes.stream().anyMatch(other -> HsEditions.conflict(code, other)))
                .toList();
    }

    /** The answer that all vendors give, the unnamed included; unknown if they differ. */
    private Foreign foreignVendor(int[] lines) {
        List<Foreign> answers = LineGroup.of(lines, vendors::number).stream()
                .map(vendor -> table.foreign(vendor.lines(), Scope.VENDOR))
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Foreign.UNKNOWN;
    }

    private SortedMap<Country, Span> origins(int[] lines) {
        SortedMap<Country, Span> spans = new TreeMap<>();
        for (int line : lines) {
            Country origin = origins.value(line);
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
