package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.header.SampleRow;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds what is numbered by a column that is called nothing but "Code" or "No.": the vendors or the goods beside it, if each code stands
 * with one of them.
 */
final class CodesBeside {

    private static final String REASON = "codes that stand with one %s each, in the column beside it";

    private final HeaderBlock block;
    private final List<Claim> chosen;
    private final List<SampleRow> rows;

    CodesBeside(HeaderBlock block, List<Claim> chosen, List<SampleRow> rows) {
        this.block = block;
        this.chosen = chosen;
        this.rows = rows;
    }

    /** @param free whether a column that means no field may be given one */
    List<Claim> find(IntPredicate free) {
        List<Claim> found = new ArrayList<>();
        for (int column = 0; column < block.headers().size(); column++) {
            int at = column;
            if (isBare(column) && (free.test(column) || isOrderByShape(column))) {
                numbers(at, Field.VENDOR, Field.VENDOR_ID)
                        .or(() -> numbers(at, Field.DESCRIPTION, Field.PART))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isOrderByShape(int column) {
        return Claim.of(chosen, Field.ORDER)
                .filter(order -> order.column() == column && order.confidence() <= ColumnWeight.BY_SHAPE.value())
                .isPresent();
    }

    private boolean isBare(int column) {
        List<String> words = block.header(column).words();
        return !words.isEmpty() && words.stream().allMatch(word -> Lexicon.is("bare code", word));
    }

    private Optional<Claim> numbers(int column, Field named, Field number) {
        return Claim.of(chosen, named)
                .filter(name -> Math.abs(name.column() - column) == 1)
                .filter(name -> Claim.of(chosen, number).isEmpty())
                .filter(name -> FunctionalDependence.isProven(rows, column, name.column())
                        && FunctionalDependence.isProven(rows, name.column(), column))
                .map(name -> new Claim(
                        ColumnMeaning.of(number),
                        column,
                        ColumnWeight.BESIDE.value(),
                        String.format(Locale.ROOT, REASON, named.label())));
    }
}
