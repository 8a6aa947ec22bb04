package chokepoint.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Which of the known words a mistyped one may have meant. */
final class Nearest {

    private static final double CLOSE_ENOUGH = 0.75;

    private Nearest() {}

    static Optional<String> to(String word, Collection<String> known) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String wanted = word.toLowerCase(Locale.ROOT);
        Comparator<String> bySimilarity =
                Comparator.comparingDouble(candidate -> similarity.apply(wanted, candidate.toLowerCase(Locale.ROOT)));
        return known.stream()
                .filter(candidate -> similarity.apply(wanted, candidate.toLowerCase(Locale.ROOT)) >= CLOSE_ENOUGH)
                .max(bySimilarity.thenComparing(Comparator.reverseOrder()));
    }

    /** {@code " (nearest: vendor)"}, or nothing. */
    static String hint(String word, Collection<String> known) {
        return to(word, known).map(nearest -> " (nearest: " + nearest + ")").orElse("");
    }
}
