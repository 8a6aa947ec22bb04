package chokepoint.reading.header;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a header or a title states that amounts are hundredths of a currency: "Amount in cents", "сумма, коп.", "金额（分）". */
public final class MinorUnit {

    private static final Pattern FRACTION = Pattern.compile(".*\\p{Nd}[.,]\\p{Nd}{1,2}\\D*");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final String OPENING = "([（［,:/-";
    private static final String CLOSING = ")]）］,:/-";

    private MinorUnit() {}

    /** What the header of a column says. */
    public static boolean inHeader(String text) {
        List<ScaleToken> tokens = ScaleToken.of(HUMP.matcher(text).replaceAll(" "));
        for (int at = 1; at < tokens.size(); at++) {
            if (isUnit(tokens, at) && (isLed(tokens, at) || isEnd(tokens, at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** What a title says: only behind a word such as "in", or in brackets. */
    public static boolean inSentence(String text) {
        List<ScaleToken> tokens = ScaleToken.of(text);
        for (int at = 1; at < tokens.size(); at++) {
            if (isUnit(tokens, at) && isLed(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an amount has one or two digits behind a mark. */
    public static boolean hasFraction(String amount) {
        return FRACTION.matcher(amount.strip()).matches();
    }

    /** "Per cent" is none, and "руб. коп." is both; "EUR cents" are those of the euro. */
    private static boolean isUnit(List<ScaleToken> tokens, int at) {
        if (!ScaleToken.is(tokens, at, "hundredth") || ScaleToken.is(tokens, at - 1, "per")) {
            return false;
        }
        boolean whole = ScaleWords.besideMoney(tokens.subList(0, at + 1), at, 1);
        return !whole || ScaleToken.is(tokens, at, "hundredth of") && isMoneyRightBefore(tokens, at);
    }

    private static boolean isMoneyRightBefore(List<ScaleToken> tokens, int at) {
        return ScaleWords.besideMoney(tokens.subList(at - 1, at + 1), 1, 1)
                && !tokens.get(at - 1).stopped();
    }

    private static boolean isLed(List<ScaleToken> tokens, int at) {
        String before = tokens.get(at - 1).raw();
        return OPENING.contains(before)
                || ScaleToken.is(tokens, at - 1, "lead")
                || at > 1
                        && ScaleWords.besideMoney(tokens.subList(at - 1, at + 1), 1, 1)
                        && (OPENING.contains(tokens.get(at - 2).raw()) || ScaleToken.is(tokens, at - 2, "lead"));
    }

    private static boolean isEnd(List<ScaleToken> tokens, int at) {
        return at >= tokens.size() || CLOSING.contains(tokens.get(at).raw());
    }
}
