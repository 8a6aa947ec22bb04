package chokepoint.rulebook;

/** A rule that cannot be read, and from where on. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    Unreadable(Token token, String message) {
        this(token.offset(), message);
    }

    Unreadable(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
