package chokepoint.rulebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Splits a rule file into tokens, without comments and spaces. Words consist of ASCII letters; a letter that only looks like one is a
 * sign.
 */
public final class Lexer {

    private static final Set<String> PAIRS = Set.of("||", "&&", "==", "!=", "<=", ">=");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private boolean startsLine = true;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of a file; the last is of kind {@link Token.Kind#END}. */
    public static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.next < text.length()) {
            lexer.token();
        }
        lexer.add(Token.Kind.END, text.length());
        return lexer.tokens;
    }

    private void token() {
        char c = text.charAt(next);
        if (c == '\n') {
            startsLine = true;
            next++;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            next++;
        } else if (text.startsWith("//", next)) {
            next = endOfLine();
        } else if (text.startsWith("/*", next)) {
            comment();
        } else if (c == '@' && startsLine) {
            add(Token.Kind.CARD, endOfLine());
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (isDigit(c)) {
            add(Token.Kind.NUMBER, endOf(following -> isPart(following) || following == '.'));
        } else if (isPart(c)) {
            add(Token.Kind.WORD, endOf(Lexer::isPart));
        } else {
            sign();
        }
    }

    private void comment() {
        int end = text.indexOf("*/", next + 2);
        if (end < 0) {
            add(Token.Kind.OPEN, text.length());
        } else {
            startsLine |= text.substring(next, end).indexOf('\n') >= 0;
            next = end + 2;
        }
    }

    /** Texts end with their line, so that one stray quote does not hide the lines below it. */
    private void quoted(char quote) {
        int end = endOfLine();
        for (int i = next + 1; i < end; i++) {
            if (text.charAt(i) == quote) {
                add(Token.Kind.TEXT, i + 1);
                return;
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        add(Token.Kind.OPEN, end);
    }

    private void sign() {
        boolean pair = next + 2 <= text.length() && PAIRS.contains(text.substring(next, next + 2));
        add(Token.Kind.SIGN, next + (pair ? 2 : Character.charCount(text.codePointAt(next))));
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(next, end), next, startsLine));
        startsLine = false;
        next = end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', next);
        return end < 0 ? text.length() : end;
    }

    private int endOf(IntPredicate part) {
        int end = next;
        while (end < text.length() && part.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || isDigit(c);
    }
}
