package chokepoint.workbook;

import java.io.IOException;
import java.util.Locale;

/** A file that cannot be marked because of what it holds; the message is half a sentence that says what. */
public final class UnmarkableFile extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param values what the half sentence is filled in with; none if it is to stand as it is */
    public UnmarkableFile(String sentence, Object... values) {
        super(values.length == 0 ? sentence : String.format(Locale.ROOT, sentence, values));
    }

    public UnmarkableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
