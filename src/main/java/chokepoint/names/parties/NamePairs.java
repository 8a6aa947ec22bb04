package chokepoint.names.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the weak matches among many names; only names that share a trait are compared. */
final class NamePairs {

    /** A trait that more names share says nothing. */
    private static final int MOST_ALIKE = 50;

    private static final int TRAIT_LETTERS = 4;

    private record Named(String name, List<String> words) {}

    private NamePairs() {}

    /** The likeliest first; of names with one key only the first in the alphabet. */
    static List<NamePair> among(Collection<String> names) {
        Map<String, Named> byKey = new TreeMap<>();
        new TreeSet<>(names)
                .forEach(name -> byKey.putIfAbsent(PartyNames.key(name), new Named(name, PartyNames.words(name))));
        byKey.remove("");
        List<Named> all = List.copyOf(byKey.values());
        Map<String, List<Integer>> sharing = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String trait : traits(all.get(i).words)) {
                sharing.computeIfAbsent(trait, key -> new ArrayList<>()).add(i);
            }
        }
        return candidates(sharing).stream()
                .map(pair -> compared(all.get((int) (pair >> Integer.SIZE)), all.get(pair.intValue())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((NamePair pair) -> -pair.match().score())
                        .thenComparing(NamePair::one)
                        .thenComparing(NamePair::other))
                .toList();
    }

    private static Set<Long> candidates(Map<String, List<Integer>> sharing) {
        Set<Long> pairs = new TreeSet<>();
        for (List<Integer> alike : sharing.values()) {
            for (int i = 0; i < alike.size() && alike.size() <= MOST_ALIKE; i++) {
                for (int j = i + 1; j < alike.size(); j++) {
                    pairs.add(((long) alike.get(i) << Integer.SIZE) | alike.get(j));
                }
            }
        }
        return pairs;
    }

    private static Optional<NamePair> compared(Named one, Named other) {
        boolean inOrder = one.name.compareTo(other.name) < 0;
        Named first = inOrder ? one : other;
        Named second = inOrder ? other : one;
        return NameComparison.of(first.words, second.words).map(match -> new NamePair(first.name, second.name, match));
    }

    /** Beginnings and endings of its words as they sound, all its letters, its initials. */
    static Set<String> traits(List<String> words) {
        Set<String> traits = new TreeSet<>();
        for (String word : words) {
            if (!LegalForms.generic(word) && word.length() > 1) {
                String sound = PhoneticKey.of(word);
                traits.add("^" + sound.substring(0, Math.min(TRAIT_LETTERS, sound.length())));
                traits.add("$" + sound.substring(Math.max(0, sound.length() - TRAIT_LETTERS)));
            }
        }
        traits.addAll(wholeTraits(words));
        traits.add(":" + words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        (words.size() == 1 ? Set.copyOf(words) : Initials.of(words)).forEach(initials -> traits.add("." + initials));
        return traits;
    }

    /** All its letters, with and without its legal form. */
    static Set<String> wholeTraits(List<String> words) {
        Set<String> traits = new TreeSet<>();
        traits.add("=" + String.join("", words));
        traits.add("=" + words.stream().filter(word -> !LegalForms.is(word)).collect(Collectors.joining()));
        return traits;
    }
}
