package chokepoint.rulebook.text;

/** Thrown where a rule cannot be read any further. */
final class RuleSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    RuleSyntaxException(Token token, String message) {
        this(token.offset(), message);
    }

    RuleSyntaxException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
