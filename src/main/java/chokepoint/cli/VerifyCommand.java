package chokepoint.cli;

import chokepoint.cli.options.RepeatedOptions;
import chokepoint.cli.options.VerifyOptions;
import chokepoint.finding.RunRecord;
import chokepoint.report.earlier.RunRecordFile;
import chokepoint.run.failure.IoMessage;
import chokepoint.run.input.InputPath;
import chokepoint.run.repeat.RepeatedCheck;
import chokepoint.words.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint verify}: makes a recorded run again, and compares. */
@Command(
        name = "verify",
        description = "Makes the run again that a checked workbook or a findings file records, and says whether it is"
                + " equal, or which part is not. Rules, policy and other files are those of this program and those"
                + " that you name; what else the record names is told and not used.",
        footer = {
            "",
            "Exit: 0 equal, 1 not equal, 2 arguments wrong, or the run rested on something that you have not named,",
            "3 FILE has no record."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "A checked workbook or a findings file.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "LIST",
            description = "The list, or the folder that it is in, if it is not beside FILE, in the folder above it, or"
                    + " here.")
    private Optional<Path> list = Optional.empty();

    @Mixin
    private VerifyOptions given = new VerifyOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter told = spec.commandLine().getOut();
        InputPath.refuseUnlessFile("FILE", file);
        given.check();
        RunRecord record;
        try {
            record = RunRecordFile.read(file, Texts.all());
        } catch (IOException e) {
            spec.commandLine().getErr().println(IoMessage.of(e));
            return ExitCode.UNREADABLE.code();
        }
        RepeatedCheck.Comparison comparison = RepeatedOptions.of(record, given).compare(file, list);
        if (comparison.savedAgain()) {
            spec.commandLine()
                    .getErr()
                    .println("'" + file + "' was saved again since it was checked; its record and its findings are"
                            + " compared, decisions of auditors and the list itself are not");
        }
        List<String> differences = comparison.differences();
        told.printf(Locale.ROOT, "%s: %s%n", differences.isEmpty() ? "equal" : "not equal", file);
        differences.forEach(difference -> told.println("  " + difference));
        return (differences.isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS).code();
    }
}
