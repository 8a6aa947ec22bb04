package chokepoint.cli;

import chokepoint.cli.print.TerminalFilter;
import chokepoint.disk.TemporaryFiles;
import chokepoint.workbook.plain.PoiTemporaryFiles;
import java.io.Console;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code chokepoint} with all that it can do. Results go to standard output, all else to standard error. */
@Command(
        subcommands = {
            CheckCommand.class,
            InspectCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            PolicyCommand.class,
            ListsCommand.class,
            CompareCommand.class,
            AcceptCommand.class,
            VerifyCommand.class,
            CleanCommand.class,
            GenerateCompletion.class
        })
public final class Main extends ProgramCommand {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private static final String CHECK = "check";

    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        PrintWriter out = writer(System.out);
        int code = run(out, writer(System.err), arguments);
        System.exit(lost(out) ? Math.max(code, ExitCode.UNREADABLE.code()) : code);
    }

    /** Whether not all of the results went to a file: a full disk, for one. A reader of a pipe may have had enough. */
    private static boolean lost(PrintWriter out) {
        boolean failed = out.checkError() | System.out.checkError();
        if (!failed || isPipe(Path.of("/proc/self/fd/1"))) {
            return false;
        }
        System.err.println("standard output could not be written whole; make room where it goes, and run again");
        return true;
    }

    private static boolean isPipe(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** In the encoding of the terminal, if there is one, else UTF-8 whatever the platform says. */
    private static PrintWriter writer(PrintStream stream) {
        Charset charset =
                Optional.ofNullable(System.console()).map(Console::charset).orElse(StandardCharsets.UTF_8);
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    /**
     * Runs one command line and gives its exit code. An argument is what it says: one that begins with {@code @} names no file of
     * further arguments, since a shell puts the names of lists there, which anybody may have given them.
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        PrintWriter told = new PrintWriter(new TerminalFilter(err), true);
        PoiTemporaryFiles.install();
        TemporaryFiles.begin();
        try {
            return command(commandLine(arguments), out, told).execute(arguments);
        } catch (OutOfMemoryError e) {
            told.printf(
                    Locale.ROOT,
                    "the memory of %d MiB does not suffice; start java with a larger -Xmx%n",
                    Runtime.getRuntime().maxMemory() >> 20);
            return ExitCode.UNREADABLE.code();
        } finally {
            TemporaryFiles.end();
        }
    }

    /** To learn what all commands understand takes longer than to read a short list; a check needs no other. */
    private static CommandLine commandLine(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(CHECK)
                ? new CommandLine(new ProgramCommand()).addSubcommand(new CheckCommand())
                : new CommandLine(new Main());
    }

    private static CommandLine command(CommandLine command, PrintWriter out, PrintWriter err) {
        return command.setExpandAtFiles(false)
                .setOut(new PrintWriter(new TerminalFilter(out), true))
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, failed, parsed) -> failed(failure, failed))
                .setParameterExceptionHandler(Main::misused);
    }

    private static int misused(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        command.getErr().println(mistake.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(mistake, command.getErr())) {
            command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.USAGE.code();
    }

    private static int failed(Exception failure, CommandLine command) {
        Optional<CommandFailure> told = CommandFailure.of(failure);
        if (told.isPresent()) {
            command.getErr().println(told.get().message());
            return told.get().code().code();
        }
        LOG.debug("stopped", failure);
        command.getErr()
                .println("This is a mistake in the program: " + failure
                        + ". Please report it, with what -Dorg.slf4j.simpleLogger.defaultLogLevel=debug prints.");
        return ExitCode.BUG.code();
    }
}
