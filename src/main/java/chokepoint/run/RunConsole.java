package chokepoint.run;

import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The streams on which a run reports to people.
 *
 * @param out takes results
 * @param err takes all else
 * @param reports takes a report that is asked for without a file
 * @param terminal whether a line can be written over
 * @param colour whether severities are coloured
 * @param width how many letters fit into a line
 */
public record RunConsole(
        PrintWriter out,
        PrintWriter err,
        OutputStream reports,
        boolean terminal,
        boolean colour,
        int width,
        Detail detail) {

    /** How much is told of a list. */
    public enum Detail {
        /** Nothing: only what went wrong. */
        QUIET,
        /** All of a list alone, a line of each of several. */
        USUAL,
        /** All of every list. */
        ALL
    }
}
