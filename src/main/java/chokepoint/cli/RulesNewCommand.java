package chokepoint.cli;

import chokepoint.cli.options.RuleOptions;
import chokepoint.rulebook.NewRule;
import chokepoint.run.failure.UsageException;
import chokepoint.run.output.OutputPath;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint rules new THEME TITLE}: a rule and its sample to start from. */
@Command(
        name = "new",
        description = {
            "Writes a rule and the sample beside it, to start from: the next free id of the theme, a condition that finds",
            "something, and a near miss. They go below the last --rules DIR, or below 'rules'. Nothing is overwritten."
        },
        mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "THEME", description = "The folder it belongs to, for example routing.")
    private String theme = "";

    @Parameters(index = "1", paramLabel = "TITLE", description = "What the rule says, in one line.")
    private String title = "";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Override
    public Integer call() throws IOException {
        Path folder = rules.forNewRules();
        OutputPath.refuseUnlessFolder("--rules", folder);
        List<Path> folders = new ArrayList<>(rules.folders());
        folders.add(folder);
        PrintWriter out = spec.commandLine().getOut();
        written(folder, folders).forEach(out::println);
        out.printf(Locale.ROOT, "Change what stands there, then run 'chokepoint rules test --rules %s'%n", folder);
        out.flush();
        return ExitCode.CLEAR.code();
    }

    private List<Path> written(Path folder, List<Path> folders) {
        try {
            return NewRule.of(theme, title, YearMonth.now(ZoneOffset.UTC), NewRule.RuleNames.in(folders))
                    .write(folder);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (IOException e) {
            throw new UsageException("the rule could not be written: " + e.getMessage());
        }
    }
}
