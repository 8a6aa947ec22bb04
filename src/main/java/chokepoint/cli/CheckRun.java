package chokepoint.cli;

import chokepoint.check.Contribution;
import chokepoint.cli.InputFiles.Input;
import chokepoint.cli.ListJob.Result;
import chokepoint.cli.batch.BatchFolder;
import chokepoint.cli.batch.ListOutcome;
import chokepoint.cli.batch.MemoryBudget;
import chokepoint.cli.batch.Progress;
import chokepoint.finding.Audit;
import chokepoint.finding.NotChecked;
import chokepoint.finding.Severity;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** One run over some lists: takes the folder of outputs, has the lists checked, and tells of each in their order. */
final class CheckRun implements Closeable {

    private static final int LISTS_TOLD_WHOLE = 12;
    private static final int OPEN_TOLD = 10;

    /**
     * How a run is told of and where it goes.
     *
     * @param failOn findings from this severity on show in the exit code
     * @param found the lists, and what lies beside them
     */
    record Telling(
            Path out, CommandLine command, FormatOptions formats, Severity failOn, InputFiles.Found found) {

        PrintWriter standard() {
            return command.getOut();
        }

        PrintWriter diagnostics() {
            return command.getErr();
        }
    }

    private final Telling telling;
    private final BatchOptions options;
    private final Optional<BatchFolder> folder;
    private final List<Audit> audits = new ArrayList<>();
    private final List<ListOutcome> outcomes = new ArrayList<>();
    private final List<NotChecked> notChecked = new ArrayList<>();
    /** What was told to be there, by the list that it is about. */
    private final Map<String, List<Path>> written = new LinkedHashMap<>();

    private ExitCode code = ExitCode.CLEAR;
    private int checked;

    private CheckRun(Telling telling, BatchOptions options, Optional<BatchFolder> folder) {
        this.telling = telling;
        this.options = options;
        this.folder = folder;
    }

    /**
     * Of one list only its outputs are written; of several it is noted, too, which are finished.
     *
     * @throws UsageException if another run has the folder, or nothing can be written there
     */
    static CheckRun of(List<Input> inputs, BatchOptions options, Telling telling) {
        if (inputs.size() < 2 && !options.resume()) {
            return new CheckRun(telling, options, Optional.empty());
        }
        try {
            Optional<BatchFolder> taken = BatchFolder.take(telling.out);
            if (taken.isEmpty()) {
                throw new UsageException("another run is writing into '" + telling.out
                        + "'; wait until it is done, or name another folder with --out");
            }
            return new CheckRun(telling, options, taken);
        } catch (IOException e) {
            throw new UsageException("nothing can be written into '" + telling.out + "' (" + Trouble.of(e)
                    + "); name another folder with --out");
        }
    }

    /** Where finished work is noted; none if there is one list only. */
    Optional<BatchFolder> folder() {
        return folder;
    }

    /** The exit code of the run. */
    ExitCode check(
            List<Input> inputs,
            int atOnce,
            Function<Input, Result> work,
            Function<Input, Optional<String>> key,
            PortfolioRun portfolio)
            throws InterruptedException, ExecutionException, IOException {
        boolean keepAudits = telling.formats.needAudits();
        if (options.resume() && keepAudits) {
            telling.diagnostics().println("--resume: for the forms asked for, all lists are checked again");
        }
        boolean several = inputs.size() > 1;
        ListBatch.Plan plan = new ListBatch.Plan(
                telling.out,
                keepAudits ? work : work.andThen(Result::withoutAudit),
                key,
                folder.map(BatchFolder::journal),
                options.resume() && !keepAudits,
                this::doubt,
                new MemoryBudget(options.memory()),
                several ? progress(inputs) : Progress.NONE);
        boolean whole = inputs.size() <= LISTS_TOLD_WHOLE || telling.formats.asksForText();
        new ListBatch(plan).run(inputs, atOnce, result -> take(result, whole, several));
        if (several) {
            code = code.orWorse(portfolio.write(outcomes, folder.orElseThrow(), telling));
            written.put("portfolio", portfolio.written());
        }
        tellLost();
        if (telling.found.leavesOpen()) {
            code = code.orWorse(ExitCode.UNREADABLE);
        }
        end(inputs.size());
        return code;
    }

    /** What a finished list adds to its group must be readable, or the group could not be judged in the end. */
    private Optional<String> doubt(ListOutcome before) {
        return before.checked()
                ? folder.flatMap(own -> Contribution.trouble(own.contribution(before.name()), before.name()))
                : Optional.empty();
    }

    private Progress progress(List<Input> inputs) {
        boolean terminal = System.console() != null;
        long bytes =
                inputs.stream().mapToLong(input -> ListBatch.size(input.file())).sum();
        return new Progress(telling.diagnostics(), terminal, inputs.size(), bytes);
    }

    private void take(Result result, boolean whole, boolean toldAlready) {
        code = code.orWorse(result.exitCode(telling.failOn));
        audits.addAll(result.audit().stream().toList());
        outcomes.add(result.outcome().withoutText());
        written.put(result.outcome().name(), result.written());
        if (!result.outcome().checked() && result.audit().isEmpty()) {
            notChecked.add(new NotChecked(
                    result.outcome().name(),
                    NotChecked.Kind.DECLINED,
                    result.outcome().problem()));
        }
        if (result.outcome().checked()) {
            checked++;
        } else if (!toldAlready) {
            telling.diagnostics().println(result.outcome().problem());
        }
        if (telling.formats.printsText() && (result.outcome().checked() || !whole)) {
            telling.standard()
                    .println(whole ? result.outcome().text() : result.outcome().line());
        }
    }

    /** Somebody may have emptied the folder meanwhile. */
    private void tellLost() {
        for (ListOutcome outcome : outcomes) {
            checked -= outcome.checked() && lost(outcome.name()) ? 1 : 0;
        }
        for (Map.Entry<String, List<Path>> each : written.entrySet()) {
            if (lost(each.getKey())) {
                code = code.orWorse(ExitCode.UNREADABLE);
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
        telling.formats.write(audits, notChecked, System.out);
        if (telling.formats.printsText()) {
            telling.standard()
                    .println(checked + " of " + lists + " lists checked" + besides() + "; outputs in " + telling.out);
        }
        telling.standard().flush();
    }

    /** What was found beside the lists: a part must not look like the whole. */
    private String besides() {
        List<NotChecked> passedOver = telling.found.passedOver();
        List<String> open = passedOver.stream()
                .filter(file -> file.kind().leavesOpen())
                .map(NotChecked::file)
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
    }
}
