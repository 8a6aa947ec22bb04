package chokepoint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chokepoint policy}: works on policies. */
@Command(
        name = "policy",
        description =
                "Writes a policy to start from, checks one, tries a new one against an old one, or takes decisions about names"
                        + " over into one.",
        subcommands = {
            PolicyInitCommand.class,
            PolicyCheckCommand.class,
            PolicyTryCommand.class,
            PolicyAdoptCommand.class
        },
        mixinStandardHelpOptions = true)
final class PolicyCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with it: init, check, try or adopt");
    }
}
