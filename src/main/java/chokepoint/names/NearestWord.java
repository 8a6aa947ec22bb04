package chokepoint.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word nearest to a mistyped one, as a suggestion only. */
public final class NearestWord {

    private static final int LETTERS_PER_SLIP = 3;
    private static final int FEWEST_SLIPS = 1;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private NearestWord() {}

    /** The nearest word but for case and spacing, the first in the alphabet of several; empty if none is near. */
    public static Optional<String> to(String word, Collection<String> known) {
        LevenshteinDistance slips = new LevenshteinDistance(Math.max(FEWEST_SLIPS, word.length() / LETTERS_PER_SLIP));
        String folded = folded(word);
        return new TreeSet<>(known)
                .stream()
                        .filter(candidate -> slips.apply(folded, folded(candidate)) >= 0)
                        .min(Comparator.comparingInt(candidate -> slips.apply(folded, folded(candidate))));
    }

    /** {@code (nearest: 'home')} with a space before it, or nothing. */
    public static String hint(String word, Collection<String> known) {
        return hint(to(word, known));
    }

    public static String hint(Optional<String> nearest) {
        return nearest.map(candidate -> " (nearest: '" + candidate + "')").orElse("");
    }

    private static String folded(String word) {
        return SPACES.matcher(word.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
