package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LinePlaces;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.LotContents;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What each buyer puts together into one lot, as far as lines say whether equivalents made at home exist. */
public final class LotContentFacts {

    private final LineTable table;
    private final String currency;
    private final LinePlaces places;
    private final TableView roll;
    private final KeyedColumn<String> lots;
    private final KeyedColumn<Party> vendors;
    private final KeyedColumn<Party> buyers;

    public LotContentFacts(LineTable table, String currency) {
        this.table = table;
        this.currency = currency;
        this.places = new LinePlaces(table);
        this.roll = new TableView(table, places);
        this.lots = KeyedColumn.texts(table.texts(Field.LOT));
        this.vendors = KeyedColumn.parties(table.parties(Field.VENDOR));
        this.buyers = KeyedColumn.parties(table.parties(Field.BUYER));
    }

    /** Sorted by lot and buyer. */
    public List<LotContents> contents() {
        int[] told = IntStream.range(0, table.size())
                .filter(line -> !table.credit(line) && table.homeEquivalent(line) != Answer.UNKNOWN)
                .toArray();
        return LineGroup.of(told, lots::number).stream()
                .filter(LineGroup::known)
                .flatMap(lot -> LineGroup.of(lot.lines(), buyers::number).stream())
                .map(group -> contents(group.lines()))
                .sorted(Comparator.comparing(contents -> contents.key().toString()))
                .toList();
    }

    private LotContents contents(int[] lines) {
        return new LotContents(
                roll.spelling(lines, lots),
                roll.parties(lines, buyers).stream().findFirst().orElse(Party.UNKNOWN),
                roll.parties(lines, vendors),
                count(lines, this::couldBeBoughtAtHome),
                count(lines, line -> table.homeEquivalent(line) == Answer.NO),
                table.amounts().sum(lines).net(currency),
                places.set(lines));
    }

    private boolean couldBeBoughtAtHome(int line) {
        return table.homeEquivalent(line) == Answer.YES && table.foreign(line, Scope.COUNTRY_OF_ORIGIN) != Foreign.NO;
    }

    private static int count(int[] lines, IntPredicate wanted) {
        return (int) IntStream.of(lines).filter(wanted).count();
    }
}
