package chokepoint.names.parties;

import chokepoint.names.BoundedCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds the name most like another one among many. Names are alike if all telling words of the shorter have their like in the other, which
 * may have one more; so only names that hold the like of one of its two rarest telling words are looked at, and of these only those with
 * enough words in common are compared. Thread-safe.
 */
public final class NameIndex {

    /** A word that more names share says nothing by itself. */
    private static final int MOST_SHARING = 2_000;

    /** So many are compared at most: those with most words in common. */
    private static final int MOST_COMPARED = 20;

    private static final int REMEMBERED = 20_000;

    /** One of the names, and why it may mean the same party. */
    public record Closest(String name, PossibleMatch match) {}

    private record Named(String name, String key, List<String> words, List<String> telling) {

        static Named of(String name) {
            List<String> words = PartyNames.words(name);
            return new Named(name, PartyNames.key(name), words, telling(words));
        }

        /** Its words that not every company carries; all of them if it has no other. */
        private static List<String> telling(List<String> words) {
            List<String> telling = words.stream()
                    .filter(word -> word.length() > 1 && !LegalForms.generic(word) && !LegalForms.is(word))
                    .distinct()
                    .toList();
            return telling.isEmpty() ? words.stream().distinct().toList() : telling;
        }
    }

    private static final Comparator<Closest> LIKELIEST_FIRST =
            Comparator.comparing((Closest found) -> -found.match().score()).thenComparing(Closest::name);

    private final List<Named> all;
    private final Map<String, int[]> byWord;
    private final Map<String, int[]> byWhole;
    private final WordIndex words;
    private final BoundedCache<int[]> likeWord = new BoundedCache<>(REMEMBERED, word -> holdingTheLikeOf(word, false));
    private final BoundedCache<int[]> likeWordAlone =
            new BoundedCache<>(REMEMBERED, word -> holdingTheLikeOf(word, true));

    private NameIndex(Collection<String> names) {
        all = new TreeSet<>(names).stream().map(Named::of).toList();
        Map<String, List<Integer>> holding = new HashMap<>();
        Map<String, List<Integer>> whole = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            for (String word : all.get(at).telling) {
                holding.computeIfAbsent(word, absent -> new ArrayList<>()).add(at);
            }
            for (String trait : wholeTraits(all.get(at).words, ".", "_")) {
                whole.computeIfAbsent(trait, absent -> new ArrayList<>()).add(at);
            }
        }
        byWord = packed(holding);
        byWhole = packed(whole);
        words = new WordIndex(byWord.keySet());
    }

    /** One word is held against the initials of others, and initials against names of one word. */
    private static Set<String> wholeTraits(List<String> words, String oneWord, String initials) {
        Set<String> traits = new TreeSet<>(NamePairs.wholeTraits(words));
        if (words.size() == 1) {
            traits.add(oneWord + words.get(0));
        } else {
            Initials.of(words).forEach(letters -> traits.add(initials + letters));
        }
        return traits;
    }

    private static Map<String, int[]> packed(Map<String, List<Integer>> lists) {
        Map<String, int[]> packed = new HashMap<>();
        lists.forEach((key, list) ->
                packed.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return packed;
    }

    public static NameIndex of(Collection<String> names) {
        return new NameIndex(names);
    }

    /** The likeliest weak match of a name with one of these; as in {@link PartyNames#weakMatch}, to offer for review. */
    public Optional<Closest> closest(String name) {
        Named asked = Named.of(name);
        if (asked.key.isEmpty()) {
            return Optional.empty();
        }
        return candidates(asked)
                .mapToObj(all::get)
                .filter(other -> !other.key.equals(asked.key))
                .flatMap(other ->
                        NameComparison.of(asked.words, other.words)
                                .map(match -> new Closest(other.name, match))
                                .stream())
                .min(LIKELIEST_FIRST);
    }

    private IntStream candidates(Named asked) {
        BoundedCache<int[]> like = asked.telling.size() == 1 ? likeWordAlone : likeWord;
        List<int[]> holding = asked.telling.stream().map(like::of).toList();
        Map<Integer, Integer> inCommon = new HashMap<>();
        holding.stream()
                .sorted(Comparator.comparingInt(names -> names.length))
                .limit(2)
                .filter(names -> names.length <= MOST_SHARING)
                .forEach(names -> Arrays.stream(names).forEach(at -> inCommon.put(at, 0)));
        for (int[] names : holding) {
            if (names.length <= inCommon.size()) {
                Arrays.stream(names).forEach(at -> inCommon.computeIfPresent(at, (key, words) -> words + 1));
            } else {
                inCommon.replaceAll((at, words) -> Arrays.binarySearch(names, at) >= 0 ? words + 1 : words);
            }
        }
        int telling = asked.telling.size();
        IntStream alike = inCommon.entrySet().stream()
                .filter(found -> enough(
                        found.getValue(),
                        telling,
                        all.get(found.getKey()).telling.size()))
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> found) -> -found.getValue())
                        .thenComparing(found ->
                                Math.abs(all.get(found.getKey()).telling.size() - telling))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_COMPARED)
                .mapToInt(Map.Entry::getKey);
        IntStream whole = wholeTraits(asked.words, "_", ".").stream()
                .map(trait -> byWhole.getOrDefault(trait, new int[0]))
                .filter(names -> names.length <= MOST_SHARING)
                .flatMapToInt(Arrays::stream)
                .limit(MOST_COMPARED);
        return IntStream.concat(alike, whole).distinct();
    }

    /** Whether all telling words of the shorter name have their like in the other, and no more than one is left over. */
    private static boolean enough(int inCommon, int one, int other) {
        return inCommon >= Math.min(one, other) && Math.abs(one - other) <= 1;
    }

    /** The names that hold a word like one, sorted. */
    private int[] holdingTheLikeOf(String word, boolean alone) {
        BitSet holding = new BitSet();
        for (String like : words.like(word, alone)) {
            for (int at : byWord.getOrDefault(like, new int[0])) {
                holding.set(at);
            }
        }
        return holding.stream().toArray();
    }
}
