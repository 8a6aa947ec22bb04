package chokepoint.workbook;

import java.io.IOException;

/** A file that cannot be read, said in one plain sentence: what stood there, what was expected, what to do. */
public sealed class Refused extends IOException permits Locked, Binary, Unordered {

    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
