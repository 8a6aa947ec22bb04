package chokepoint.cli;

import chokepoint.policy.Policy;
import chokepoint.policy.PolicyFile;
import chokepoint.policy.PolicyMistake;
import chokepoint.rulebook.RuleCard;
import chokepoint.rulebook.Rulebook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint policy}: whether a policy can be read and fits the rules. */
@Command(name = "policy", description = "Works on policies.", mixinStandardHelpOptions = true)
final class PolicyCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do with it: 'policy check FILE'");
    }

    @Command(
            name = "check",
            description = "Tells every mistake in a policy with line and column, and what does not fit the rules.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", description = "The policy.") Path file, @Mixin RuleOptions rules)
            throws Exception {
        Policy policy = PolicyFile.read(file);
        Rulebook rulebook = rules.load();
        List<PolicyMistake> misfits =
                policy.misfits(rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::limits)));
        PrintWriter out = spec.commandLine().getOut();
        misfits.forEach(out::println);
        policy.notices().forEach(out::println);
        out.printf("%s: %s%n", file, misfits.isEmpty() ? "fits the rules" : "does not fit the rules");
        out.flush();
        return misfits.isEmpty() ? ExitCode.CLEAR.code() : ExitCode.USAGE.code();
    }
}
