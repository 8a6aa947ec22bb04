package chokepoint.run.batch;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.Locale;

/** Prints the progress of a batch: on a terminal one line that is written over, else a line for each list. Thread-safe. */
public final class Progress {

    /** Says nothing, as of one list there is nothing to say. */
    public static final Progress NONE = new Progress(new PrintWriter(Writer.nullWriter()), false, 1, 0);

    private static final int WIDTH = 78;
    private static final double NANOS = 1e9;

    private final PrintWriter err;
    private final boolean terminal;
    private final int lists;
    private long bytes;
    private final long began = System.nanoTime();
    private int done;
    private long doneBytes;
    private int finishedBefore;
    private boolean interrupted;

    /**
     * Nothing done yet.
     *
     * @param bytes of all lists together, by which the time left is told
     */
    public Progress(PrintWriter err, boolean terminal, int lists, long bytes) {
        this.err = err;
        this.terminal = terminal;
        this.lists = lists;
        this.bytes = bytes;
    }

    /** A list whose outcome stands from an earlier run: no measure of how fast this one is. */
    public synchronized void finishedBefore(ListOutcome outcome, long size) {
        finishedBefore++;
        bytes -= size;
        tell(outcome, " (as before)");
    }

    public synchronized void done(ListOutcome outcome, long size) {
        doneBytes += size;
        tell(outcome, "");
    }

    /** A list that was tried once more. */
    public synchronized void again(ListOutcome outcome) {
        told("once more, alone: " + outcome.line());
    }

    /** Something else that is to be told, below what stands already. */
    public synchronized void told(String sentence) {
        if (interrupted) {
            return;
        }
        err.println(sentence);
        err.flush();
    }

    /** The last that is told: what goes wrong after it does so because the program is ending. */
    public synchronized void interrupted() {
        told((terminal ? "\n" : "") + "interrupted with " + done + " of " + lists
                + " lists finished; the same command with --resume goes on from there");
        interrupted = true;
    }

    private void tell(ListOutcome outcome, String aside) {
        if (interrupted) {
            return;
        }
        done++;
        if (terminal) {
            err.print("\r" + padded(bar(outcome.name())));
            if (done == lists || !outcome.checked()) {
                err.print("\r" + padded("") + "\r");
            }
            if (!outcome.checked()) {
                err.println(outcome.problem());
            }
        } else {
            err.printf(Locale.ROOT, "%d of %d: %s%s%n", done, lists, outcome.line(), aside);
        }
        err.flush();
    }

    private String bar(String name) {
        int fresh = done - finishedBefore;
        double seconds = Math.max((System.nanoTime() - began) / NANOS, 1e-3);
        return String.format(
                Locale.ROOT,
                "%d of %d lists, %.1f a second, %s left: %s",
                done,
                lists,
                fresh / seconds,
                left(seconds),
                name);
    }

    private String left(double seconds) {
        if (doneBytes == 0) {
            return "?";
        }
        Duration left = Duration.ofSeconds(Math.round(seconds / doneBytes * Math.max(0, bytes - doneBytes)));
        return left.toHours() > 0
                ? String.format(Locale.ROOT, "%d h %02d min", left.toHours(), left.toMinutesPart())
                : String.format(Locale.ROOT, "%d min %02d s", left.toMinutes(), left.toSecondsPart());
    }

    private static String padded(String text) {
        String shown = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
        return String.format(Locale.ROOT, "%-" + WIDTH + "s", shown);
    }
}
