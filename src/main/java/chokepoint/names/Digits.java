package chokepoint.names;

/** Converts digits of other scripts, which lists in Arabic, Persian or Hindi and East Asian forms contain, to 0 to 9. */
public final class Digits {

    private static final char FIRST_OF_OTHER_SCRIPTS = '\u0660';
    private static final char ARABIC_DECIMAL = '\u066b';
    private static final char ARABIC_THOUSANDS = '\u066c';

    private Digits() {}

    /** The text with every decimal digit of Unicode as its digit 0 to 9, and the Arabic marks of decimals and thousands as point and comma. */
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
        return switch (c) {
            case ARABIC_DECIMAL -> '.';
            case ARABIC_THOUSANDS -> ',';
            default -> c;
        };
    }
}
