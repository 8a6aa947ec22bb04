package chokepoint.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word, text, number or sign of a condition.
 *
 * @param offset where it starts in the file
 */
record Token(Kind kind, String text, int offset) {

    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    private static final Pattern NEXT = Pattern.compile("(?<gap>\\s+|//.*|/\\*(?s:.*?)\\*/)"
            + "|(?<text>\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\"|'[^'\\\\]*(?:\\\\.[^'\\\\]*)*')"
            + "|(?<number>\\d[\\w.]*)"
            + "|(?<word>[$\\p{L}_][$\\p{L}\\d_]*)"
            + "|(?<sign>\\|\\||&&|[=!<>]=|(?s:.))");

    /** The tokens of a condition that starts at the offset; the last is of kind {@link Kind#END}. */
    static List<Token> of(String condition, int offset) {
        List<Token> tokens = new ArrayList<>();
        Matcher next = NEXT.matcher(condition);
        while (next.find()) {
            if (next.group("gap") == null) {
                tokens.add(new Token(kind(next), next.group(), offset + next.start()));
            }
        }
        tokens.add(new Token(Kind.END, "", offset + condition.length()));
        return tokens;
    }

    private static Kind kind(Matcher found) {
        if (found.group("text") != null) {
            return Kind.TEXT;
        }
        if (found.group("number") != null) {
            return Kind.NUMBER;
        }
        return found.group("word") != null ? Kind.WORD : Kind.SIGN;
    }

    /** Whether it is this sign or word; a quoted text is neither. */
    boolean is(String wanted) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(wanted);
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$");
    }

    /** A text without its quotes. */
    String unquoted() {
        return text.substring(1, text.length() - 1);
    }
}
