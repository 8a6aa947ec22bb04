package chokepoint.rulebook;

import java.util.List;

/** The tokens of a condition, taken one after the other. */
final class Tokens {

    private final List<Token> tokens;
    private int next;

    /** The last of the tokens is the end. */
    Tokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    Token peek() {
        return at(next);
    }

    Token afterNext() {
        return at(next + 1);
    }

    private Token at(int index) {
        return tokens.get(Math.min(index, tokens.size() - 1));
    }

    Token take() {
        return at(next++);
    }

    /** Takes the sign or word if it comes next. */
    boolean taken(String sign) {
        boolean there = peek().is(sign);
        if (there) {
            take();
        }
        return there;
    }

    void expect(String sign) throws Unreadable {
        if (!taken(sign)) {
            throw unexpected();
        }
    }

    void expectEnd() throws Unreadable {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected();
        }
    }

    /** What is wrong with what comes next. */
    Unreadable unexpected() {
        Token token = peek();
        return new Unreadable(
                token,
                switch (token.kind()) {
                    case NUMBER ->
                        "number '" + token.text() + "' in a condition; numbers come from the policy: write "
                                + "@limit( \"name " + token.text() + "\" ) and bind it through Limit";
                    case END -> "the condition stops too early; something is missing here";
                    case WORD, TEXT, SIGN ->
                        "'" + token.text() + "' does not fit here; a condition asks, compares with "
                                + "== != < > <= >= in contains matches memberOf, or joins such with && || !";
                });
    }
}
