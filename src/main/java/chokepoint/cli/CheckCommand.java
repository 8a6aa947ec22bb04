package chokepoint.cli;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.check.PortfolioCheck;
import chokepoint.cli.InputFiles.Input;
import chokepoint.disk.TemporaryFiles;
import chokepoint.finding.Audit.Seal;
import chokepoint.finding.Decision;
import chokepoint.finding.RunPart;
import chokepoint.finding.Severity;
import chokepoint.finding.UncheckedFile;
import chokepoint.policy.Policy;
import chokepoint.report.CheckedWorkbook;
import chokepoint.rulebook.Rulebook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

    private static final int PASSED_OVER_TOLD = 100;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Lists (xlsx, xlsm, xlsb, xls, csv), folders of lists, or patterns in quotes such as 'lists/**/*.xlsx'.")
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
    private DecisionOptions dispositions = new DecisionOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit 1 from this severity on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.HIGH;

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
    private Ignored ignored = new Ignored();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Override
    public Integer call() throws Exception {
        int jobs = batch.jobs();
        formats.check();
        ignored.check();
        refuseWrongPlaces();
        rules.refuseBelow(InputFiles.folders(paths));
        Rulebook rulebook = rules.load();
        InputFiles.Found found = found();
        List<Input> inputs = found.inputs();
        List<Path> files = inputs.stream().map(Input::file).toList();
        OutputFiles outputs = OutputFiles.of(
                out,
                inputs.stream().map(Input::name).toList(),
                Stream.concat(files.stream(), formats.files().stream()).toList());
        formats.check(inputs.size());
        formats.refuse(files, "a list to check");
        formats.refuse(outputs.portfolio(), "written about all lists together");
        outputs.notices().forEach(spec.commandLine().getErr()::println);
        Map<Input, Policy> policyOf = policies(inputs, rulebook);
        int atOnce = Math.min(jobs, inputs.size());
        List<Decision> decisions = dispositions.read(rulebook.spoken());
        CheckSettings settings = new CheckSettings(Version.text(), jobs / atOnce, decisions, asked(), mask.key());
        Check check = new Check(rulebook, settings);
        ListKey key = new ListKey(rulebook, spec.commandLine().getParseResult(), policyOf::get);
        CheckRun.Telling telling = new CheckRun.Telling(out, spec.commandLine(), formats, failOn, found);
        PortfolioRun portfolio = new PortfolioRun(
                new PortfolioCheck(rulebook, settings),
                outputs,
                inputs.stream().collect(Collectors.toMap(Input::name, policyOf::get)),
                found.passedOver());
        try (CheckRun run = CheckRun.of(inputs, batch, telling)) {
            TemporaryFiles.prepare();
            ListOutputs written = new ListOutputs(outputs, lists.room(), lists.mapping(), run.folder(), run.locks());
            ListJob job = new ListJob(check, written, previous, lists.cpu(), colour());
            ExitCode code = run.check(
                    inputs,
                    atOnce,
                    input -> {
                        ListJob.Result result = job.run(input, policyOf.get(input), lists.options(policyOf.get(input)));
                        result.audit().ifPresent(dispositions::meet);
                        return result;
                    },
                    new CheckRun.Known(key::of, written::all),
                    portfolio);
            if (!batch.resume()) {
                dispositions.tellUnmet(decisions, spec.commandLine().getErr());
            }
            return code.code();
        }
    }

    /** All that options name is looked at before the rules are loaded. */
    private void refuseWrongPlaces() {
        OutputPlace.refuseUnlessFolder("--out", out);
        previous.ifPresent(file -> InputPlace.refuseUnlessFile("--previous", file));
        mask.key();
        batch.memory();
        lists.options();
        lists.room();
    }

    /** The clock shows in the record only where somebody signs for it. */
    private List<Seal> asked() {
        List<Seal> asked = new ArrayList<>(AskedOptions.of(spec.commandLine().getParseResult()));
        sign.ifPresent(name -> asked.add(new Seal(
                RunPart.SIGNATURE,
                name,
                "",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())));
        return asked;
    }

    private static boolean colour() {
        return System.console() != null && System.getenv("NO_COLOR") == null;
    }

    private InputFiles.Found found() throws IOException {
        InputFiles files = new InputFiles(
                out,
                CheckedWorkbook::isChecked,
                ignored,
                AskedOptions.files(spec.commandLine().getParseResult()));
        InputFiles.Found found = files.find(paths);
        tell(found.passedOver());
        List<Input> inputs = found.some(paths);
        if (previous.isPresent() && inputs.size() > 1) {
            throw new UsageException("--previous is the earlier state of one list; check one list at a time with it");
        }
        return found;
    }

    private void tell(List<UncheckedFile> passedOver) {
        PrintWriter diagnostics = spec.commandLine().getErr();
        passedOver.stream()
                .limit(PASSED_OVER_TOLD)
                .forEach(file -> diagnostics.println("skipped '" + file.file() + "': it is " + file.reason()));
        if (passedOver.size() > PASSED_OVER_TOLD) {
            diagnostics.println("and " + (passedOver.size() - PASSED_OVER_TOLD) + " more were skipped");
        }
    }

    /** All policies are read before the first list is checked: a mistake in one stops the run before it begins. */
    private Map<Input, Policy> policies(List<Input> inputs, Rulebook rulebook) throws IOException {
        policies.check(rulebook, rules.inUse(rulebook));
        Map<Input, Policy> policyOf = new HashMap<>();
        inputs.forEach(input -> policyOf.put(input, policies.policyFor(input.file(), input.root())));
        return policyOf;
    }
}
