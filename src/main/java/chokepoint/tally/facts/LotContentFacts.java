package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.LotContents;
import chokepoint.trade.values.Answer;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Foreign;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Scope;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Counts what each buyer puts together into one lot, as far as lines say whether equivalents made at home exist. */
public final class LotContentFacts {

    private final TableView view;
    private final LineTable table;
    private final KeyedColumn<Party> buyers;

    public LotContentFacts(TableView view) {
        this.view = view;
        this.table = view.table();
        this.buyers = view.parties(Field.BUYER);
    }

    /** Sorted by lot and buyer. */
    public List<LotContents> contents() {
        int[] told = IntStream.range(0, table.size())
                .filter(line -> !table.credit(line) && table.homeEquivalent(line) != Answer.UNKNOWN)
                .toArray();
        return KeyOrder.of(
                LineGroup.known(told, view.texts(Field.LOT))
                        .flatMap(lot -> LineGroup.alike(lot, buyers))
                        .map(this::contents),
                LotContents::key);
    }

    private LotContents contents(int[] lines) {
        return new LotContents(
                view.spelling(lines, view.texts(Field.LOT)),
                view.party(lines, buyers),
                view.parties(lines, view.parties(Field.VENDOR)),
                count(lines, line -> table.homeEquivalent(line) == Answer.YES),
                count(lines, this::couldBeBoughtAtHome),
                count(lines, line -> table.homeEquivalent(line) == Answer.NO),
                view.value(lines),
                view.set(lines));
    }

    private boolean couldBeBoughtAtHome(int line) {
        return table.homeEquivalent(line) == Answer.YES && table.foreign(line, Scope.COUNTRY_OF_ORIGIN) != Foreign.NO;
    }

    private static int count(int[] lines, IntPredicate wanted) {
        return (int) IntStream.of(lines).filter(wanted).count();
    }
}
