package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells whether one word of a name is a short writing of another: {@code mfg} of {@code manufacturing}, {@code autom} of {@code automation}. */
final class Abbreviations {

    /** Fewer first letters are initials. */
    private static final int FEWEST_LETTERS = 3;

    private static final Map<String, List<List<String>>> FULL = new HashMap<>();

    static {
        for (List<String> row : TableResource.rows("abbreviations.csv")) {
            FULL.computeIfAbsent(folded(row.get(0)), absent -> new ArrayList<>())
                    .add(PartyNames.latin(NameWords.of(row.get(1))));
        }
    }

    /** The words that stand in the table beside a word, in either column. */
    private static final Map<String, Set<String>> RELATED = new HashMap<>();

    static {
        FULL.forEach((brief, fulls) -> fulls.stream()
                .filter(full -> full.size() == 1)
                .forEach(full -> {
                    RELATED.computeIfAbsent(brief, absent -> new TreeSet<>()).add(full.get(0));
                    RELATED.computeIfAbsent(full.get(0), absent -> new TreeSet<>())
                            .add(brief);
                }));
    }

    private Abbreviations() {}

    /** The words that the table has a word for short, or that are short for it. */
    static Set<String> related(String word) {
        return RELATED.getOrDefault(word, Set.of());
    }

    private static String folded(String text) {
        return String.join("", PartyNames.latin(NameWords.of(text)));
    }

    /** Whether one is short for the other. */
    static boolean oneIsShort(String one, String other) {
        return isShort(one, other) || isShort(other, one);
    }

    private static boolean isShort(String brief, String full) {
        boolean firstLetters = brief.length() >= FEWEST_LETTERS
                && full.length() > brief.length() + 1
                && full.startsWith(brief)
                && brief.chars().allMatch(Character::isLetter);
        return firstLetters || FULL.containsKey(brief) && FULL.get(brief).contains(List.of(full));
    }

    /** The words, those short for several words written out if the other name has one of them. */
    static List<String> writtenOut(List<String> words, List<String> others) {
        boolean none = true;
        for (String word : words) {
            none &= !FULL.containsKey(word);
        }
        if (none) {
            return words;
        }
        List<String> result = new ArrayList<>();
        for (String word : words) {
            FULL.getOrDefault(word, List.of()).stream()
                    .filter(full -> full.size() > 1 && full.stream().anyMatch(others::contains))
                    .findFirst()
                    .ifPresentOrElse(result::addAll, () -> result.add(word));
        }
        return result;
    }
}
