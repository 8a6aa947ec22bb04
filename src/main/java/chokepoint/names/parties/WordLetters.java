package chokepoint.names.parties;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Tells how far the letters and sounds of words, and of all words of two names together, are apart. */
final class WordLetters {

    /** From so similar on, names are alike in most letters; of 133 labelled pairs 0.90 lets no wrong one through, 0.88 one and 0.86 five. */
    static final double ALIKE = 0.92;

    /** Up to so many letters none may differ: other short words are a letter away. */
    static final int SHORT_WORD = 4;

    /** From so many letters on two may differ. */
    private static final int LONG_WORD = 8;

    /** One of so many letters may differ where all letters of a name together are alike; the labelled pairs told as matches all stay. */
    private static final int LETTERS_TO_A_SLIP = 3;

    private static final int MOST_COUNTED = 6;

    /** The weight of a word that many names have beside one that few have: it tells less, but not nothing. */
    private static final double COMMON_WORD = 0.3;

    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    /** The same, given up beyond so many: most words are far from each other. */
    private static final List<DamerauLevenshteinDistance> UP_TO = IntStream.rangeClosed(0, MOST_COUNTED)
            .mapToObj(DamerauLevenshteinDistance::new)
            .toList();

    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    private WordLetters() {}

    static int apart(String word, String twin) {
        return DISTANCE.apply(word, twin);
    }

    /** How many letters may differ if one of two words is a slip for the other. */
    static int slipsAllowed(String word, String twin) {
        int length = Math.min(word.length(), twin.length());
        return length <= SHORT_WORD ? 0 : length < LONG_WORD ? 1 : 2;
    }

    /** Whether one of two words is a slip for the other: few letters differ, or two have changed places. */
    static boolean slip(String word, String twin) {
        return within(word, twin, slipsAllowed(word, twin))
                || word.length() == twin.length()
                        && word.length() > SHORT_WORD + 1
                        && within(word, twin, 2)
                        && sorted(word).equals(sorted(twin));
    }

    private static boolean within(String word, String twin, int most) {
        if (word.equals(twin)) {
            return true;
        }
        if (most == 0 || Math.abs(word.length() - twin.length()) > most) {
            return false;
        }
        return most > MOST_COUNTED ? apart(word, twin) <= most : UP_TO.get(most).apply(word, twin) >= 0;
    }

    static String sorted(String word) {
        return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Whether two words sound the same, or are as near in letters as words of names that are alike in all must be. */
    static boolean near(String word, String twin, boolean slipsOnly) {
        int slips = slipsAllowed(word, twin);
        int allowed = slipsOnly ? slips : Math.max(slips, Math.max(word.length(), twin.length()) / LETTERS_TO_A_SLIP);
        return within(word, twin, allowed) || PhoneticKey.of(word).equals(PhoneticKey.of(twin));
    }

    /** Each word with its likeliest partner, long and rare words counting more; from 0 to 1. */
    static double similarity(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() ? 0 : Math.min(covered(one, other), covered(other, one));
    }

    private static double covered(List<String> words, List<String> others) {
        double sum = 0;
        double weights = 0;
        for (String word : words) {
            double weight = (NameComparison.generic(word) ? COMMON_WORD : 1) * Math.sqrt(word.length());
            double best = others.stream()
                    .mapToDouble(
                            twin -> word.equals(twin) ? 1 : LETTERS.apply(PhoneticKey.of(word), PhoneticKey.of(twin)))
                    .max()
                    .orElse(0);
            weights += weight;
            sum += weight * best;
        }
        return sum / weights;
    }
}
