package chokepoint.cli;

import chokepoint.check.sample.Explanation;
import chokepoint.cli.options.PolicyOptions;
import chokepoint.cli.options.RuleOptions;
import chokepoint.cli.print.ExplainJson;
import chokepoint.cli.print.ExplainText;
import chokepoint.names.NearestWord;
import chokepoint.policy.Policy;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.run.Policies;
import chokepoint.run.RuleSettings;
import chokepoint.run.failure.UsageException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint explain ID}: what a rule tests, why, what holds now, and a worked example. */
@Command(
        name = "explain",
        description =
                "Tells what a rule tests, why, on what sources, which limits a policy sets for it, and works an example.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    /** For whom a page is written. */
    enum Form {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of the rule, for example CON-001.")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to tell it: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Form form = Form.TEXT;

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
        Rulebook spoken = rulebook.in(rulebook.texts(policy.language()));
        Explanation explanation = Explanation.of(spoken, card(spoken), policy);
        PrintWriter out = spec.commandLine().getOut();
        out.print(form == Form.JSON ? ExplainJson.of(explanation) + "\n" : ExplainText.of(explanation));
        out.flush();
        return ExitCode.CLEAR.code();
    }

    private RuleCard card(Rulebook rulebook) {
        rulebook.tallies().stream()
                .filter(tally -> tally.id().equals(id))
                .findFirst()
                .ifPresent(tally -> {
                    throw new UsageException(String.format(
                            Locale.ROOT,
                            "'%s' is a tally: '%s' (%s) %s It is read by: %s; explain one of these",
                            id,
                            tally.tally(),
                            tally.path(),
                            tally.why(),
                            String.join(", ", rulebook.readersOf(tally))));
                });
        return rulebook.card(id)
                .orElseThrow(() -> new UsageException("no rule has the id '" + id + "'"
                        + NearestWord.hint(
                                id, rulebook.cards().stream().map(RuleCard::id).toList())
                        + "; 'chokepoint rules list' shows them all"));
    }
}
