package chokepoint.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chokepoint lists}: works on the lists that rules and policies use. */
@Command(
        name = "lists",
        description = "Shows the lists in force and how old they are, or makes one of an official file.",
        subcommands = {ListsShowCommand.class, ListsImportCommand.class},
        mixinStandardHelpOptions = true)
final class ListsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with them: show or import");
    }
}
