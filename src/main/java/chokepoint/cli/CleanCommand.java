package chokepoint.cli;

import chokepoint.report.CleanedWorkbook;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputPath;
import chokepoint.run.output.OutputPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint clean FILE}: a checked workbook without anything of ours. */
@Command(
        name = "clean",
        description = "Takes marks, notes, ids and sheets of a check out of a checked workbook again.",
        mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The checked workbook; it is not written to.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the result goes (default: the name with 'cleaned' for 'checked', beside it).")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter told = spec.commandLine().getOut();
        Path target = out.orElseGet(() -> file.resolveSibling(cleanedName()));
        InputPath.refuseUnlessFile("FILE", file);
        OutputPath.refuseUnlessFile("--out", target, List.of());
        if (Files.exists(target)) {
            throw new UsageException("'" + target + "' exists already; name another file with --out");
        }
        try {
            boolean whole = CleanedWorkbook.write(file, target);
            told.printf(Locale.ROOT, "%s%n", target);
            if (!whole) {
                spec.commandLine()
                        .getErr()
                        .println("the file was saved by another program since it was checked: tints stay, for what lay"
                                + " under them is not known");
            }
            return ExitCode.CLEAR.code();
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.UNREADABLE.code();
        }
    }

    private String cleanedName() {
        String name = String.valueOf(file.getFileName());
        return name.contains(".checked.") ? name.replace(".checked.", ".cleaned.") : "cleaned-" + name;
    }
}
