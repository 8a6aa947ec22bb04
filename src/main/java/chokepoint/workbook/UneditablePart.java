package chokepoint.workbook;

import java.io.IOException;

/** A part is written in a way that cannot be edited by insertion; the message is half a sentence that says in which. */
public final class UneditablePart extends IOException {

    private static final long serialVersionUID = 1L;

    public UneditablePart(String message) {
        super(message);
    }
}
