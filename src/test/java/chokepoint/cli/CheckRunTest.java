package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.check.CheckSettings;
import chokepoint.check.PortfolioCheck;
import chokepoint.cli.InputFiles.Input;
import chokepoint.cli.ListJob.Result;
import chokepoint.cli.batch.ListOutcome;
import chokepoint.cli.batch.ListOutcome.Ending;
import chokepoint.finding.Severity;
import chokepoint.finding.VerdictWord;
import chokepoint.finding.VerdictWords;
import chokepoint.rulebook.Rulebook;
import chokepoint.trade.values.Money;
import java.io.IOException;
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
import picocli.CommandLine;

class CheckRunTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A run over one list, whose output meets a fate before the run ends. */
    private ExitCode run(Consumer<Path> fate) throws Exception {
        Path output = Files.writeString(folder.resolve("a.csv.findings.json"), "{}");
        CommandLine command =
                new CommandLine(new Main()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        PortfolioRun portfolio = new PortfolioRun(
                new PortfolioCheck(
                        Rulebook.load(false, List.of(oneRule()), Set.of()),
                        new CheckSettings("test", 1, List.of(), List.of())),
                OutputFiles.of(folder, List.of("a.csv"), List.of()),
                Map.of(),
                List.of());
        Input input = new Input(folder.resolve("a.csv"), folder, "a.csv");
        CheckRun.Telling telling = new CheckRun.Telling(
                folder,
                command,
                new FormatOptions(),
                Severity.HIGH,
                new InputFiles.Found(List.of(input), List.of(), 0));
        try (CheckRun run = CheckRun.of(List.of(input), new BatchOptions(), telling)) {
            return run.check(
                    List.of(input),
                    1,
                    list -> {
                        fate.accept(output);
                        return new Result(checked(), Optional.empty(), List.of(output), false);
                    },
                    new CheckRun.Known(list -> Optional.empty(), list -> Set.of()),
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
        return new ListOutcome("a.csv", Ending.CHECKED, "", 3, words, 0, Map.of(), "told", new TreeMap<>());
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
        assertThat(run(output -> {})).isEqualTo(ExitCode.CLEAR);
        assertThat(out.toString()).contains("1 of 1 lists checked");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void outputsThatAreGoneBeforeTheRunEndsAreTold() throws Exception {
        assertThat(run(CheckRunTest::delete)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(out.toString()).contains("0 of 1 lists checked");
        assertThat(err.toString()).contains("a.csv: its outputs were written and are gone", "a.csv.findings.json");
    }
}
