package chokepoint.trade;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A named list of words and the goods that they can mean.
 *
 * @param source who says so, and where
 * @param asOf the day the list speaks of; may be unknown
 * @param codes by word in lower case; a word without codes can stand for anything
 */
public record GoodsWords(String name, String source, Day asOf, Map<String, Set<HsCode>> codes) implements Serializable {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public GoodsWords {
        Objects.requireNonNull(name);
        Objects.requireNonNull(source);
        Objects.requireNonNull(asOf);
        codes = Map.copyOf(codes);
    }

    /** True only if some words of the text are listed, and none of these can mean goods of the code. */
    public boolean contradict(String text, HsCode code) {
        List<Set<HsCode>> found = BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(codes::get)
                .filter(Objects::nonNull)
                .toList();
        return code.known()
                && !found.isEmpty()
                && found.stream()
                        .noneMatch(meant -> meant.isEmpty() || meant.stream().anyMatch(code::within));
    }
}
