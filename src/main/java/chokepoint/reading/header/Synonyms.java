package chokepoint.reading.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The headers that are known to mean something, from {@code synonyms/*.csv}. */
final class Synonyms {

    /**
     * One known header.
     *
     * @param rank its place among the synonyms of its meaning and language; the usual ones come first
     * @param weak taken only where nothing better is there
     * @param whole means this only where it is the whole header: as a part of others it may mean anything
     */
    record Synonym(
            ColumnMeaning meaning,
            String text,
            List<String> words,
            int letters,
            int rank,
            boolean weak,
            boolean whole) {}

    private static final List<Synonym> ALL = KnownHeaders.all();
    private static final Map<String, List<Synonym>> BY_WORDS = byWords();
    private static final int STEM = 3;
    private static final int LEAST_CORRECTED = 6;
    private static final SortedSet<String> WORDS = words();
    private static final int LEAST_PART = 5;
    private static final int LEAST_LETTERS = 3;
    private static final Map<String, List<Synonym>> BY_STEM = byStem();
    private static final Map<String, List<Synonym>> ALONE = alone();

    private Synonyms() {}

    private static Map<String, List<Synonym>> byWords() {
        Map<String, List<Synonym>> map = new HashMap<>();
        for (Synonym synonym : ALL) {
            map.computeIfAbsent(String.join(" ", synonym.words()), key -> new ArrayList<>())
                    .add(synonym);
        }
        return map;
    }

    static int letters(List<String> words) {
        int letters = 0;
        for (String word : words) {
            letters += word.length();
        }
        return letters;
    }

    /** The synonyms that share a word, or a part of one, with a header. */
    static Set<Synonym> near(List<String> words) {
        Set<Synonym> near = new LinkedHashSet<>();
        for (String word : words) {
            near.addAll(BY_STEM.getOrDefault(stem(word), List.of()));
            if (HeaderWords.isHangul(word)) {
                for (int cut = 1; cut < word.length() - 1; cut++) {
                    near.addAll(ALONE.getOrDefault(word.substring(cut), List.of()));
                }
            } else if (HeaderWords.isHan(word)) {
                for (int from = 0; from < word.length(); from++) {
                    for (int to = from + 2; to <= word.length(); to++) {
                        near.addAll(ALONE.getOrDefault(word.substring(from, to), List.of()));
                    }
                }
            } else {
                for (int cut = LEAST_PART; cut < word.length(); cut++) {
                    near.addAll(ALONE.getOrDefault(word.substring(0, cut), List.of()));
                    near.addAll(ALONE.getOrDefault(word.substring(word.length() - cut), List.of()));
                }
            }
        }
        near.removeIf(synonym -> synonym.letters() < LEAST_LETTERS
                && !HeaderWords.isHan(synonym.words().get(0))
                && !HeaderWords.isHangul(synonym.words().get(0)));
        return near;
    }

    /** Enough of a word to find its forms by. */
    private static String stem(String word) {
        boolean inflected = word.charAt(0) >= '\u0400' && word.charAt(0) <= '\u04ff';
        return inflected && word.length() > STEM ? word.substring(0, STEM) : word;
    }

    private static Map<String, List<Synonym>> byStem() {
        Map<String, List<Synonym>> map = new HashMap<>();
        for (Synonym synonym : parts()) {
            for (String word : synonym.words()) {
                map.computeIfAbsent(stem(word), key -> new ArrayList<>()).add(synonym);
            }
        }
        return map;
    }

    /** The synonyms that mean the same within longer headers. */
    private static List<Synonym> parts() {
        return ALL.stream().filter(synonym -> !synonym.whole()).toList();
    }

    private static Map<String, List<Synonym>> alone() {
        Map<String, List<Synonym>> map = new HashMap<>();
        parts().stream()
                .filter(synonym -> synonym.words().size() == 1)
                .forEach(synonym -> map.computeIfAbsent(synonym.words().get(0), key -> new ArrayList<>())
                        .add(synonym));
        return map;
    }

    /** The known word that a mistyped one of six letters or more must be; the word itself if it is known or none is near. */
    static String corrected(String word) {
        if (word.length() < LEAST_CORRECTED || isKnown(word)) {
            return word;
        }
        char first = word.charAt(0);
        return WORDS.subSet(String.valueOf(first), String.valueOf((char) (first + 1))).stream()
                .filter(known -> known.length() >= LEAST_CORRECTED && oneApart(word, known))
                .findFirst()
                .orElse(word);
    }

    static boolean isKnown(String word) {
        return WORDS.contains(word);
    }

    /** Whether one letter more, less, other or two changed about make one word of the other. */
    private static boolean oneApart(String one, String other) {
        if (one.charAt(0) != other.charAt(0) || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String a = one.substring(from);
        String b = other.substring(from);
        boolean swapped = a.length() > 1
                && a.length() == b.length()
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
        return swapped
                || (a.length() == b.length() && a.length() > 1 && a.substring(1).equals(b.substring(1)))
                || (a.length() == b.length() + 1 && a.substring(1).equals(b))
                || (b.length() == a.length() + 1 && b.substring(1).equals(a));
    }

    private static SortedSet<String> words() {
        SortedSet<String> words = new TreeSet<>();
        ALL.forEach(synonym -> words.addAll(synonym.words()));
        return words;
    }

    static List<Synonym> all() {
        return ALL;
    }

    static List<Synonym> exact(List<String> words) {
        return BY_WORDS.getOrDefault(String.join(" ", words), List.of());
    }
}
