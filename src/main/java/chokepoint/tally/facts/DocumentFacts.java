package chokepoint.tally.facts;

import chokepoint.tally.table.Column;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LinePlaces;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.DocumentUse;
import chokepoint.trade.DocumentUse.Kind;
import chokepoint.trade.values.Country;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All lines that rest on each certificate, invoice and bill of lading. */
public final class DocumentFacts {

    private static final Comparator<DocumentUse> ORDER = Comparator.comparing(
                    (DocumentUse use) -> use.key().get(1))
            .thenComparing(use -> use.key().toString());

    private final LineTable table;
    private final String currency;
    private final LinePlaces places;
    private final TableView roll;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<Party> manufacturers;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<String> consignments;
    private final Column<Country> origins;

    public DocumentFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new LinePlaces(table);
        this.roll = new TableView(table, places);
        this.vendors = KeyedColumn.parties(table.parties(Field.VENDOR));
        this.manufacturers = KeyedColumn.parties(table.parties(Field.MANUFACTURER));
        this.parts = KeyedColumn.texts(table.texts(Field.PART));
        this.consignments = KeyedColumn.texts(table.texts(Field.BILL_OF_LADING));
        this.origins = table.countries(Field.COUNTRY_OF_ORIGIN);
    }

    /** Sorted by kind and number. */
    public List<DocumentUse> uses() {
        return Arrays.stream(Kind.values()).flatMap(this::uses).toList();
    }

    private Stream<DocumentUse> uses(Kind kind) {
        KeyedColumn<String> numbers = KeyedColumn.texts(table.texts(kind.field()));
        return LineGroup.of(IntStream.range(0, table.size()).toArray(), numbers::number).stream()
                .filter(LineGroup::known)
                .flatMap(group -> kind == Kind.SERIAL ? pieces(group.lines()) : Stream.of(group.lines()))
                .map(lines -> use(kind, numbers, lines))
                .sorted(ORDER);
    }

    /** A serial number tells apart the pieces of one part of one maker; one that stands once says nothing. */
    private Stream<int[]> pieces(int[] lines) {
        int[] bought = IntStream.of(lines).filter(line -> !table.credit(line)).toArray();
        return LineGroup.of(bought, manufacturers::number).stream()
                .flatMap(maker -> LineGroup.of(maker.lines(), parts::number).stream())
                .map(LineGroup::lines)
                .filter(piece -> piece.length > 1);
    }

    private DocumentUse use(Kind kind, KeyedColumn<String> numbers, int[] lines) {
        return new DocumentUse(
                kind,
                roll.spelling(lines, numbers),
                roll.parties(lines, vendors),
                roll.parties(lines, manufacturers),
                origins(lines),
                roll.hsCodes(lines),
                roll.parties(lines, consignments).stream().map(Party::name).toList(),
                roll.parties(lines, parts).stream().map(Party::name).toList(),
                days(lines, kind.day()),
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }

    /** A credit note has the paper of what it gives back, and days of its own. */
    private List<Day> days(int[] lines, Field field) {
        return IntStream.of(lines)
                .filter(line -> !table.credit(line))
                .mapToObj(table.days(field)::value)
                .filter(Day::known)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Country> origins(int[] lines) {
        return IntStream.of(lines)
                .mapToObj(origins::value)
                .filter(Country::known)
                .distinct()
                .sorted()
                .toList();
    }
}
