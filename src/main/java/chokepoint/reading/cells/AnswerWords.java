package chokepoint.reading.cells;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What answers are known by.
 *
 * @param plain writes a text as the words are written
 * @param open what begins a cell that leaves the answer open
 */
public record AnswerWords(UnaryOperator<String> plain, Set<String> yes, Set<String> no, Set<String> open) {

    /** Where no answers are read. */
    public static final AnswerWords NONE = new AnswerWords(UnaryOperator.identity(), Set.of(), Set.of(), Set.of());
}
