package chokepoint.store;

import java.io.IOException;

/** A file that does not hold what it should; the message is half a sentence, to stand after what it should hold. */
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
