package chokepoint.reading.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The headers that are known to mean something, from {@code synonyms/*.csv}. */
final class Synonyms {

    /**
     * One known header.
     *
     * @param rank its place among the synonyms of its meaning and language; the usual ones come first
     */
    record Synonym(Meaning meaning, String text, List<String> words, int letters, int rank) {}

    private static final List<String> FILES =
            List.of("codes", "en", "de", "fr", "es", "pt", "it", "pl", "ru", "uk", "zh");
    private static final List<Synonym> ALL = load();
    private static final Map<String, List<Synonym>> BY_WORDS = byWords();
    private static final int STEM = 3;
    private static final int LEAST_PART = 5;
    private static final int LEAST_LETTERS = 3;
    private static final Map<String, List<Synonym>> BY_STEM = byStem();
    private static final Map<String, List<Synonym>> ALONE = alone();

    private Synonyms() {}

    private static List<Synonym> load() {
        List<Synonym> synonyms = new ArrayList<>();
        for (String file : FILES) {
            Map<String, Integer> ranks = new HashMap<>();
            for (String[] row : Table.read("synonyms/" + file + ".csv")) {
                List<String> words = Words.of(row[2]);
                int rank = ranks.merge(row[0], 1, Integer::sum) - 1;
                if (!words.isEmpty()) {
                    synonyms.add(new Synonym(new Meaning(row[0]), row[2], words, letters(words), rank));
                }
            }
        }
        return List.copyOf(synonyms);
    }

    private static Map<String, List<Synonym>> byWords() {
        Map<String, List<Synonym>> map = new HashMap<>();
        for (Synonym synonym : ALL) {
            map.computeIfAbsent(String.join(" ", synonym.words()), key -> new ArrayList<>())
                    .add(synonym);
        }
        return map;
    }

    static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    /** The synonyms that share a word, or a part of one, with a header. */
    static Set<Synonym> near(List<String> words) {
        Set<Synonym> near = new LinkedHashSet<>();
        for (String word : words) {
            near.addAll(BY_STEM.getOrDefault(stem(word), List.of()));
            if (Words.isHan(word)) {
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
                && !Words.isHan(synonym.words().get(0)));
        return near;
    }

    /** Enough of a word to find its forms by. */
    private static String stem(String word) {
        boolean inflected = word.charAt(0) >= '\u0400' && word.charAt(0) <= '\u04ff';
        return inflected && word.length() > STEM ? word.substring(0, STEM) : word;
    }

    private static Map<String, List<Synonym>> byStem() {
        Map<String, List<Synonym>> map = new HashMap<>();
        for (Synonym synonym : ALL) {
            for (String word : synonym.words()) {
                map.computeIfAbsent(stem(word), key -> new ArrayList<>()).add(synonym);
            }
        }
        return map;
    }

    private static Map<String, List<Synonym>> alone() {
        Map<String, List<Synonym>> map = new HashMap<>();
        ALL.stream()
                .filter(synonym -> synonym.words().size() == 1)
                .forEach(synonym -> map.computeIfAbsent(synonym.words().get(0), key -> new ArrayList<>())
                        .add(synonym));
        return map;
    }

    static List<Synonym> exact(List<String> words) {
        return BY_WORDS.getOrDefault(String.join(" ", words), List.of());
    }
}
