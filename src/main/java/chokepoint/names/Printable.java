package chokepoint.names;

import java.util.Locale;

/**
 * Neutralizes characters of a list that would act on the text around them: control characters, half characters, and those that reverse
 * the writing direction, which are spelled out because a name that hides one is worth seeing.
 */
public final class Printable {

    private static final char REPLACED = '\uFFFD';

    private Printable() {}

    /** The text with nothing in it that acts; most texts are this already. */
    public static String text(String text) {
        if (text.codePoints().noneMatch(character -> turns(character) || forbidden(character))) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(printable, character));
        return printable.toString();
    }

    /** Cut after at most so many characters, never within one; at the end of a word if one ends in the last fifth. */
    public static String clipped(String text, int most) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > end - end / 5 ? space : end).stripTrailing() + "…";
    }

    private static void append(StringBuilder printable, int character) {
        if (turns(character)) {
            printable.append(String.format(Locale.ROOT, "[U+%04X]", character));
        } else if (forbidden(character)) {
            printable.append(REPLACED);
        } else {
            printable.appendCodePoint(character);
        }
    }

    /** Embeddings, overrides and isolates; marks of direction only stand beside what they mark. */
    private static boolean turns(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean forbidden(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return control || half || (character & 0xFFFE) == 0xFFFE;
    }
}
