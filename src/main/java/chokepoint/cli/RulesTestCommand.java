package chokepoint.cli;

import chokepoint.check.sample.RulebookCoverage;
import chokepoint.check.sample.SampleRun;
import chokepoint.check.sample.Samples;
import chokepoint.cli.options.RuleOptions;
import chokepoint.cli.print.TerminalText;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.TallyCard;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chokepoint rules test}: each rule on the sample beside it, and what the samples show of the rulebook. */
@Command(
        name = "test",
        description = {
            "Runs each rule on the sample beside it: it must find what 'expect' says, and nothing else.",
            "Then tells what the samples leave untested, and which indicators the rules cover."
        },
        mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-coverage", description = "Leaves out what the samples leave untested, which takes longer.")
    private boolean brief;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Rulebook rulebook = rules.settings().load();
        List<SampleRun> runs = Samples.of(rulebook).runAll();
        runs.forEach(run -> out.println(run.report()));
        long failed = runs.stream().filter(run -> !run.passed()).count();
        if (!brief) {
            out.println();
            coverage(out, RulebookCoverage.of(rulebook, runs), unread(rulebook));
        }
        out.printf(
                Locale.ROOT,
                "%d rules, %d samples, %d failed%n",
                rulebook.cards().size(),
                runs.size(),
                failed);
        out.flush();
        return failed == 0 ? ExitCode.CLEAR.code() : ExitCode.FINDINGS.code();
    }

    private static List<String> unread(Rulebook rulebook) {
        return rulebook.tallies().stream()
                .filter(tally -> rulebook.readersOf(tally).isEmpty())
                .map(TallyCard::id)
                .toList();
    }

    private static void coverage(PrintWriter out, RulebookCoverage coverage, List<String> unread) {
        TerminalText page = new TerminalText();
        told(page, "Rules whose sample finds nothing", coverage.withoutFinding());
        told(page, "Rules without a near miss", coverage.withoutNearMiss());
        told(
                page,
                String.format(
                        Locale.ROOT,
                        "Limits of which half and twice as much make no difference to the sample (%d of %d)",
                        coverage.limitsNotTested().size(),
                        coverage.limits()),
                coverage.limitsNotTested());
        told(page, "Tallies that no rule reads", unread);
        page.line("Indicators covered: " + coverage.byIndicator().size());
        coverage.byIndicator().forEach((indicator, ids) -> page.point(indicator, String.join(", ", ids)));
        out.println(page);
    }

    private static void told(TerminalText page, String heading, List<String> which) {
        page.line(heading + ": " + (which.isEmpty() ? "none" : ""));
        if (!which.isEmpty()) {
            page.paragraph(String.join(", ", which));
        }
    }
}
