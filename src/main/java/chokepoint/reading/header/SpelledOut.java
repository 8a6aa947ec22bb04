package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes out what headers of purchasing systems shorten and run together: "vend_ctry", "countryoforigin". */
final class SpelledOut {

    /** Short forms and their words, by language: one short form is one word in one language and another in the next. */
    private static final Map<String, Map<String, List<String>>> SHORT = load();

    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_SYLLABLES = 2;

    private SpelledOut() {}

    private static Map<String, Map<String, List<String>>> load() {
        Map<String, Map<String, List<String>>> byLanguage = new LinkedHashMap<>();
        for (String[] row : ResourceTable.read("abbreviations.csv")) {
            byLanguage
                    .computeIfAbsent(row[1], language -> new LinkedHashMap<>())
                    .putIfAbsent(HeaderWords.plain(row[0]), words(row[0], row[2]));
        }
        return byLanguage;
    }

    private static List<String> words(String shortForm, String text) {
        return shortForm.startsWith("-") ? List.of(text) : HeaderWords.of(text);
    }

    /** What the words may stand for, one entry a language; empty if they are written out already. */
    static Set<List<String>> of(List<String> words) {
        List<String> apart = new ArrayList<>();
        words.forEach(word -> apart.addAll(RunTogether.apart(word)));
        Set<List<String>> spelled = new LinkedHashSet<>();
        spelled.add(apart);
        if (words.size() > 1 && words.stream().allMatch(HeaderWords::isWithoutBlanks)) {
            spelled.add(RunTogether.apart(String.join("", words)));
        }
        for (Map<String, List<String>> known : SHORT.values()) {
            List<String> written = new ArrayList<>();
            apart.forEach(word -> written.addAll(known.getOrDefault(word, List.of(longer(word, known)))));
            spelled.add(written);
        }
        spelled.remove(words);
        return spelled;
    }

    private static int leastStem(String word) {
        return HeaderWords.isHan(word) || HeaderWords.isHangul(word) ? LEAST_SYLLABLES : LEAST_LETTERS;
    }

    /** "Teilenr" is "Teilenummer". */
    private static String longer(String word, Map<String, List<String>> known) {
        return known.keySet().stream()
                .filter(end -> end.startsWith("-") && word.length() - end.length() + 1 >= leastStem(word))
                .filter(end -> word.endsWith(end.substring(1)))
                .findFirst()
                .map(end -> word.substring(0, word.length() - end.length() + 1)
                        + known.get(end).get(0))
                .orElse(word);
    }
}
