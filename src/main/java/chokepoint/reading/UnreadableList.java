package chokepoint.reading;

import java.io.IOException;

/** A list that cannot be read at all, said in one plain sentence: where, what stood there, what was expected, what to do. */
public final class UnreadableList extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableList(String name, String sentence, Throwable cause) {
        super(name + ": " + sentence, cause);
    }
}
