package chokepoint.report;

import java.io.IOException;

/** A list that was read and cannot be marked for what stands in it, said in one sentence. */
public final class UnmarkableList extends IOException {

    private static final long serialVersionUID = 1L;

    UnmarkableList(Throwable cause) {
        super(
                "it was read, but no marked copy of it can be written, so that nothing is: " + told(cause)
                        + "; open it in a spreadsheet program and save it anew",
                cause);
    }

    private static String told(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
