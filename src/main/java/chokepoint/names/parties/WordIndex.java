package chokepoint.names.parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds among many words those that may be another one with a slip, in another transliteration, or written shorter. */
final class WordIndex {

    /** Up to so many letters each slip counts, and words are found by what is left without any one letter. */
    private static final int SHORT = 8;

    /** Of longer words a slip leaves the beginning or the ending as it is. */
    private static final int EDGE = 5;

    private static final int FEWEST_FIRST_LETTERS = 3;
    private static final int MOST_SLIPS = 3;
    private static final LevenshteinDistance SLIPS = new LevenshteinDistance(MOST_SLIPS);

    private final Map<String, List<String>> byTrait = new HashMap<>();
    private final NavigableSet<String> words;

    WordIndex(Collection<String> words) {
        this.words = new TreeSet<>(words);
        for (String word : this.words) {
            for (String trait : traits(word)) {
                byTrait.computeIfAbsent(trait, absent -> new ArrayList<>(1)).add(word);
            }
        }
    }

    /**
     * The words that may be another one.
     *
     * @param alone whether it tells its name alone: then it is no short writing, and what begins like it is another word, but for a legal
     *     form that is written on
     */
    Set<String> like(String word, boolean alone) {
        Set<String> like = new TreeSet<>();
        String sound = PhoneticKey.of(word);
        for (String trait : traits(word)) {
            for (String other : byTrait.getOrDefault(trait, List.of())) {
                if (!like.contains(other) && alike(word, sound, other)) {
                    like.add(other);
                }
            }
        }
        for (int length = FEWEST_FIRST_LETTERS; length <= word.length(); length++) {
            if (!alone || LegalForms.is(word.substring(length))) {
                addKnown(word.substring(0, length), like);
            }
        }
        if (word.length() >= FEWEST_FIRST_LETTERS) {
            words.subSet(word, word + Character.MAX_VALUE).stream()
                    .filter(longer -> !alone || LegalForms.is(longer.substring(word.length())))
                    .forEach(like::add);
        }
        Abbreviations.related(word).forEach(related -> addKnown(related, like));
        return like;
    }

    private void addKnown(String word, Set<String> like) {
        if (words.contains(word)) {
            like.add(word);
        }
    }

    private static boolean alike(String word, String sound, String other) {
        int length = Math.min(word.length(), other.length());
        boolean near = Math.abs(word.length() - other.length()) <= MOST_SLIPS;
        return near
                && (apart(word, other) <= slips(length)
                        || apart(sound, PhoneticKey.of(other)) <= slips(length) - 1
                        || sameLetters(word, other));
    }

    /** Two that change places count as two slips. */
    private static boolean sameLetters(String one, String other) {
        if (one.length() != other.length() || apart(one, other) > 2) {
            return false;
        }
        char[] first = one.toCharArray();
        char[] second = other.toCharArray();
        Arrays.sort(first);
        Arrays.sort(second);
        return Arrays.equals(first, second);
    }

    private static int apart(String one, String other) {
        int apart = SLIPS.apply(one, other);
        return apart < 0 ? Integer.MAX_VALUE : apart;
    }

    private static int slips(int length) {
        return length < SHORT ? 1 : MOST_SLIPS;
    }

    private static Set<String> traits(String word) {
        Set<String> traits = new TreeSet<>();
        for (String written : new String[] {word, PhoneticKey.of(word)}) {
            if (written.length() >= SHORT) {
                traits.add("^" + written.substring(0, EDGE));
                traits.add("$" + written.substring(written.length() - EDGE));
            }
            if (written.length() <= SHORT) {
                traits.add(written);
                for (int at = 0; at < written.length(); at++) {
                    traits.add(written.substring(0, at) + written.substring(at + 1));
                }
            }
        }
        return traits;
    }
}
