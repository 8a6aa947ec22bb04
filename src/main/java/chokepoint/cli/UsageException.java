package chokepoint.cli;

/** A mistake of the user's in arguments, policy or rules, in a sentence that says what to do. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
