package chokepoint.rulebook.text;

import java.util.List;
import java.util.Set;

/** The tokens of a rule file, read one after the other. */
final class TokenStream {

    private static final Set<String> PARTS = Set.of("when", "then", "end");
    private static final int LAST_PLAIN = 0x7E;

    private final List<Token> tokens;
    private int next;

    /** The last of the tokens is the end. */
    TokenStream(List<Token> tokens, int first) {
        this.tokens = tokens;
        this.next = first;
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

    void expect(String sign) throws RuleSyntaxException {
        if (!taken(sign)) {
            throw unexpected();
        }
    }

    /** Whether the conditions end here, be it too early. */
    boolean atEndOfPart() {
        return isPart(peek()) || peek().kind() == Token.Kind.END || peek().kind() == Token.Kind.CARD;
    }

    private static boolean isPart(Token token) {
        return token.kind() == Token.Kind.WORD && PARTS.contains(token.text());
    }

    /** Where it stands, to come back to. */
    int place() {
        return next;
    }

    void backTo(int place) {
        next = place;
    }

    /** Takes a bracket that comes next with all that stands in it. */
    void skipBracketed() {
        if (taken("(")) {
            skipToEndOfCondition();
            while (taken(",")) {
                skipToEndOfCondition();
            }
            taken(")");
        }
    }

    /** Stops at the next comma or closing bracket, or where the conditions end. */
    void skipToEndOfCondition() {
        int open = 0;
        while (!atEndOfPart() && (open > 0 || !peek().is(",") && !peek().is(")"))) {
            Token token = take();
            if (token.is("(")) {
                open++;
            } else if (token.is(")")) {
                open--;
            }
        }
    }

    /** What is wrong with what comes next. */
    RuleSyntaxException unexpected() {
        return unexpected(
                "a condition asks, compares with == != < > <= >= in contains memberOf, or joins such with && || !");
    }

    /** @param expected what would fit here */
    RuleSyntaxException unexpected(String expected) {
        Token token = peek();
        return new RuleSyntaxException(
                token,
                switch (token.kind()) {
                    case NUMBER ->
                        "number '" + token.text() + "' in a condition; numbers come from the policy: write "
                                + "@limit( \"name " + token.text() + "\" ) and bind it through Limit";
                    case END -> "the rule stops before its 'end'; every rule ends with a line 'end'";
                    case OPEN -> open(token);
                    case CARD -> misplaced(token);
                    case WORD ->
                        isPart(token)
                                ? "'" + token.text()
                                        + "' does not fit here; look for a missing bracket, comma or quote here or just above"
                                : misfit(token, expected);
                    case TEXT, SIGN -> misfit(token, expected);
                });
    }

    /** What is wrong with a text or comment that is never closed. */
    static String open(Token token) {
        return token.text().startsWith("/*")
                ? "a comment is opened here and never closed; close it with */"
                : "a quote is opened here and not closed on its line; look for a missing quote";
    }

    private static String misplaced(Token card) {
        return "card line '" + card.text().strip()
                + "' stands where no card is; card lines stand between the rule's name and 'when'";
    }

    private static String misfit(Token token, String expected) {
        int first = token.text().codePointAt(0);
        return token.kind() == Token.Kind.SIGN && first > LAST_PLAIN
                ? HiddenCharacters.spoken(first)
                        + " does not fit here; outside quotes a rule has plain letters, digits and signs"
                : "'" + token.text() + "' does not fit here; " + expected;
    }
}
