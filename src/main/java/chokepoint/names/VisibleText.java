package chokepoint.names;

/** Rids a text of what nobody sees: marks of writing direction, blanks without width, soft hyphens; every blank becomes a plain one. */
public final class VisibleText {

    private static final char LAST_PLAIN = '\u0084';
    private static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private VisibleText() {}

    /** The text as it is seen, without blanks around it. Between letters a joiner and its opposite belong to the spelling and stay. */
    public static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_PLAIN) {
                return seen(text).strip();
            }
        }
        return text.strip();
    }

    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isSpaceChar(c) || FILLERS.indexOf(c) >= 0) {
                seen.append(' ');
            } else if (!hidden(c) || spells(text, at)) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    private static boolean hidden(char c) {
        return Character.getType(c) == Character.FORMAT || c >= '\ufe00' && c <= '\ufe0f';
    }

    private static boolean spells(String text, int at) {
        char c = text.charAt(at);
        return (c == NON_JOINER || c == JOINER)
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && !Character.isDigit(text.charAt(at - 1))
                && text.charAt(at - 1) > LAST_PLAIN;
    }
}
