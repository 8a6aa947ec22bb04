package chokepoint.names;

import java.util.Locale;

/** Gives numbers of parts and papers that are written differently one key. */
public final class PaperNumbers {

    private static final String MARKS = "-./_\u2010\u2011\u2012\u2013\u2014\u2212";

    private PaperNumbers() {}

    /**
     * In capitals, without blanks, and with one mark for all: {@code co 114-552} is {@code CO-114/552}. A mark between a letter and
     * a digit tells nothing; one between two digits does, since invoice 1/12 is not invoice 11/2.
     */
    public static String key(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(capitals.length());
        boolean marked = false;
        for (int at = 0; at < capitals.length(); at++) {
            char sign = capitals.charAt(at);
            if (MARKS.indexOf(sign) >= 0) {
                marked = true;
            } else if (!Character.isWhitespace(sign) && !Character.isSpaceChar(sign)) {
                if (marked && key.length() > 0 && alike(key.charAt(key.length() - 1), sign)) {
                    key.append('-');
                }
                key.append(sign);
                marked = false;
            }
        }
        return key.toString();
    }

    private static boolean alike(char before, char after) {
        return Character.isDigit(before) == Character.isDigit(after);
    }
}
