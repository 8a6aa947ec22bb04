package chokepoint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One command line that was run.
 *
 * @param out what it printed as its result
 * @param err what else it said
 */
public record Cli(int exitCode, String out, String err) {

    public static Cli run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Cli(exitCode, out.toString(), err.toString());
    }
}
