package chokepoint.run;

import chokepoint.check.Check;
import chokepoint.check.CheckSettings;
import chokepoint.check.PortfolioCheck;
import chokepoint.disk.TemporaryFiles;
import chokepoint.finding.EarlierFinding;
import chokepoint.finding.UncheckedFile;
import chokepoint.names.NearestWord;
import chokepoint.policy.Policy;
import chokepoint.report.CheckedWorkbook;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.RuleCard;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputFiles;
import chokepoint.run.input.InputFiles.Input;
import chokepoint.run.output.ListOutputs;
import chokepoint.run.output.OutputFiles;
import chokepoint.run.output.RequestedReports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks all lists that settings name, writes the outputs of each, and judges several together. */
public final class CheckRun {

    private static final int SKIPPED_TOLD = 100;

    private final RunSettings settings;
    private final RunConsole console;

    public CheckRun(RunSettings settings, RunConsole console) {
        this.settings = settings;
        this.console = console;
    }

    /**
     * Makes the run.
     *
     * @throws UsageException if something in the settings is wrong; then nothing has been checked
     */
    public RunResult run() throws Exception {
        settings.rules().refuseBelow(InputFiles.folders(settings.inputs().paths()));
        Rulebook rulebook = settings.rules().load();
        refuseUnknown(settings.failOn().named(), rulebook);
        Set<String> earlier = EarlierRuns.findings("--baseline", settings.baseline(), rulebook.spoken()).stream()
                .map(EarlierFinding::fingerprint)
                .collect(Collectors.toSet());
        InputFiles.Found found = found();
        List<Input> inputs = found.inputs();
        OutputFiles outputs = outputs(inputs);
        RecordedDecisions decisions = RecordedDecisions.read(settings.decisions(), rulebook.spoken());
        Map<Input, Policy> policyOf = policies(inputs, rulebook, decisions);
        int jobs = settings.batch().jobs();
        int atOnce = Math.min(jobs, inputs.size());
        CheckSettings how = new CheckSettings(
                ProgramVersion.text(),
                jobs / atOnce,
                decisions.all(),
                settings.request().seals(),
                settings.maskKey(),
                MasterFiles.read(settings.masters(), settings.lists().reading()));
        ListKey key = new ListKey(rulebook, settings.request().key(), policyOf::get);
        BatchRun.Telling telling =
                new BatchRun.Telling(settings.out(), console, settings.reports(), settings.failOn(), earlier, found);
        PortfolioRun portfolio = new PortfolioRun(
                new PortfolioCheck(rulebook, how),
                outputs,
                inputs.stream().collect(Collectors.toMap(Input::name, policyOf::get)),
                found.passedOver());
        try (BatchRun run = BatchRun.of(inputs, settings.batch(), telling)) {
            TemporaryFiles.prepare();
            ListOutputs written = new ListOutputs(
                    outputs, settings.lists().marking(), settings.lists().mapping(), run.folder(), run.locks());
            ListJob job = new ListJob(
                    new Check(rulebook, how),
                    written,
                    settings.previous(),
                    settings.lists().cpu(),
                    console.colour(),
                    console.width(),
                    earlier);
            RunResult result = run.check(
                    inputs,
                    atOnce,
                    input -> {
                        Policy policy = policyOf.get(input);
                        ListResult checked =
                                job.run(input, policy, settings.lists().reading(policy, rulebook.lists()));
                        checked.audit().ifPresent(decisions::meet);
                        return checked;
                    },
                    new BatchRun.Known(key::of, written::all),
                    portfolio);
            if (!settings.batch().resume()) {
                decisions.tellUnmet(console.err());
            }
            return result;
        }
    }

    /** A misspelt id would never fail. */
    private static void refuseUnknown(List<String> rules, Rulebook rulebook) {
        for (String rule : rules) {
            if (rulebook.card(rule).isEmpty()) {
                List<String> ids = rulebook.cards().stream().map(RuleCard::id).toList();
                throw new UsageException("--fail-on: there is no rule '" + rule + "'" + NearestWord.hint(rule, ids)
                        + "; 'rules list' names all");
            }
        }
    }

    private OutputFiles outputs(List<Input> inputs) {
        List<Path> files = inputs.stream().map(Input::file).toList();
        RequestedReports reports = settings.reports();
        OutputFiles outputs = OutputFiles.of(
                settings.out(),
                inputs.stream().map(Input::name).toList(),
                Stream.concat(files.stream(), reports.files().stream()).toList());
        reports.check(inputs.size());
        reports.refuse(files, "a list to check");
        reports.refuse(outputs.portfolio(), "written about all lists together");
        outputs.notices().forEach(console.err()::println);
        return outputs;
    }

    private InputFiles.Found found() throws IOException {
        RunSettings.Inputs inputs = settings.inputs();
        InputFiles.Found found = new InputFiles(
                        settings.out(), CheckedWorkbook::isChecked, inputs.ignored(), inputs.named())
                .find(inputs.paths());
        tell(found.passedOver());
        List<Input> lists = found.some(inputs.paths());
        if (settings.previous().isPresent() && lists.size() > 1) {
            throw new UsageException("--previous is the earlier state of one list; check one list at a time with it");
        }
        return found;
    }

    private void tell(List<UncheckedFile> passedOver) {
        passedOver.stream()
                .limit(SKIPPED_TOLD)
                .forEach(file -> console.err().println("skipped '" + file.file() + "': it is " + file.reason()));
        if (passedOver.size() > SKIPPED_TOLD) {
            console.err().println("and " + (passedOver.size() - SKIPPED_TOLD) + " more were skipped");
        }
    }

    /** All policies are read before the first list is checked: a mistake in one stops the run before it begins. */
    private Map<Input, Policy> policies(List<Input> inputs, Rulebook rulebook, RecordedDecisions decisions)
            throws IOException {
        Policies policies =
                Policies.of(settings.policies(), rulebook, settings.rules().inUse(rulebook));
        Map<Input, Policy> policyOf = new HashMap<>();
        inputs.forEach(input -> policyOf.put(input, decisions.on(policies.policyFor(input.file(), input.root()))));
        return policyOf;
    }
}
