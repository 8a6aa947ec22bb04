package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnFacts;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.Header;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.NameMatch;
import chokepoint.reading.header.ValueWeight;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds the money of a list whose headers do not name it: currencies in a column without a header, as SAP lists have them behind an
 * amount, and the one column of numbers whose header states a currency.
 */
final class UnknownMoney {

    private static final List<String> MAKE_SOMETHING_ELSE =
            List.of("turning", "expected", "charge", "cumulative", "balance");

    private UnknownMoney() {}

    /** @param free whether a column means nothing yet */
    static List<Claim> of(HeaderBlock block, List<ColumnFacts> facts, List<Claim> chosen, IntPredicate free) {
        List<Claim> found = new ArrayList<>();
        if (Claim.of(chosen, Field.CURRENCY).isEmpty()) {
            only(facts, free.and(column -> isCurrencies(block.header(column), facts.get(column))))
                    .forEach(column -> found.add(new Claim(
                            ColumnMeaning.of(Field.CURRENCY),
                            column,
                            ColumnWeight.BY_SHAPE.value(),
                            "by its values, which are currencies; it has no header")));
        }
        boolean purchases = Claim.of(chosen, Field.VENDOR).isPresent();
        if (purchases && Claim.of(chosen, Field.VALUE).isEmpty()) {
            only(
                            facts,
                            free.and(column -> statesMoney(block.header(column))
                                    && facts.get(column).figures()))
                    .forEach(column -> found.add(new Claim(
                            ColumnMeaning.of(Field.VALUE),
                            column,
                            ColumnWeight.BY_FORM.value(),
                            "its header states the currency "
                                    + block.header(column).currency() + ", and no other names a value")));
        }
        return found;
    }

    /** The column that fits, if no second one does. */
    private static List<Integer> only(List<ColumnFacts> facts, IntPredicate fits) {
        List<Integer> columns =
                IntStream.range(0, facts.size()).filter(fits).boxed().toList();
        return columns.size() == 1 ? columns : List.of();
    }

    private static boolean isCurrencies(Header header, ColumnFacts values) {
        return header.isEmpty() && values.currencies() >= ValueWeight.SHAPE_NEARLY_ALL.value();
    }

    private static boolean statesMoney(Header header) {
        return !header.currency().isEmpty()
                && NameMatch.of(header).isEmpty()
                && header.words().stream()
                        .noneMatch(word -> MAKE_SOMETHING_ELSE.stream().anyMatch(kind -> Lexicon.is(kind, word)));
    }
}
