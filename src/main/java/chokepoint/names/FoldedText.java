package chokepoint.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares texts without regard to case and spacing. Called for every line of a list, so it uses no regular expressions. */
public final class FoldedText {

    private static final int LONG = 128;

    /** Cells share long texts: one of a thousand words may stand on a hundred thousand lines. */
    private static final BoundedCache<String> FOLDED = new BoundedCache<>(1 << 12, FoldedText::foldAnew);

    private FoldedText() {}

    /** Lower case, ends stripped, every run of white space one space. */
    public static String fold(String text) {
        return text.length() < LONG ? foldAnew(text) : FOLDED.of(text);
    }

    private static String foldAnew(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The runs of letters and digits, in lower case. */
    public static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && partOfWord(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** Combining marks and halves of surrogate pairs belong to the word they stand in. */
    private static boolean partOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
