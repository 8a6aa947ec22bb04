package chokepoint.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** The same hint, or else what there is: {@code (it has 'home', 'abroad', …)} with a space before it, so many of them at most. */
    public static String hintOrKnown(String word, List<String> known, int most) {
        Optional<String> nearest = to(word, known);
        return nearest.isPresent()
                ? hint(nearest)
                : known.stream()
                        .limit(most)
                        .collect(Collectors.joining("', '", " (it has '", known.size() > most ? "', …)" : "')"));
    }

    private static String folded(String word) {
        return SPACES.matcher(word.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
