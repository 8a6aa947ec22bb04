package chokepoint.cli;

import chokepoint.cli.options.BatchOptions;
import chokepoint.cli.options.DecisionOptions;
import chokepoint.cli.options.FailOptions;
import chokepoint.cli.options.FormatOptions;
import chokepoint.cli.options.IgnoreOptions;
import chokepoint.cli.options.ListOptions;
import chokepoint.cli.options.MaskOptions;
import chokepoint.cli.options.MasterOptions;
import chokepoint.cli.options.PolicyOptions;
import chokepoint.cli.options.RequestedOptions;
import chokepoint.cli.options.RuleOptions;
import chokepoint.cli.options.TellingOptions;
import chokepoint.finding.Audit.Provenance;
import chokepoint.finding.ProvenanceKind;
import chokepoint.run.CheckRun;
import chokepoint.run.RunSettings;
import chokepoint.run.input.IgnorePatterns;
import chokepoint.run.input.InputPath;
import chokepoint.run.output.OutputPath;
import chokepoint.run.output.RequestedReports;
import chokepoint.workbook.ListFormat;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code chokepoint check}: lists in, checked workbooks and findings out. */
@Command(
        name = "check",
        description = "Checks lists, and writes for each the same workbook, annotated, and its findings as JSON.",
        footer = {
            "",
            "Exit: 0 nothing at or above --fail-on, 1 findings, 2 arguments, policy or rules wrong,",
            "3 some list could not be read or judged, or a file that may hold a list was skipped,",
            "4 a mistake in the program."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Lists (" + ListFormat.GIVEN
                    + "), folders of lists, or patterns in quotes such as 'lists/**/*.xlsx'.")
    private List<Path> paths = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the outputs go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("checked");

    @Mixin
    private PolicyOptions policies = new PolicyOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ListOptions lists = new ListOptions();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "An earlier state of the list: shares of the period before are taken from it.")
    private Optional<Path> previous = Optional.empty();

    @Mixin
    private MasterOptions masters = new MasterOptions();

    @Mixin
    private DecisionOptions dispositions = new DecisionOptions();

    @Mixin
    private FailOptions failing = new FailOptions();

    @Option(
            names = "--sign",
            paramLabel = "NAME",
            description = "Puts by whom and when the run was made into the Run record, and nowhere else.")
    private Optional<String> sign = Optional.empty();

    @Mixin
    private MaskOptions mask = new MaskOptions();

    @Mixin
    private FormatOptions formats = new FormatOptions();

    @Mixin
    private IgnoreOptions ignored = new IgnoreOptions();

    @Mixin
    private TellingOptions telling = new TellingOptions();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return ExitCode.of(new CheckRun(settings(), telling.console(out, err)).run())
                .code();
    }

    /** All that options name is looked at before the rules are loaded. */
    private RunSettings settings() {
        RunSettings.Batch size = batch.settings();
        RequestedReports reports = formats.reports();
        reports.check();
        IgnorePatterns patterns = ignored.patterns();
        OutputPath.refuseUnlessFolder("--out", out);
        previous.ifPresent(file -> InputPath.refuseUnlessFile("--previous", file));
        Optional<String> maskKey = mask.key();
        ParseResult parsed = spec.commandLine().getParseResult();
        return new RunSettings(
                new RunSettings.Inputs(paths, patterns, RequestedOptions.files(parsed)),
                out,
                rules.settings(),
                policies.settings(),
                lists.settings(),
                previous,
                masters.files(),
                dispositions.files(),
                failing.baseline(),
                failing.failOn(),
                maskKey,
                reports,
                size,
                new RunSettings.Request(seals(parsed), RequestedOptions.key(parsed)));
    }

    /** The clock shows in the record only where somebody signs for it. */
    private List<Provenance> seals(ParseResult parsed) {
        List<Provenance> seals = new ArrayList<>(RequestedOptions.of(parsed));
        sign.ifPresent(name -> seals.add(new Provenance(
                ProvenanceKind.SIGNATURE,
                name,
                "",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())));
        return seals;
    }
}
