package chokepoint.run;

import chokepoint.check.Contribution;
import chokepoint.finding.Audit;
import chokepoint.finding.FailOn;
import chokepoint.finding.UncheckedFile;
import chokepoint.run.RunConsole.Detail;
import chokepoint.run.batch.BatchFolder;
import chokepoint.run.batch.InterruptionNotice;
import chokepoint.run.batch.Journal;
import chokepoint.run.batch.ListLocks;
import chokepoint.run.batch.ListOutcome;
import chokepoint.run.batch.MemoryBudget;
import chokepoint.run.batch.Progress;
import chokepoint.run.failure.IoMessage;
import chokepoint.run.failure.UsageException;
import chokepoint.run.input.InputFiles;
import chokepoint.run.input.InputFiles.Input;
import chokepoint.run.output.RequestedReports;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs over some lists: takes the folder of outputs, has the lists checked, and reports on each in their order. */
final class BatchRun implements Closeable {

    private static final int LISTS_TOLD_WHOLE = 12;
    private static final int OPEN_TOLD = 10;

    /**
     * How a run is told of and where it goes.
     *
     * @param failOn which open findings show in the result
     * @param earlier fingerprints of the findings of an earlier run
     * @param found the lists, and what lies beside them
     */
    record Telling(
            Path out,
            RunConsole console,
            RequestedReports reports,
            FailOn failOn,
            Set<String> earlier,
            InputFiles.Found found) {

        PrintWriter standard() {
            return console.out();
        }

        /** Whether people are told more than what went wrong. */
        boolean printsText() {
            return reports.printsText() && console.detail() != Detail.QUIET;
        }

        PrintWriter diagnostics() {
            return console.err();
        }
    }

    /**
     * What is known of each list before it is checked.
     *
     * @param key hash of all that its outcome rests on; empty if it cannot be read
     * @param outputs all that is written of it
     */
    record Known(Function<Input, Optional<String>> key, Function<Input, Set<String>> outputs) {}

    private final Telling telling;
    private final RunSettings.Batch options;
    private final Optional<BatchFolder> folder;
    private final ListLocks locks;
    private final List<Audit> audits = new ArrayList<>();
    private final List<ListOutcome> outcomes = new ArrayList<>();
    private final List<UncheckedFile> notChecked = new ArrayList<>();
    /** What was told to be there, by the list that it is about. */
    private final Map<String, List<Path>> written = new LinkedHashMap<>();

    private RunResult ending = RunResult.CLEAR;
    private int checked;

    private BatchRun(Telling telling, RunSettings.Batch options, Optional<BatchFolder> folder) {
        this.locks = ListLocks.in(telling.out);
        this.telling = telling;
        this.options = options;
        this.folder = folder;
    }

    /**
     * Of one list only its outputs are written; of several it is noted, too, which are finished.
     *
     * @throws UsageException if another run has the folder, or nothing can be written there
     */
    static BatchRun of(List<Input> inputs, RunSettings.Batch options, Telling telling) {
        if (inputs.size() < 2 && !options.resume()) {
            return new BatchRun(telling, options, Optional.empty());
        }
        try {
            BatchFolder taken = BatchFolder.take(telling.out).orElseThrow(() -> taken(telling.out));
            return new BatchRun(telling, options, Optional.of(taken));
        } catch (IOException e) {
            throw new UsageException("nothing can be written into '" + telling.out + "' (" + IoMessage.of(e)
                    + "); name another folder with --out");
        }
    }

    private static UsageException taken(Path out) {
        return new UsageException(
                "another run is writing into '" + out + "'; wait until it is done, or name another folder with --out");
    }

    ListLocks locks() {
        return locks;
    }

    /** Where finished work is noted; none if there is one list only. */
    Optional<BatchFolder> folder() {
        return folder;
    }

    /** Has the lists checked. */
    RunResult check(
            List<Input> inputs, int atOnce, Function<Input, ListResult> work, Known known, PortfolioRun portfolio)
            throws InterruptedException, ExecutionException, IOException {
        boolean keepAudits = telling.reports.needAudits();
        if (options.resume() && keepAudits) {
            telling.diagnostics().println("--resume: for the forms asked for, all lists are checked again");
        }
        boolean several = inputs.size() > 1;
        ListBatch.Plan plan = new ListBatch.Plan(
                telling.out,
                keepAudits ? work : work.andThen(ListResult::withoutAudit),
                known.key,
                known.outputs,
                journal(),
                options.resume() && !keepAudits,
                this::doubt,
                new MemoryBudget(options.memory()),
                several ? progress(inputs) : Progress.NONE);
        boolean whole = inputs.size() <= LISTS_TOLD_WHOLE || telling.reports.asksForText();
        InterruptionNotice interruption = InterruptionNotice.watch(plan.progress(), several);
        String stopped;
        try {
            stopped = new ListBatch(plan).run(inputs, atOnce, result -> take(result, whole, several));
            if (several && stopped.isEmpty()) {
                ending = ending.orWorse(portfolio.write(outcomes, folder.orElseThrow(), telling));
                written.put("portfolio", portfolio.written());
            }
        } finally {
            interruption.close();
        }
        tellLost();
        if (telling.found.leavesOpen()) {
            ending = ending.orWorse(RunResult.INCOMPLETE);
        }
        end(inputs.size());
        if (several && !stopped.isEmpty()) {
            tellStopped(stopped);
        }
        return ending;
    }

    /** What a finished list adds to its group must be readable, or the group could not be judged in the end. */
    private Optional<String> doubt(ListOutcome before) {
        return before.checked()
                ? folder.flatMap(own -> Contribution.trouble(own.contribution(before.name()), before.name()))
                : Optional.empty();
    }

    private Optional<Journal> journal() {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.get().journal());
        } catch (IOException e) {
            telling.diagnostics()
                    .println("what is finished cannot be noted, so that --resume checks all again: " + IoMessage.of(e)
                            + "; name a folder that you may write to with the variable XDG_CACHE_HOME");
            return Optional.empty();
        }
    }

    private void tellStopped(String why) {
        long untried = outcomes.stream()
                .filter(outcome -> outcome.ending() == ListOutcome.Ending.UNTRIED)
                .count();
        telling.diagnostics()
                .printf(Locale.ROOT, "stopped with %d of %d lists not tried: %s%n", untried, outcomes.size(), why);
        telling.diagnostics().flush();
    }

    private Progress progress(List<Input> inputs) {
        long bytes =
                inputs.stream().mapToLong(input -> ListBatch.size(input.file())).sum();
        return new Progress(telling.diagnostics(), telling.console.terminal(), inputs.size(), bytes);
    }

    private void take(ListResult result, boolean whole, boolean toldAlready) {
        ending = ending.orWorse(result.ending(telling.failOn));
        audits.addAll(result.audit().stream().toList());
        outcomes.add(result.outcome().withoutText());
        written.put(result.outcome().name(), result.written());
        if (!result.outcome().checked() && result.audit().isEmpty()) {
            notChecked.add(new UncheckedFile(
                    result.outcome().name(),
                    UncheckedFile.Kind.DECLINED,
                    result.outcome().problem()));
        }
        if (result.outcome().checked()) {
            checked++;
        } else if (!toldAlready) {
            telling.diagnostics().println(result.outcome().problem());
        }
        boolean told =
                result.outcome().checked() || (!whole && result.outcome().ending() != ListOutcome.Ending.UNTRIED);
        if (telling.printsText() && told) {
            String text = result.outcome().text();
            boolean all = whole || telling.console.detail() == Detail.ALL && !text.isEmpty();
            telling.standard().println(all ? text : result.outcome().line());
        }
    }

    /** Somebody may have emptied the folder meanwhile. */
    private void tellLost() {
        for (ListOutcome outcome : outcomes) {
            checked -= outcome.checked() && lost(outcome.name()) ? 1 : 0;
        }
        for (Map.Entry<String, List<Path>> each : written.entrySet()) {
            if (lost(each.getKey())) {
                ending = ending.orWorse(RunResult.INCOMPLETE);
                telling.diagnostics()
                        .println(each.getKey() + ": its outputs were written and are gone, '"
                                + each.getValue().get(0) + "' among them; check it again");
            }
        }
    }

    private boolean lost(String name) {
        return !written.getOrDefault(name, List.of()).stream().allMatch(Files::isRegularFile);
    }

    private void end(int lists) throws IOException {
        telling.diagnostics().flush();
        telling.standard().flush();
        notChecked.addAll(telling.found.passedOver());
        telling.reports.write(audits, notChecked, telling.console.reports());
        if (telling.printsText()) {
            telling.standard()
                    .println(checked + " of " + lists + " lists checked" + besides()
                            + (wrote() ? "; outputs in " + telling.out : "; nothing was written"));
        }
        telling.standard().flush();
    }

    private boolean wrote() {
        return written.values().stream().anyMatch(files -> !files.isEmpty());
    }

    /** What was found beside the lists: a part must not look like the whole. */
    private String besides() {
        List<UncheckedFile> passedOver = telling.found.passedOver();
        List<String> open = passedOver.stream()
                .filter(file -> file.kind().leavesOpen())
                .map(UncheckedFile::file)
                .toList();
        String left = passedOver.isEmpty() ? "" : ", " + counted(passedOver.size(), "file") + " skipped";
        String may = open.isEmpty() ? "" : ", of which " + open.size() + " may hold a list: " + some(open);
        int ignored = telling.found.ignored();
        return left + may + (ignored == 0 ? "" : ", " + counted(ignored, "path") + " ignored");
    }

    private static String some(List<String> files) {
        String first = files.stream().limit(OPEN_TOLD).collect(Collectors.joining(", "));
        return files.size() > OPEN_TOLD ? first + ", …" : first;
    }

    private static String counted(int number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }

    @Override
    public void close() throws IOException {
        if (folder.isPresent()) {
            folder.get().close();
        }
        locks.close();
    }
}
