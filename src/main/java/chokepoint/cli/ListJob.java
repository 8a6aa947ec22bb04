package chokepoint.cli;

import chokepoint.check.Check;
import chokepoint.check.Contribution;
import chokepoint.cli.InputFiles.Input;
import chokepoint.cli.batch.BoundedWork;
import chokepoint.cli.batch.CpuBound;
import chokepoint.cli.batch.ListOutcome;
import chokepoint.cli.batch.ListOutcome.Ending;
import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import chokepoint.finding.VerdictWords;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.report.text.TextSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Checks one list and writes what comes of it; whatever goes wrong ends with the list. Thread-safe. */
final class ListJob {

    /**
     * What became of one list.
     *
     * @param audit empty if it was not checked, or stands from an earlier run
     * @param written the outputs that are there now
     * @param scarce whether memory did not suffice for it beside others
     * @param stop why no other list needs to be tried; empty if others may end better
     */
    record Result(
            ListOutcome outcome, Optional<Audit> audit, List<Path> written, boolean scarce, Optional<String> stop) {

        Result(ListOutcome outcome, Optional<Audit> audit, List<Path> written, boolean scarce) {
            this(outcome, audit, written, scarce, Optional.empty());
        }

        static Result not(Input input, Ending ending, String problem) {
            return new Result(ListOutcome.not(input.name(), ending, problem), Optional.empty(), List.of(), false);
        }

        static Result finishedBefore(ListOutcome outcome, Path out) {
            List<Path> written =
                    outcome.outputs().keySet().stream().map(out::resolve).toList();
            return new Result(outcome, Optional.empty(), written, false);
        }

        /** What stops a whole batch is told once, and not of each list that was under way. */
        static Result of(Input input, DiskTrouble trouble, boolean batch) {
            boolean stops = batch && trouble.lasting();
            String problem = stops ? "what comes of it could not be written" : trouble.sentence();
            return new Result(
                    ListOutcome.not(input.name(), Ending.FAILED, input.name() + ": not checked: " + problem),
                    Optional.empty(),
                    List.of(),
                    false,
                    Optional.of(trouble.sentence()).filter(told -> stops));
        }

        Result withoutAudit() {
            return new Result(outcome, Optional.empty(), written, scarce, stop);
        }

        ExitCode exitCode(Severity threshold) {
            return switch (outcome.ending()) {
                case CHECKED -> checked(threshold);
                case DECLINED, FAILED, UNTRIED -> ExitCode.UNREADABLE;
                case BROKEN -> ExitCode.BUG;
            };
        }

        private ExitCode checked(Severity threshold) {
            if (outcome.unjudged()) {
                return ExitCode.UNREADABLE;
            }
            return outcome.fails(threshold) ? ExitCode.FINDINGS : ExitCode.CLEAR;
        }
    }

    private final Check check;
    private final ListOutputs outputs;
    private final Optional<Path> previous;
    private final CpuBound cpu;
    private final boolean colour;

    /** @param cpu how long processors may work on a list */
    ListJob(Check check, ListOutputs outputs, Optional<Path> previous, CpuBound cpu, boolean colour) {
        this.cpu = cpu;
        this.check = check;
        this.outputs = outputs;
        this.previous = previous;
        this.colour = colour;
    }

    Result run(Input input, Policy policy, ReadingOptions options) {
        return BoundedWork.run(
                () -> work(input, policy, options),
                () -> cpu.of(input.file()),
                ended -> ended.filter(result -> result.outcome().checked()).orElseGet(() -> beyondBound(input)));
    }

    private Result beyondBound(Input input) {
        return Result.not(input, Ending.DECLINED, cpu.beyond(input.name(), input.file()));
    }

    private Result work(Input input, Policy policy, ReadingOptions options) {
        Optional<String> unsayable = PathName.trouble(input.root(), input.file());
        if (unsayable.isPresent()) {
            return Result.not(input, Ending.DECLINED, input.name() + ": " + unsayable.get());
        }
        try {
            outputs.settle(input.name());
            return checked(input, policy, options);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return ListFailure.of(input, e, outputs);
        }
    }

    private Result checked(Input input, Policy policy, ReadingOptions options) throws IOException {
        try (OpenedList list = Reading.open(input.file(), input.name(), options);
                EarlierList earlier = EarlierList.open(previous, options)) {
            List<Supplier<Contribution>> shares = new ArrayList<>();
            Audit audit = check.check(list, policy, earlier.list(), shares::add);
            Optional<UnjudgedList> unjudged =
                    audit.judged() ? Optional.empty() : Optional.of(UnjudgedList.of(audit, list.profile(), check));
            return result(input, audit, unjudged, outputs.write(input.name(), list, audit, unjudged, shares.get(0)));
        }
    }

    private Result result(Input input, Audit audit, Optional<UnjudgedList> unjudged, ListOutputs.Written written) {
        Map<Severity, Integer> open = audit.findings().stream()
                .filter(Finding::open)
                .collect(Collectors.toMap(Finding::severity, finding -> 1, Integer::sum));
        ListOutcome outcome = new ListOutcome(
                input.name(),
                audit.judged() ? Ending.CHECKED : Ending.DECLINED,
                unjudged.map(list -> list.becauseWithMapping(outputs.mapping(input.name())))
                        .orElse(""),
                audit.list().lines(),
                VerdictWords.of(audit.verdict()),
                audit.findings().size(),
                open,
                audit.judged() ? TextSummary.render(audit, colour) : "",
                written.hashes());
        return new Result(outcome, Optional.of(audit), written.files(), false);
    }
}
