package chokepoint.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word with the signs of money that stick to it, a number or a mark of a header.
 *
 * @param start where it begins in the text
 * @param end where it ends, and its full stop with it
 * @param plain as {@link HeaderWords#plain(String)} writes it
 */
record ScaleToken(int start, int end, String raw, String plain) {

    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{M}]*\\p{Sc}\\p{L}*|[\\p{L}\\p{M}]+|[0-9]+(?:[.,'\u2019\u00a0 ]?[0-9]{3})*(?![0-9])|[0-9]+|\\S");
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final String QUOTES = "'\u2019\u2018`";

    static List<ScaleToken> of(String text) {
        List<ScaleToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String raw = matcher.group();
            boolean word = Character.isLetter(raw.codePointAt(0));
            if (raw.equals(".") || raw.equals("_")) {
                continue;
            }
            boolean stop = word && matcher.end() < text.length() && text.charAt(matcher.end()) == '.';
            tokens.add(new ScaleToken(
                    matcher.start(), stop ? matcher.end() + 1 : matcher.end(), raw, HeaderWords.plain(raw)));
        }
        return tokens;
    }

    boolean stopped() {
        return end > start + raw.length();
    }

    boolean isNumber() {
        return raw.charAt(0) >= '0' && raw.charAt(0) <= '9';
    }

    boolean isYear() {
        return raw.length() == DIGITS_OF_A_YEAR && (raw.startsWith("19") || raw.startsWith("20"));
    }

    /** Whether the word there is of this kind; see the head of {@code words.csv}. */
    static boolean is(List<ScaleToken> tokens, int at, String kind) {
        return at >= 0 && at < tokens.size() && Lexicon.is(kind, tokens.get(at).plain());
    }

    static boolean quote(List<ScaleToken> tokens, int at) {
        return at >= 0 && at < tokens.size() && QUOTES.contains(tokens.get(at).raw());
    }
}
