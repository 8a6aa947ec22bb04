package chokepoint.workbook;

import java.io.IOException;

/** A file that cannot be marked for what stands in it; the message is half a sentence that says what that is. */
public final class UnmarkableFile extends IOException {

    private static final long serialVersionUID = 1L;

    public UnmarkableFile(String message) {
        super(message);
    }

    public UnmarkableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
