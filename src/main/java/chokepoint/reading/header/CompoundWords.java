package chokepoint.reading.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The nouns of one language that headers are made of. A stem, written with a dash at its end, stands for all its forms. */
final class CompoundWords {

    private static final String STEM = "-";
    private static final int LONGEST_ENDING = 5;
    private static final int LONGEST_LINK = 3;
    private static final int LEAST_STEM = 3;

    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    void add(String kind, String word) {
        String plain = HeaderWords.plain(word);
        String before = plain.endsWith(STEM)
                ? stems.putIfAbsent(plain.substring(0, plain.length() - 1), kind)
                : wholes.putIfAbsent(String.join(" ", HeaderWords.of(word)), kind);
        if (before != null && !before.equals(kind)) {
            throw new IllegalStateException("'" + word + "' is " + before + " and " + kind);
        }
    }

    /** What a word is that may have any ending. */
    Optional<String> inflected(String word) {
        return stem(word, LONGEST_ENDING);
    }

    /** What a word, or several parted by blanks, is as it stands. */
    Optional<String> whole(String word) {
        return Optional.ofNullable(wholes.get(word));
    }

    /** What the first part of a grown word is, whatever links it to the last. */
    Optional<String> first(String part) {
        return whole(part).or(() -> stem(part, LONGEST_LINK));
    }

    private Optional<String> stem(String word, int ending) {
        for (int length = word.length(); length >= Math.max(LEAST_STEM, word.length() - ending); length--) {
            String kind = stems.get(word.substring(0, length));
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
