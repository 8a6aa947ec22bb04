package chokepoint.cli;

import chokepoint.check.SampleRun;
import chokepoint.check.Samples;
import chokepoint.rulebook.RuleCard;
import chokepoint.rulebook.Rulebook;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code chokepoint rules}: what rules there are, and whether they hold their samples. */
@Command(
        name = "rules",
        description = "Lists the rules, or tests each against its sample.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Override
    public Integer call() throws Exception {
        return list(rules);
    }

    @Command(name = "list", description = "Lists the rules with what each needs.", mixinStandardHelpOptions = true)
    int list(@Mixin RuleOptions options) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        for (RuleCard card : options.load().cards()) {
            out.printf("%s  %-6s  %-6s  %s%n", card.id(), card.kind(), card.severity(), card.title());
            out.printf(
                    "         needs %s%n",
                    String.join(
                            ", ", card.needs().stream().map(Object::toString).toList()));
        }
        out.flush();
        return ExitCode.CLEAR.code();
    }

    @Command(
            name = "test",
            description = "Runs each rule on the sample beside it: it must find what 'expect' says, and nothing else.",
            mixinStandardHelpOptions = true)
    int test(@Mixin RuleOptions options) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Rulebook rulebook = options.load();
        List<SampleRun> runs = Samples.of(rulebook).runAll();
        runs.forEach(run -> out.println(run.report()));
        long failed = runs.stream().filter(run -> !run.passed()).count();
        out.printf("%d rules, %d samples, %d failed%n", rulebook.cards().size(), runs.size(), failed);
        out.flush();
        return failed == 0 ? ExitCode.CLEAR.code() : ExitCode.FINDINGS.code();
    }
}
