package chokepoint.cli;

import chokepoint.cli.batch.Progress;
import java.io.Closeable;

/** Tells, if a batch is interrupted by a signal, how to go on; until it is closed. */
final class Interruption implements Closeable {

    private final Thread hook;
    private final boolean several;

    private Interruption(Thread hook, boolean several) {
        this.hook = hook;
        this.several = several;
    }

    /** @param several whether there is a batch, and so a journal to go on from */
    static Interruption watch(Progress progress, boolean several) {
        Thread hook = new Thread(progress::interrupted, "interruption");
        if (several) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
        return new Interruption(hook, several);
    }

    @Override
    public void close() {
        try {
            if (several) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IllegalStateException e) {
            // The program is ending, and it has been told.
        }
    }
}
