package chokepoint.cli;

import chokepoint.check.compare.ListDifferences;
import chokepoint.cli.options.ListOptions;
import chokepoint.finding.ListComparison;
import chokepoint.finding.RunComparison;
import chokepoint.reading.UnreadableList;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.ComparisonWorkbook;
import chokepoint.report.earlier.FindingsOfRun;
import chokepoint.report.earlier.RunRecordFile;
import chokepoint.report.json.ComparisonJson;
import chokepoint.report.text.ComparisonText;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputPath;
import chokepoint.run.output.OutputPath;
import chokepoint.words.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint compare}: what is new, gone and changed between two runs, or between two states of a list. */
@Command(
        name = "compare",
        description = "Compares two runs (checked workbooks or findings files) finding by finding, or two states of a"
                + " list line by line.",
        footer = {"", "Exit: 0 no difference, 1 differences, 2 arguments wrong, 3 a file could not be read."},
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier one.")
    private Path earlier = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The later one.")
    private Path later = Path.of("");

    @Mixin
    private ListOptions lists = new ListOptions();

    @Option(names = "--json", description = "Prints JSON instead of text.")
    private boolean json;

    @Option(names = "--workbook", paramLabel = "FILE", description = "Writes the differences to a workbook, too.")
    private Optional<Path> workbook = Optional.empty();

    @Override
    public Integer call() {
        workbook.ifPresent(file -> OutputPath.refuseUnlessFile("--workbook", file, List.of(earlier, later)));
        try {
            boolean run = isRun(earlier);
            if (run != isRun(later)) {
                throw new UsageException("'" + (run ? earlier : later) + "' is what a check wrote, '"
                        + (run ? later : earlier) + "' is a list; compare two runs, or two lists");
            }
            return run ? runs() : lists();
        } catch (IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.UNREADABLE.code();
        }
    }

    private static boolean isRun(Path file) throws IOException {
        InputPath.refuseUnlessFile("FILE", file);
        return RunRecordFile.isJson(file) || CheckedWorkbook.isChecked(file);
    }

    private int runs() throws IOException {
        List<Texts> languages = Texts.all();
        RunComparison comparison = RunComparison.of(
                earlier.toString(),
                FindingsOfRun.read(earlier, languages),
                later.toString(),
                FindingsOfRun.read(later, languages));
        if (workbook.isPresent()) {
            ComparisonWorkbook.write(comparison, workbook.get());
        }
        tell(ComparisonText.render(comparison), bytes -> ComparisonJson.write(comparison, bytes));
        return code(comparison.differences().isEmpty());
    }

    private int lists() throws IOException, UnreadableList {
        ListComparison comparison =
                ListDifferences.of(earlier, later, lists.settings().reading());
        if (workbook.isPresent()) {
            ComparisonWorkbook.write(comparison, workbook.get());
        }
        tell(ComparisonText.render(comparison), bytes -> ComparisonJson.write(comparison, bytes));
        return code(comparison.equal());
    }

    @FunctionalInterface
    private interface Form {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }

    private void tell(String text, Form form) throws IOException {
        if (json) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            form.to(bytes);
            spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
        } else {
            spec.commandLine().getOut().print(text);
        }
        spec.commandLine().getOut().flush();
    }

    private static int code(boolean same) {
        return (same ? ExitCode.CLEAR : ExitCode.FINDINGS).code();
    }
}
