package chokepoint.cli;

import chokepoint.policy.LimitValues;
import chokepoint.policy.Policy;
import chokepoint.policy.PolicyFile;
import chokepoint.policy.PolicyLint;
import chokepoint.policy.PolicyMistake;
import chokepoint.policy.RulesInUse;
import chokepoint.rulebook.RuleCard;
import chokepoint.rulebook.Rulebook;
import chokepoint.trade.Exposure;
import chokepoint.trade.Scope;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        Policy read = PolicyFile.read(file);
        Policy policy = asOf.map(day -> read.withAsOf(PolicyOptions.day(day))).orElse(read);
        Rulebook rulebook = rules.load();
        RulesInUse inUse = inUse(rulebook);
        List<PolicyMistake> misfits = policy.misfits(inUse.cards());
        List<PolicyMistake> doubts = PolicyLint.doubts(file, policy, inUse);
        tell(policy, misfits, doubts);
        if (!misfits.isEmpty()) {
            return ExitCode.USAGE.code();
        }
        return (doubts.isEmpty() ? ExitCode.CLEAR : ExitCode.FINDINGS).code();
    }

    private void tell(Policy policy, List<PolicyMistake> misfits, List<PolicyMistake> doubts) {
        PrintWriter out = spec.commandLine().getOut();
        misfits.forEach(out::println);
        doubts.forEach(out::println);
        if (!policy.asOf().known()) {
            out.println(
                    "no as-of date: whether limits hold and lists are fresh was not looked at; add 'as of: DATE' to the"
                            + " policy, or --as-of DATE");
        }
        String verdict = misfits.isEmpty() ? "fits the rules" : "does not fit the rules";
        String doubtful = doubts.isEmpty() ? "" : doubts.size() == 1 ? "; 1 doubt" : "; " + doubts.size() + " doubts";
        out.printf(Locale.ROOT, "%s: %s%s%n", file, verdict, doubtful);
        out.flush();
    }

    private static RulesInUse inUse(Rulebook rulebook) {
        Map<String, LimitValues> cards =
                rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::limits));
        Set<String> originCaps = rulebook.cards().stream()
                .filter(card ->
                        card.subject() == Exposure.class && card.scopes().equals(List.of(Scope.COUNTRY_OF_ORIGIN)))
                .map(RuleCard::id)
                .collect(Collectors.toSet());
        return new RulesInUse(
                cards,
                originCaps,
                rulebook.lists().daysOfCountries(),
                rulebook.lists().daysOfGoods());
    }
}
