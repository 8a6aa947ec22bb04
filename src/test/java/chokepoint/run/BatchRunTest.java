package chokepoint.run;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.check.CheckSettings;
import chokepoint.check.PortfolioCheck;
import chokepoint.finding.FailOn;
import chokepoint.finding.OpenFindings;
import chokepoint.finding.Severity;
import chokepoint.finding.VerdictWord;
import chokepoint.finding.VerdictWords;
import chokepoint.rulebook.Rulebook;
import chokepoint.run.batch.ListOutcome;
import chokepoint.run.batch.ListOutcome.Ending;
import chokepoint.run.input.InputFiles;
import chokepoint.run.input.InputFiles.Input;
import chokepoint.run.output.OutputFiles;
import chokepoint.run.output.RequestedReports;
import chokepoint.trade.values.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A run over one list, whose output meets a fate before the run ends. */
    private RunResult run(Consumer<Path> fate) throws Exception {
        Path output = Files.writeString(folder.resolve("a.csv.findings.json"), "{}");
        RunConsole console = new RunConsole(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                OutputStream.nullOutputStream(),
                false,
                false,
                96,
                RunConsole.Detail.USUAL);
        PortfolioRun portfolio = new PortfolioRun(
                new PortfolioCheck(
                        Rulebook.load(false, List.of(oneRule()), Set.of()),
                        new CheckSettings("test", 1, List.of(), List.of())),
                OutputFiles.of(folder, List.of("a.csv"), List.of()),
                Map.of(),
                List.of());
        Input input = new Input(folder.resolve("a.csv"), folder, "a.csv");
        BatchRun.Telling telling = new BatchRun.Telling(
                folder,
                console,
                new RequestedReports(List.of()),
                new FailOn.From(Severity.HIGH),
                Set.of(),
                new InputFiles.Found(List.of(input), List.of(), 0));
        try (BatchRun run = BatchRun.of(List.of(input), new RunSettings.Batch(1, 1 << 20, false), telling)) {
            return run.check(
                    List.of(input),
                    1,
                    list -> {
                        fate.accept(output);
                        return new ListResult(checked(), Optional.empty(), List.of(output), false);
                    },
                    new BatchRun.Known(list -> Optional.empty(), list -> Set.of()),
                    portfolio);
        }
    }

    private Path oneRule() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/concentration"));
        try (Stream<Path> all = Files.list(Path.of("rules/concentration"))) {
            Path rule = all.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            Files.copy(rule, rules.resolve(rule.getFileName()));
        }
        return rules.getParent();
    }

    private static ListOutcome checked() {
        VerdictWords words = new VerdictWords(VerdictWord.CLEAR, VerdictWord.CLEAR, Money.UNKNOWN);
        return new ListOutcome("a.csv", Ending.CHECKED, "", 3, words, 0, OpenFindings.NONE, "told", new TreeMap<>());
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsToldToBeThereIsThere() throws Exception {
        assertThat(run(output -> {})).isEqualTo(RunResult.CLEAR);
        assertThat(out.toString()).contains("1 of 1 lists checked");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void outputsThatAreGoneBeforeTheRunEndsAreTold() throws Exception {
        assertThat(run(BatchRunTest::delete)).isEqualTo(RunResult.INCOMPLETE);
        assertThat(out.toString()).contains("0 of 1 lists checked");
        assertThat(err.toString()).contains("a.csv: its outputs were written and are gone", "a.csv.findings.json");
    }
}
