package chokepoint.run.batch;

import java.io.Closeable;

/** Prints how to resume if a signal interrupts a batch, until it is closed. */
public final class InterruptionNotice implements Closeable {

    private final Thread hook;
    private final boolean several;

    private InterruptionNotice(Thread hook, boolean several) {
        this.hook = hook;
        this.several = several;
    }

    /** @param several whether there is a batch, and so a journal to go on from */
    public static InterruptionNotice watch(Progress progress, boolean several) {
        Thread hook = new Thread(progress::interrupted, "interruption");
        if (several) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
        return new InterruptionNotice(hook, several);
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
