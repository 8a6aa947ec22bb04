package chokepoint.cli;

import chokepoint.cli.options.RuleOptions;
import chokepoint.mistake.Mistake;
import chokepoint.policy.Policy;
import chokepoint.policy.RulesInUse;
import chokepoint.policy.lint.PolicyLint;
import chokepoint.policy.reading.PolicyFile.Examined;
import chokepoint.run.PolicySettings;
import chokepoint.run.RuleSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint policy check}: what is wrong in a policy, and what is doubtful. */
@Command(
        name = "check",
        description = {
            "Tells every mistake in a policy with line and column, what does not fit the rules, and what is doubtful: days"
                    + " without a limit between two, limits that overlap or cannot stand beside a quota, segments that"
                    + " nothing reaches, facts without a source, lists that are unknown or past their shelf life."
        },
        footer = {"", "Exit: 0 nothing to tell, 1 doubts only, 2 mistakes, or the policy does not fit the rules."},
        mixinStandardHelpOptions = true)
final class PolicyCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The policy.")
    private Path file = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which limits must hold and lists be fresh; without it, the policy's.")
    private Optional<String> asOf = Optional.empty();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Override
    public Integer call() throws Exception {
        RuleSettings asked = rules.settings();
        RulesInUse inUse = asked.inUse(asked.load());
        Examined read = Examined.of(file);
        Policy policy =
                asOf.map(day -> read.policy().withAsOf(PolicySettings.day(day))).orElse(read.policy());
        List<Mistake> mistakes = read.against(inUse).mistakes();
        List<Mistake> doubts = read.mistakes().isEmpty() ? PolicyLint.doubts(file, policy, inUse) : List.of();
        tell(policy, mistakes, doubts);
        if (!mistakes.isEmpty()) {
            return ExitCode.USAGE.code();
        }
        return (doubts.isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS).code();
    }

    private void tell(Policy policy, List<Mistake> mistakes, List<Mistake> doubts) {
        PrintWriter out = spec.commandLine().getOut();
        mistakes.forEach(out::println);
        doubts.forEach(out::println);
        if (mistakes.isEmpty() && !policy.asOf().known()) {
            out.println(
                    "no as-of date: whether limits hold and lists are fresh was not looked at; add 'as of: DATE' to the"
                            + " policy, or --as-of DATE");
        }
        String wrong = mistakes.isEmpty() ? "fits the rules" : counted(mistakes, "mistake");
        out.printf(Locale.ROOT, "%s: %s%s%n", file, wrong, doubts.isEmpty() ? "" : "; " + counted(doubts, "doubt"));
        out.flush();
    }

    private static String counted(List<Mistake> told, String what) {
        return told.size() + " " + what + (told.size() == 1 ? "" : "s");
    }
}
