package chokepoint.report;

import java.io.IOException;

/** A list that was read and cannot be marked for what stands in it, said in one sentence. */
public final class UnmarkableList extends IOException {

    private static final long serialVersionUID = 1L;

    UnmarkableList(Throwable cause) {
        super(
                "it was read, but cannot be marked, and nothing was written: " + told(cause) + advice(told(cause)),
                cause);
    }

    private static String told(Throwable cause) {
        String message = cause.getMessage();
        String told = message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
        return cause instanceof RuntimeException ? "the workbook is broken inside (" + told + ")" : told;
    }

    /** Some faults come with advice of their own. */
    private static String advice(String told) {
        return told.contains("; ") ? "" : "; open it in a spreadsheet program and save it anew";
    }
}
