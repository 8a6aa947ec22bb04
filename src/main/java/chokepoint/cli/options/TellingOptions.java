package chokepoint.cli.options;

import chokepoint.run.RunConsole;
import chokepoint.run.RunConsole.Detail;
import chokepoint.run.failure.UsageException;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Option;

/** How much a check tells people on a terminal, and in which form. */
public final class TellingOptions {

    /** Whether severities are coloured. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description =
                    "Whether severities are coloured: auto, always or never (default: auto, which is on a terminal only;"
                            + " NO_COLOR and FORCE_COLOR are heeded).")
    private Colour colour = Colour.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints only what went wrong; outputs and exit code are the same.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Prints all of every list; else many lists get one line each.")
    private boolean verbose;

    /** @throws UsageException if little and much are asked for at once */
    public RunConsole console(PrintWriter out, PrintWriter err) {
        if (quiet && verbose) {
            throw new UsageException("--quiet and --verbose contradict each other; give one of them");
        }
        boolean terminal = Terminal.attached();
        Detail detail = quiet ? Detail.QUIET : verbose ? Detail.ALL : Detail.USUAL;
        return new RunConsole(
                out,
                err,
                System.out,
                terminal && !quiet,
                coloured(colour, terminal, System.getenv()),
                Terminal.width(terminal, System.getenv()),
                detail);
    }

    /** What is asked for comes first, then NO_COLOR, then FORCE_COLOR; a variable that is empty says nothing, as no-color.org has it. */
    static boolean coloured(Colour asked, boolean terminal, Map<String, String> environment) {
        if (asked != Colour.AUTO) {
            return asked == Colour.ALWAYS;
        }
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String forced = environment.getOrDefault("FORCE_COLOR", "");
        return forced.isEmpty() ? terminal : !forced.equals("0") && !forced.equals("false");
    }
}
