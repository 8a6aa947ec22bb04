package chokepoint.policy.reading;

import chokepoint.names.NearestWord;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * Suggests the known name nearest to a mistyped one for the first few misspellings only: comparing many names with many others would
 * take longer than anybody reads.
 */
final class NearestNameHints {

    private static final int MOST = 20;

    private int offered;

    /** {@code (nearest: 'home')} with a space before it, or nothing. */
    String hint(String word, Supplier<? extends Collection<String>> known) {
        return ++offered > MOST ? "" : NearestWord.hint(word, known.get());
    }
}
