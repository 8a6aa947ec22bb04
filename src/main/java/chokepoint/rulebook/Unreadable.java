package chokepoint.rulebook;

/** A condition that cannot be read, and from where on. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    Unreadable(Token token, String message) {
        super(message);
        this.offset = token.offset();
    }

    int offset() {
        return offset;
    }
}
