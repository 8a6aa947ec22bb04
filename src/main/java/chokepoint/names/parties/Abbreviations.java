package chokepoint.names.parties;

import chokepoint.names.NameWords;
import chokepoint.names.TableResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /** First parts of short writings that a dot parts in two. */
    private static final Set<String> PARTED = TableResource.rows("abbreviations.csv").stream()
            .map(row -> NameWords.of(row.get(0)))
            .filter(parts -> parts.size() > 1)
            .map(parts -> parts.get(0))
            .collect(Collectors.toUnmodifiableSet());

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

    /** Whether some words of a name are what is left of one word of another, cut short at its joint. */
    static boolean pieces(List<String> words, Set<String> pieces, Set<String> whole) {
        if (pieces.size() < 2 || whole.size() != 1) {
            return false;
        }
        String full = whole.iterator().next();
        int from = 0;
        String last = "";
        for (String word : words) {
            if (pieces.contains(word)) {
                int at = word.length() > 2 ? full.indexOf(word, from) : -1;
                if (at < 0 || from == 0 && at > 0) {
                    return false;
                }
                from = at + word.length();
                last = word;
            }
        }
        return full.endsWith(last) && from == full.length();
    }

    /** What a word is short for, if it is so many words at least and the other name has one of them. */
    private static Optional<List<String>> full(String brief, List<String> others, int leastWords) {
        return FULL.getOrDefault(brief, List.of()).stream()
                .filter(full -> full.size() >= leastWords && full.stream().anyMatch(others::contains))
                .findFirst();
    }

    /**
     * The words, those short for several words written out if the other name has one of them; a dot may have parted a short writing in
     * two ({@code F.lli}).
     */
    static List<String> writtenOut(List<String> words, List<String> others) {
        boolean none = true;
        for (String word : words) {
            none &= !FULL.containsKey(word) && !PARTED.contains(word);
        }
        if (none) {
            return words;
        }
        List<String> result = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String pair = at + 1 < words.size() && PARTED.contains(word) ? word + words.get(at + 1) : "";
            Optional<List<String>> ofPair = full(pair, others, 1);
            if (ofPair.isPresent()) {
                result.addAll(ofPair.get());
                at++;
            } else {
                full(word, others, 2).ifPresentOrElse(result::addAll, () -> result.add(word));
            }
        }
        return result;
    }
}
