package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LinePlaces;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.Lots;
import chokepoint.trade.Lots.Lot;
import chokepoint.trade.Lots.Series;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each buyer bought of each part from vendors of one owner in more than one lot. */
public final class LotFacts {

    private final LineTable table;
    private final String currency;
    private final LinePlaces places;
    private final TableView roll;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<String> orders;
    private final KeyedColumn<Party> owners;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<Party> buyers;

    public LotFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new LinePlaces(table);
        this.roll = new TableView(table, places);
        this.parts = KeyedColumn.texts(table.texts(Field.PART));
        this.orders = KeyedColumn.texts(table.texts(Field.ORDER));
        this.owners = KeyedColumn.parties(table.owners());
        this.vendors = KeyedColumn.parties(table.parties(Field.VENDOR));
        this.buyers = KeyedColumn.parties(table.parties(Field.BUYER));
    }

    /** Sorted by part, owner and buyer. */
    public List<Lots> lots() {
        int[] counted = IntStream.range(0, table.size())
                .filter(line -> table.amounts().known(line) && table.amounts().positive(line))
                .filter(line -> table.days(Field.DATE).value(line).known())
                .toArray();
        return LineGroup.of(counted, parts::number).stream()
                .filter(LineGroup::known)
                .flatMap(part -> LineGroup.of(part.lines(), owners::number).stream())
                .filter(LineGroup::known)
                .flatMap(owner -> LineGroup.of(owner.lines(), buyers::number).stream())
                .map(group -> lots(group.lines()))
                .filter(lots -> lots.count() > 1)
                .sorted(Comparator.comparing(lots -> lots.key().toString()))
                .toList();
    }

    private Lots lots(int[] lines) {
        return new Lots(
                roll.spelling(lines, parts),
                roll.parties(lines, owners).get(0),
                roll.parties(lines, vendors),
                roll.parties(lines, buyers).stream().findFirst().orElse(Party.UNKNOWN),
                IntStream.of(lines).anyMatch(table::listed),
                new Series(each(lines).toList()),
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }

    /** One lot for each order and day; a line without an order is a lot of its own. */
    private Stream<Lot> each(int[] lines) {
        return LineGroup.of(lines, orders::number).stream()
                .flatMap(order -> order.known()
                        ? LineGroup.of(
                                        order.lines(),
                                        line -> table.days(Field.DATE).id(line))
                                .stream()
                                .map(LineGroup::lines)
                        : IntStream.of(order.lines()).mapToObj(line -> new int[] {line}))
                .map(this::lot);
    }

    private Lot lot(int[] lines) {
        return new Lot(
                table.days(Field.DATE).value(lines[0]),
                table.amounts().sum(lines).net(currency));
    }
}
