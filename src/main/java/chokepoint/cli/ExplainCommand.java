package chokepoint.cli;

import chokepoint.policy.Policy;
import chokepoint.rulebook.RuleCard;
import chokepoint.rulebook.Rulebook;
import chokepoint.trade.Limit;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chokepoint explain ID}: what a rule tests, why, and what holds now. */
@Command(
        name = "explain",
        description = "Tells what a rule tests, why, on what sources, and which limits a policy sets for it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of the rule, for example CON-001.")
    private String id = "";

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Override
    public Integer call() throws Exception {
        Rulebook rulebook = rules.load();
        RuleCard card = rulebook.card(id)
                .orElseThrow(() ->
                        new UsageException("no rule has the id '" + id + "'; 'chokepoint rules list' shows them all"));
        PrintWriter out = spec.commandLine().getOut();
        card(out, card);
        limits(out, card);
        out.printf("%nThe rule (%s)%n%n", card.path());
        rulebook.text(id).stream()
                .flatMap(String::lines)
                .dropWhile(line -> !line.startsWith("when"))
                .forEach(out::println);
        out.flush();
        return ExitCode.CLEAR.code();
    }

    private static void card(PrintWriter out, RuleCard card) {
        out.printf(
                "%s  %s%n%s, %s, indicator %s, since %s%n",
                card.id(),
                card.title(),
                card.kind(),
                card.severity(),
                String.join(", ", card.indicators()),
                card.since());
        section(out, "Why", card.why());
        section(out, "Says", card.message());
        section(out, "Needs", card.needs().stream().map(Object::toString).collect(Collectors.joining(", ")));
        section(out, "Would be cleared by", card.clear());
        section(out, "Advice", card.advice());
        section(out, "Basis", card.basis());
    }

    private void limits(PrintWriter out, RuleCard card) {
        if (!card.hasLimit()) {
            return;
        }
        String defaults = card.limits().names().stream()
                .map(name -> name + " " + card.limits().values().getOrDefault(name, "(set by the policy)"))
                .collect(Collectors.joining(", "));
        section(out, "Limit of the card", defaults);
        if (!card.limits().follows().isEmpty()) {
            section(
                    out,
                    "Follows",
                    "what a policy sets for %s, unless it sets limits for %s itself"
                            .formatted(card.limits().follows(), card.id()));
        }
        policies.given(Path.of("")).ifPresent(policy -> inForce(out, card, policy));
    }

    private static void inForce(PrintWriter out, RuleCard card, Policy policy) {
        String text = policy.segmentations().stream()
                .flatMap(segmentation -> segmentation.segments().stream())
                .flatMap(segment -> policy.limit(card.id(), card.limits(), segment, "all").stream())
                .map(ExplainCommand::spoken)
                .collect(Collectors.joining("\n"));
        section(out, "Limits in force by " + policy.path(), text);
    }

    private static String spoken(Limit limit) {
        return limit.segment().path() + ": "
                + limit.values().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining(", "))
                + " (" + limit.source() + ")";
    }

    private static void section(PrintWriter out, String title, String text) {
        if (!text.isBlank()) {
            out.printf("%n%s%n%s%n", title, text.indent(2).stripTrailing());
        }
    }
}
