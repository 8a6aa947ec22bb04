package chokepoint.trade.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, a run of letters, marks and digits of any script, and what stands between it and the next.
 *
 * @param word empty only for what stands before the first word
 */
public record WordRun(String word, String after) {

    private static final int OF_WORDS = mask(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private static final RecentTexts<List<WordRun>> RECENT = new RecentTexts<>(WordRun::apart);

    /** All of a text, in its order; put together again they are the text. */
    static List<WordRun> in(String text) {
        return RECENT.of(text);
    }

    private static List<WordRun> apart(String text) {
        List<WordRun> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int gap = end(text, from, true);
            int next = end(text, gap, false);
            runs.add(new WordRun(text.substring(from, gap), text.substring(gap, next)));
            from = next;
        }
        return List.copyOf(runs);
    }

    /** Where a run of word characters, or of others, ends that begins here. */
    private static int end(String text, int from, boolean ofWords) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isOfWords(point) != ofWords) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isOfWords(int point) {
        return (OF_WORDS >> Character.getType(point) & 1) != 0;
    }

    private static int mask(byte... types) {
        int mask = 0;
        for (byte type : types) {
            mask |= 1 << type;
        }
        return mask;
    }
}
