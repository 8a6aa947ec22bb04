package chokepoint.workbook;

import java.io.IOException;
import java.io.InterruptedIOException;

/** Ends the reading of a file when the work on it is called off. */
public final class Cancellation {

    private Cancellation() {}

    /** @throws InterruptedIOException if the thread was interrupted; it stays so */
    public static void heed() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the work on the file was called off");
        }
    }
}
