package chokepoint.reading.text;

import chokepoint.names.LanguageLetters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How much the words of a text beyond ASCII are like those of a language. */
final class WordLikeness {

    private static final Pattern BETWEEN = Pattern.compile("[\\x00-\\x40\\x5b-\\x60\\x7b-\\x7f]+");
    private static final int MOST_WORDS = 600;
    private static final String MARKS = "«»„“”‘’‚‹›–—…№°§€£¥₽₺₴₪₩฿·•×±®©™²³ªº¿¡\u00a0\u200e\u200f\ufeff";

    private static final String JOINING = "‘’·–—\u00a0";

    private WordLikeness() {}

    /** The different words of a text that have characters beyond ASCII. */
    static List<String> words(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(WordLikeness::tells)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** From less than 0 for no words at all to 1; a few letters tell less than many. */
    static double of(List<String> words, String language) {
        LanguageLetters letters = LanguageLetters.of(language);
        double[] sum = new double[2];
        words.forEach(word -> add(word, letters, sum));
        return sum[0] / (sum[1] + ListWeight.LETTERS_TO_TELL.value());
    }

    private static boolean tells(String word) {
        return word.chars().anyMatch(c -> c >= 0x80);
    }

    private static void add(String word, LanguageLetters letters, double[] sum) {
        String lower = ' ' + word.toLowerCase(Locale.ROOT) + ' ';
        if (lower.length() != word.length() + 2) {
            return;
        }
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            if (c >= 0x80) {
                sum[0] += MARKS.indexOf(c) >= 0 ? sign(word, at) : letter(word, at, lower, letters);
                sum[1]++;
            }
        }
    }

    /** A mark stands beside a word, or alone as the euro does; within a word only what joins it. */
    private static double sign(String word, int at) {
        if (word.length() == 1) {
            return 1;
        }
        boolean within = at > 0
                && at + 1 < word.length()
                && Character.isLetter(word.charAt(at - 1))
                && Character.isLetter(word.charAt(at + 1));
        return within && JOINING.indexOf(word.charAt(at)) < 0 ? -1 : ListWeight.MARK_IN_A_WORD.value();
    }

    private static double letter(String word, int at, String lower, LanguageLetters letters) {
        char c = word.charAt(at);
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        if (!Character.isLetter(c) && !mark) {
            return isPlain(c) ? 0 : -1;
        }
        char before = lower.charAt(at);
        char own = lower.charAt(at + 1);
        char after = lower.charAt(at + 2);
        boolean capitalWithin = Character.isUpperCase(c) && at > 0 && Character.isLowerCase(word.charAt(at - 1));
        if (isIdeograph(own)) {
            return ideograph(word, at, letters.has(own));
        }
        if (!letters.has(own) || capitalWithin || (mark && at == 0)) {
            return letters.has(own) ? 0 : -1;
        }
        if (isLatin(own) != isLatin(before) && before != ' ' || isLatin(own) != isLatin(after) && after != ' ') {
            return -1;
        }
        return ListWeight.LETTER_OF_A_LANGUAGE.value() + pair(letters, before, own) + pair(letters, own, after);
    }

    private static double pair(LanguageLetters letters, char first, char second) {
        return letters.follows(first, second) ? (1 - ListWeight.LETTER_OF_A_LANGUAGE.value()) / 2 : 0;
    }

    /** Marks of full width, as they stand among ideographs. */
    private static boolean isPlain(char c) {
        return (c >= 0x3000 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff20) || c == 0xffe5;
    }

    private static boolean isIdeograph(char c) {
        return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30ff) || (c >= 0xac00 && c <= 0xd7a3);
    }

    /** Capitals of a brand may stand beside ideographs, small letters do not; names have rare ones. */
    private static double ideograph(String word, int at, boolean usual) {
        boolean torn = isSmallLatin(word, at - 1) || isSmallLatin(word, at + 1);
        boolean lone = !isIdeograph(word, at - 1) && !isIdeograph(word, at + 1);
        double likely = lone ? ListWeight.LONE_IDEOGRAPH.value() : 1;
        return torn ? -1 : usual ? likely : ListWeight.RARE_IDEOGRAPH.value();
    }

    private static boolean isSmallLatin(String word, int at) {
        return at >= 0 && at < word.length() && word.charAt(at) >= 'a' && word.charAt(at) <= 'z';
    }

    private static boolean isIdeograph(String word, int at) {
        return at >= 0 && at < word.length() && isIdeograph(word.charAt(at));
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
