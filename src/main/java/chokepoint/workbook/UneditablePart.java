package chokepoint.workbook;

import java.io.IOException;
import java.util.Locale;

/** A part written in a way that cannot be edited by insertion; the message is half a sentence that says in which. */
public final class UneditablePart extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param values what the half sentence is filled in with; none if it is to stand as it is */
    public UneditablePart(String sentence, Object... values) {
        super(values.length == 0 ? sentence : String.format(Locale.ROOT, sentence, values));
    }
}
