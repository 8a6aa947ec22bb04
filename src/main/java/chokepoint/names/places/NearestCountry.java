package chokepoint.names.places;

import chokepoint.names.BoundedCache;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the country whose name was mistyped, if only one is near. */
final class NearestCountry {

    private static final int SHORTEST = 4;
    private static final int LETTERS_PER_MISTAKE = 4;
    private static final int MOST_MISTAKES = 3;
    private static final int REMEMBERED = 1_000;
    private static final BoundedCache<Optional<String>> FOUND = new BoundedCache<>(REMEMBERED, NearestCountry::search);

    private NearestCountry() {}

    /**
     * A name that a mistake may have been made in.
     *
     * @param letters one bit for each that stands in it, some letters sharing one
     */
    private record Name(String folded, String meaning, long letters) {

        static final List<List<Name>> IN_ORDER =
                CountryIndex.inOrder().stream().map(Name::all).toList();

        private static List<Name> all(Map<String, String> names) {
            return names.entrySet().stream()
                    .filter(name -> name.getKey().length() >= SHORTEST)
                    .map(name -> new Name(name.getKey(), name.getValue(), letters(name.getKey())))
                    .toList();
        }

        static long letters(String text) {
            long letters = 0;
            for (int i = 0; i < text.length(); i++) {
                letters |= 1L << text.charAt(i);
            }
            return letters;
        }

        /** A mistake takes one letter away and adds one at most: texts that differ in more are not near. */
        boolean comparable(String text, long ofText, int most) {
            return Math.abs(folded.length() - text.length()) <= most
                    && Long.bitCount(letters & ~ofText) <= most
                    && Long.bitCount(ofText & ~letters) <= most;
        }
    }

    /** The code of the country; empty if none is near or several are equally near. */
    static Optional<String> to(String text) {
        return FOUND.of(text);
    }

    /** The code of the country whose name is one mistake away, of a text that is long enough to tell a slip from another word. */
    static Optional<String> oneLetterOff(String text) {
        String folded = CountryIndex.fold(text);
        return folded.length() > SHORTEST ? search(folded, 1) : Optional.empty();
    }

    private static Optional<String> search(String text) {
        String folded = CountryIndex.fold(text);
        if (folded.length() < SHORTEST) {
            return Optional.empty();
        }
        return search(folded, Math.min(MOST_MISTAKES, Math.max(1, folded.length() / LETTERS_PER_MISTAKE)));
    }

    private static Optional<String> search(String folded, int most) {
        for (List<Name> names : Name.IN_ORDER) {
            Set<String> near = nearest(folded, names, most);
            if (!near.isEmpty()) {
                return near.size() == 1
                        ? Optional.of(near.iterator().next()).filter(CountryIndex.codes()::contains)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Letters that are all there in another order count as one mistake. */
    private static int mistakes(String text, String name, DamerauLevenshteinDistance distance) {
        boolean shuffled = text.length() == name.length()
                && text.charAt(0) == name.charAt(0)
                && sorted(text).equals(sorted(name));
        return shuffled ? 1 : distance.apply(text, name);
    }

    private static String sorted(String text) {
        char[] letters = text.toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    /** What the names at the smallest distance mean. */
    private static Set<String> nearest(String folded, List<Name> names, int most) {
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
        Set<String> near = new TreeSet<>();
        int best = most;
        long letters = Name.letters(folded);
        for (Name name : names) {
            int mistakes = name.comparable(folded, letters, best) ? mistakes(folded, name.folded, distance) : -1;
            if (mistakes >= 0 && mistakes <= best) {
                if (mistakes < best) {
                    near.clear();
                }
                best = mistakes;
                near.add(name.meaning);
            }
        }
        return near;
    }
}
