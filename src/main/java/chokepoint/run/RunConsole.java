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
 */
public record RunConsole(PrintWriter out, PrintWriter err, OutputStream reports, boolean terminal, boolean colour) {}
