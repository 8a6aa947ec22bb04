package chokepoint.cli;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.cli.InputFiles.Input;
import chokepoint.finding.Audit;
import chokepoint.finding.Decision;
import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import chokepoint.policy.LimitValues;
import chokepoint.policy.Policy;
import chokepoint.report.CheckedWorkbook;
import chokepoint.report.TextSummary;
import chokepoint.report.earlier.DecisionFile;
import chokepoint.rulebook.RuleCard;
import chokepoint.rulebook.Rulebook;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
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
            "3 some list could not be read or judged, 4 a mistake in the program."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final int LISTS_TOLD_WHOLE = 12;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Lists (xlsx, xlsm, xls, csv) or folders of lists.")
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

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description =
                    "An earlier checked workbook, or a register (csv, yml), whose decisions are carried over to the"
                            + " same findings; may be given more than once, the latest last.")
    private List<Path> dispositions = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit 1 from this severity on: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.HIGH;

    @Mixin
    private FormatOptions formats = new FormatOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many threads work at a time (default: one per processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws Exception {
        if (jobs < 1) {
            throw new UsageException("--jobs " + jobs + ": at least one thread must work");
        }
        formats.check();
        Rulebook rulebook = rules.load();
        List<Input> inputs = inputs();
        Map<Input, Policy> policyOf = policies(inputs, rulebook);
        int atOnce = Math.min(jobs, inputs.size());
        List<Decision> decisions = decisions();
        Check check = new Check(rulebook, new CheckSettings(Version.text(), jobs / atOnce, decisions));
        ListJob job = new ListJob(check, new OutputFiles(out), previous);
        List<ListJob.Result> results = run(inputs, policyOf, job, atOnce);
        print(results);
        tellUnmet(decisions, results);
        return results.stream()
                .map(result -> result.exitCode(failOn))
                .reduce(ExitCode.CLEAR, ExitCode::orWorse)
                .code();
    }

    private List<Input> inputs() throws IOException {
        List<Input> inputs = new InputFiles(out, CheckedWorkbook::isChecked).find(paths);
        if (inputs.isEmpty()) {
            throw new UsageException("no lists (xlsx, xlsm, xls, csv) found below " + paths);
        }
        if (previous.isPresent() && inputs.size() > 1) {
            throw new UsageException("--previous is the earlier state of one list; check one list at a time with it");
        }
        Map<String, Input> byName = new HashMap<>();
        for (Input input : inputs) {
            Optional<Input> twin = Optional.ofNullable(byName.put(input.name(), input));
            if (twin.isPresent()) {
                throw new UsageException("'" + twin.get().file() + "' and '" + input.file()
                        + "' would be written to the same file; check a folder that holds both, or one at a time");
            }
        }
        return inputs;
    }

    /** All policies are read before the first list is checked: a mistake in one stops the run before it begins. */
    private Map<Input, Policy> policies(List<Input> inputs, Rulebook rulebook) {
        Map<Input, Policy> policyOf = new HashMap<>();
        inputs.forEach(input -> policyOf.put(input, policies.policyFor(input.file(), input.root())));
        Map<String, LimitValues> cards =
                rulebook.cards().stream().collect(Collectors.toMap(RuleCard::id, RuleCard::limits));
        policyOf.values().stream()
                .flatMap(policy -> policy.misfits(cards).stream())
                .map(Object::toString)
                .distinct()
                .sorted()
                .forEach(spec.commandLine().getErr()::println);
        return policyOf;
    }

    /** Every mistake in every file is told at once. */
    private List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        for (Path file : dispositions) {
            try {
                decisions.addAll(DecisionFile.read(file));
            } catch (IOException e) {
                mistakes.add("--dispositions: " + e.getMessage());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new UsageException(String.join(System.lineSeparator(), mistakes));
        }
        return decisions;
    }

    private List<ListJob.Result> run(List<Input> inputs, Map<Input, Policy> policyOf, ListJob job, int atOnce)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<ListJob.Result>> futures = new ArrayList<>();
            for (Input input : inputs) {
                Policy policy = policyOf.get(input);
                futures.add(threads.submit(() -> job.run(input, policy, lists.options(policy))));
            }
            List<ListJob.Result> results = new ArrayList<>();
            for (Future<ListJob.Result> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private void print(List<ListJob.Result> results) throws IOException {
        PrintWriter standard = spec.commandLine().getOut();
        PrintWriter diagnostics = spec.commandLine().getErr();
        results.stream()
                .map(ListJob.Result::problem)
                .filter(problem -> !problem.isEmpty())
                .forEach(diagnostics::println);
        diagnostics.flush();
        List<Audit> audits = results.stream()
                .filter(result -> result.problem().isEmpty())
                .flatMap(result -> result.audit().stream())
                .toList();
        standard.flush();
        formats.write(audits, System.out);
        if (formats.printsText()) {
            text(standard, audits, results.size());
        }
        standard.flush();
    }

    /** Decisions that meet no finding of any list: mistyped, or about what is no longer found. */
    private void tellUnmet(List<Decision> decisions, List<ListJob.Result> results) {
        Set<String> found = results.stream()
                .flatMap(result -> result.audit().stream())
                .flatMap(audit -> audit.findings().stream())
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        PrintWriter diagnostics = spec.commandLine().getErr();
        decisions.stream()
                .filter(decision -> !found.contains(decision.fingerprint()))
                .forEach(decision -> diagnostics.printf(
                        "%s: %s, but no finding has the fingerprint '%s' any more%n",
                        decision.where(), decision.told(), decision.fingerprint()));
        diagnostics.flush();
    }

    private void text(PrintWriter standard, List<Audit> audits, int lists) {
        boolean whole = audits.size() <= LISTS_TOLD_WHOLE || formats.asksForText();
        boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
        for (Audit audit : audits) {
            standard.println(whole ? TextSummary.render(audit, colour) : line(audit));
        }
        standard.printf("%d of %d lists checked; outputs in %s%n", audits.size(), lists, out);
    }

    private static String line(Audit audit) {
        return "%s: %d lines, %d findings"
                .formatted(
                        audit.list().file(),
                        audit.list().lines(),
                        audit.findings().size());
    }
}
