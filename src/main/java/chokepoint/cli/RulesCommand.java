package chokepoint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chokepoint rules}: what rules there are, whether they hold their samples, and a new one to start from. */
@Command(
        name = "rules",
        description = "Lists the rules, tests each against its sample, or writes a new one to start from.",
        subcommands = {RulesListCommand.class, RulesTestCommand.class, RulesNewCommand.class},
        mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with them: list, test or new");
    }
}
