package chokepoint.cli.options;

import java.io.Console;
import java.util.Map;

/** The terminal that results are shown on, if there is one. */
final class Terminal {

    private static final int USUAL_WIDTH = 96;

    private Terminal() {}

    /** Since JDK 22 there is a console behind a pipe, too, which says itself that it is no terminal. */
    static boolean attached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** As COLUMNS says it, which shells and wrappers set; of what is no terminal the usual one, so that files are the same everywhere. */
    static int width(boolean terminal, Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean told = terminal && columns.matches("[1-9][0-9]{1,3}");
        return told ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
