package chokepoint.workbook.zip;

import java.io.IOException;

/** A file that cannot be marked for what stands in it; the message is half a sentence that says what that is. */
public final class UnfitFile extends IOException {

    private static final long serialVersionUID = 1L;

    public UnfitFile(String message) {
        super(message);
    }

    UnfitFile(String message, Throwable cause) {
        super(message, cause);
    }
}
