package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts headers that are written without blanks: as one that is known with them, in any language, or into English words. */
final class RunTogether {

    private static final int LEAST = 8;
    private static final int LEAST_SYLLABLES = 4;
    private static final int MOST = 48;
    private static final int LEAST_WORD = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]+");
    private static final Map<String, List<String>> AMBIGUOUS = ambiguous();
    private static final Set<String> WORDS = words();

    private RunTogether() {}

    private static Map<String, List<String>> ambiguous() {
        Map<String, List<String>> known = new HashMap<>();
        for (String[] row : ResourceTable.read("ambiguous.csv")) {
            String joined = joined(row[0]);
            if (!joined.isEmpty()) {
                known.putIfAbsent(joined, HeaderWords.of(row[0]));
            }
        }
        return known;
    }

    /** A known header written without blanks; empty if it has none, or is too short to be known by that. */
    static String joined(String text) {
        String plain = HeaderWords.plain(text);
        if (plain.chars().allMatch(Character::isLetterOrDigit)) {
            return "";
        }
        String joined = BETWEEN.matcher(plain).replaceAll("");
        boolean telling = joined.length() >= least(joined) && joined.length() < plain.length();
        return telling && !HeaderWords.isHan(joined) ? joined : "";
    }

    private static int least(String joined) {
        return HeaderWords.isHangul(joined) ? LEAST_SYLLABLES : LEAST;
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        ResourceTable.read("synonyms/en.csv").forEach(row -> keep(words, row[2], LEAST_WORD));
        for (String[] row : ResourceTable.read("words.csv")) {
            if (row[1].equals("en")) {
                keep(words, row[2], row[0].equals("filler") ? 2 : LEAST_WORD);
            }
        }
        return words;
    }

    private static void keep(Set<String> words, String text, int least) {
        Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= least)
                .forEach(words::add);
    }

    /** The words of a longer one that is made of known words and of nothing else; otherwise the word itself. */
    static List<String> apart(String word) {
        if (word.length() < least(word) || word.length() > MOST) {
            return List.of(word);
        }
        Optional<List<String>> whole =
                Synonyms.writtenTogether(word).or(() -> Optional.ofNullable(AMBIGUOUS.get(word)));
        if (whole.isPresent()) {
            return whole.get();
        }
        String parted = ENGLISH.matcher(word).matches() && !WORDS.contains(word) ? parted(word) : "";
        return parted.isEmpty() ? List.of(word) : HeaderWords.of(parted);
    }

    /** Whether one word may be part of the other: a whole of known words has no other parts, a known word has none. */
    static boolean mayHold(String word, String part) {
        if (WORDS.contains(word)) {
            return false;
        }
        List<String> apart = apart(word);
        return apart.size() == 1 || apart.contains(part);
    }

    /** The fewest known words that make up the whole, parted by blanks; empty if there are none. */
    private static String parted(String word) {
        String[] best = new String[word.length() + 1];
        int[] count = new int[word.length() + 1];
        Arrays.fill(best, "");
        for (int end = 2; end <= word.length(); end++) {
            for (int from = 0; from < end - 1; from++) {
                boolean reached = from == 0 || !best[from].isEmpty();
                boolean fewer = best[end].isEmpty() || count[from] + 1 < count[end];
                if (reached && fewer && WORDS.contains(word.substring(from, end))) {
                    best[end] = (best[from] + " " + word.substring(from, end)).strip();
                    count[end] = count[from] + 1;
                }
            }
        }
        return best[word.length()];
    }
}
