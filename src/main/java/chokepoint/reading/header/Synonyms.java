package chokepoint.reading.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    static List<Synonym> all() {
        return ALL;
    }

    static List<Synonym> exact(List<String> words) {
        return BY_WORDS.getOrDefault(String.join(" ", words), List.of());
    }
}
