package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.Lots;
import chokepoint.trade.Lots.Lot;
import chokepoint.trade.Lots.Series;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines up what each buyer bought of each part, from vendors of one owner, in more than one lot. */
public final class LotFacts {

    private final TableView view;
    private final LineTable table;
    private final KeyedColumn<String> parts;
    private final KeyedColumn<Party> owners;
    private final KeyedColumn<Party> buyers;

    public LotFacts(TableView view) {
        this.view = view;
        this.table = view.table();
        this.parts = view.texts(Field.PART);
        this.owners = view.owners();
        this.buyers = view.parties(Field.BUYER);
    }

    /** Sorted by part, owner and buyer. */
    public List<Lots> lots() {
        int[] counted = IntStream.range(0, table.size())
                .filter(line -> table.amounts().known(line) && table.amounts().positive(line))
                .filter(line -> table.days(Field.DATE).value(line).known())
                .toArray();
        Stream<Lots> lots = LineGroup.known(counted, parts)
                .flatMap(part -> LineGroup.known(part, owners))
                .flatMap(owner -> LineGroup.alike(owner, buyers))
                .filter(lines -> lines.length > 1)
                .map(this::lots)
                .filter(several -> several.count() > 1);
        return KeyOrder.of(lots, Lots::key);
    }

    private Lots lots(int[] lines) {
        return new Lots(
                view.spelling(lines, parts),
                view.parties(lines, owners).get(0),
                view.parties(lines, view.parties(Field.VENDOR)),
                view.party(lines, buyers),
                IntStream.of(lines).anyMatch(table::listed),
                new Series(each(lines).toList()),
                view.value(lines),
                view.set(lines));
    }

    /** One lot for each order and day; a line without an order is a lot of its own. */
    private Stream<Lot> each(int[] lines) {
        return LineGroup.of(lines, view.texts(Field.ORDER)::number).stream()
                .flatMap(order -> order.known()
                        ? LineGroup.of(order.lines(), table.days(Field.DATE)::id).stream()
                                .map(LineGroup::lines)
                        : IntStream.of(order.lines()).mapToObj(line -> new int[] {line}))
                .map(lot -> new Lot(
                        table.days(Field.DATE).value(lot[0]),
                        view.value(lot),
                        view.parties(lot, view.parties(Field.VENDOR)),
                        view.set(lot)));
    }
}
