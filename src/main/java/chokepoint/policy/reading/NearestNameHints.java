package chokepoint.policy.reading;

import chokepoint.names.NearestWord;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Offers the known name nearest to a mistyped one, the first times that it is asked: to compare each of many with each of many
 * would take longer than anybody reads.
 */
final class NearestNameHints {

    private static final int MOST = 20;

    private int offered;

    /** {@code (nearest: 'home')} with a space before it, or nothing. */
    String hint(String word, Supplier<? extends Collection<String>> known) {
        return ++offered > MOST ? "" : NearestWord.hint(word, known.get());
    }
}
