package chokepoint.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word nearest to a mistyped one, to offer and never to assume. */
final class Nearest {

    private static final int LETTERS_PER_SLIP = 3;
    private static final int FEWEST_SLIPS = 1;

    private Nearest() {}

    static Optional<String> to(String word, Collection<String> known) {
        LevenshteinDistance distance =
                new LevenshteinDistance(Math.max(FEWEST_SLIPS, word.length() / LETTERS_PER_SLIP));
        String folded = Words.fold(word);
        return new TreeSet<>(known)
                .stream()
                        .filter(candidate -> distance.apply(folded, Words.fold(candidate)) >= 0)
                        .min(Comparator.comparingInt(candidate -> distance.apply(folded, Words.fold(candidate))));
    }

    /** {@code (nearest: 'home')} with a space before it, or nothing. */
    static String hint(String word, Collection<String> known) {
        return hint(to(word, known));
    }

    static String hint(Optional<String> nearest) {
        return nearest.map(candidate -> " (nearest: '" + candidate + "')").orElse("");
    }
}
