package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small words of {@code words.csv}, by kind. */
public final class Lexicon {

    private static final Map<String, Set<String>> BY_KIND = load();

    private static final int SHORT_WORD = 4;
    private static final char LAST_OF_LATIN = '\u024f';

    private Lexicon() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String[] row : ResourceTable.read("words.csv")) {
            words.computeIfAbsent(row[0], kind -> new HashSet<>()).add(HeaderWords.plain(row[2]));
        }
        return words;
    }

    /** Whether the text is a word of this kind; see the head of {@code words.csv}. */
    public static boolean is(String kind, String text) {
        return BY_KIND.getOrDefault(kind, Set.of()).contains(text);
    }

    /** Whether a header has a word of this kind, long words and those of scripts without blanks also within others. */
    public static boolean names(String kind, Header header) {
        String text = HeaderWords.plain(header.text());
        return header.words().stream().anyMatch(word -> is(kind, word))
                || of(kind).stream()
                        .anyMatch(word ->
                                (word.length() > SHORT_WORD || word.charAt(0) > LAST_OF_LATIN) && text.contains(word));
    }

    /** The words of a kind, as {@link HeaderWords#plain(String)} writes them. */
    public static Set<String> of(String kind) {
        return BY_KIND.getOrDefault(kind, Set.of());
    }
}
