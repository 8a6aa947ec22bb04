package chokepoint.cli;

import chokepoint.cli.options.PolicyOptions;
import chokepoint.cli.options.RuleOptions;
import chokepoint.cli.print.ListsInForce;
import chokepoint.cli.print.ListsJson;
import chokepoint.cli.print.ListsText;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import chokepoint.run.Policies;
import chokepoint.run.RuleSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chokepoint lists show}: the lists in force. */
@Command(
        name = "show",
        description = {
            "Shows the lists that rules and the policy use: what each holds, the day that it speaks of, how old it is on the"
                    + " as-of day and how old it may be, where it comes from, and its hash."
        },
        footer = {"", "Exit: 0 shown, 1 a list in use is past its shelf life, 2 arguments, policy or rules wrong."},
        mixinStandardHelpOptions = true)
final class ListsShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to tell them: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ExplainCommand.Form form = ExplainCommand.Form.TEXT;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Override
    public Integer call() throws Exception {
        RuleSettings asked = rules.settings();
        Rulebook rulebook = asked.load();
        Policy policy = Policies.of(policies.settings(), rulebook, asked.inUse(rulebook))
                .givenOrDefault(Path.of(""));
        ListsInForce lists = ListsInForce.of(rulebook, policy);
        PrintWriter out = spec.commandLine().getOut();
        out.print(form == ExplainCommand.Form.JSON ? ListsJson.of(lists) + "\n" : ListsText.of(lists));
        out.flush();
        return (lists.anyStale() ? ExitCode.FINDINGS : ExitCode.CLEAR).code();
    }
}
