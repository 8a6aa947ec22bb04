package chokepoint.names;

/** Converts digits of other scripts to 0 to 9, and what East Asian lists write in full width to plain characters. */
public final class Digits {

    private static final char FIRST_OF_OTHER_SCRIPTS = '\u0660';
    private static final char ARABIC_DECIMAL = '\u066b';
    private static final char ARABIC_THOUSANDS = '\u066c';
    private static final char FIRST_FULL_WIDTH = '\uff01';
    private static final char LAST_FULL_WIDTH = '\uff5e';
    /** Between a character of full width and the plain one that it stands for. */
    private static final int FULL_WIDTH = 0xfee0;

    private Digits() {}

    /** The text with every decimal digit of Unicode as its digit 0 to 9, marks of decimals and thousands as point and comma, and characters of full width plain. */
    public static String latin(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (latin(text.charAt(at)) != text.charAt(at)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            latin.append(latin(text.charAt(at)));
        }
        return latin.toString();
    }

    private static char latin(char c) {
        if (c < FIRST_OF_OTHER_SCRIPTS) {
            return c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
            return (char) (c - FULL_WIDTH);
        }
        return switch (c) {
            case '\ufe50', '\uff64' -> ',';
            case '\ufe52', '\uff61' -> '.';
            case '\uffe1' -> '\u00a3';
            case '\uffe5' -> '\u00a5';
            case '\uffe6' -> '\u20a9';
            case ARABIC_DECIMAL -> '.';
            case ARABIC_THOUSANDS -> ',';
            default -> c;
        };
    }
}
