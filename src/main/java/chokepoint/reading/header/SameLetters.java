package chokepoint.reading.header;

import chokepoint.reading.cells.ResourceTable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes letters that stand for one another as one, by {@code letters.csv}: "SATICI" is "Satıcı", the Persian "کالا" is typed "كالا", and
 * Taiwan's "單價" is "单价". The Arabic article is taken off: "الكمية" is "كمية".
 */
final class SameLetters {

    private static final char FIRST = '\u00f8';
    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u06ff';
    /** "The" or "of the" before a word of three letters or more. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{IsArabic}])(?:\u0627\u0644|\u0644\u0644)(?=[\\p{IsArabic}]{3})");

    private static final Map<Character, String> SAME = load();

    private SameLetters() {}

    private static Map<Character, String> load() {
        Map<Character, String> same = new HashMap<>();
        ResourceTable.read("letters.csv").forEach(row -> same.put(row[0].charAt(0), row[1]));
        return Map.copyOf(same);
    }

    /** The text with each letter as others write it. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean arabic = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            String same = c < FIRST ? null : SAME.get(c);
            arabic |= c >= FIRST_ARABIC && c <= LAST_ARABIC;
            if (same == null) {
                folded.append(c);
            } else {
                folded.append(same);
            }
        }
        return arabic ? ARTICLE.matcher(folded).replaceAll("") : folded.toString();
    }
}
