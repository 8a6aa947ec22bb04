package chokepoint.run;

import chokepoint.check.Check;
import chokepoint.check.CheckedList;
import chokepoint.finding.Audit;
import chokepoint.finding.OpenFindings;
import chokepoint.finding.VerdictWords;
import chokepoint.policy.Policy;
import chokepoint.reading.OpenedList;
import chokepoint.reading.Reading;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.report.text.TextSummary;
import chokepoint.run.batch.BoundedWork;
import chokepoint.run.batch.CpuBound;
import chokepoint.run.batch.ListOutcome;
import chokepoint.run.batch.ListOutcome.Ending;
import chokepoint.run.input.FileNameEncoding;
import chokepoint.run.input.InputFiles.Input;
import chokepoint.run.output.ListOutputs;
import chokepoint.run.output.UnjudgedList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Checks one list and writes what comes of it; a failure affects this list only. Thread-safe. */
final class ListJob {

    private final Check check;
    private final ListOutputs outputs;
    private final Optional<Path> previous;
    private final CpuBound cpu;
    private final boolean colour;
    private final int width;
    private final Set<String> earlier;

    /**
     * Work.
     *
     * @param cpu how long processors may work on a list
     * @param earlier fingerprints of the findings of an earlier run
     */
    ListJob(
            Check check,
            ListOutputs outputs,
            Optional<Path> previous,
            CpuBound cpu,
            boolean colour,
            int width,
            Set<String> earlier) {
        this.earlier = earlier;
        this.cpu = cpu;
        this.check = check;
        this.outputs = outputs;
        this.previous = previous;
        this.colour = colour;
        this.width = width;
    }

    ListResult run(Input input, Policy policy, ReadingOptions options) {
        return BoundedWork.run(
                () -> work(input, policy, options),
                () -> cpu.of(input.file()),
                ended -> ended.filter(result -> result.outcome().checked()).orElseGet(() -> beyondBound(input)));
    }

    private ListResult beyondBound(Input input) {
        return ListResult.not(input, Ending.DECLINED, cpu.beyond(input.name(), input.file()));
    }

    private ListResult work(Input input, Policy policy, ReadingOptions options) {
        Optional<String> unsayable = FileNameEncoding.trouble(input.root(), input.file());
        if (unsayable.isPresent()) {
            return ListResult.not(input, Ending.DECLINED, input.name() + ": " + unsayable.get());
        }
        try {
            outputs.settle(input.name());
            return checked(input, policy, options);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError e) {
            return ListFailure.of(input, e, outputs);
        }
    }

    private ListResult checked(Input input, Policy policy, ReadingOptions options) throws IOException {
        try (OpenedList list = Reading.open(input.file(), input.name(), options);
                EarlierList earlier = EarlierList.open(previous, options)) {
            CheckedList checked = checked(list, policy, earlier);
            Audit audit = checked.audit();
            Optional<UnjudgedList> unjudged =
                    audit.judged() ? Optional.empty() : Optional.of(UnjudgedList.of(audit, list.profile(), check));
            return result(
                    input, audit, unjudged, outputs.write(input.name(), list, audit, unjudged, checked.contribution()));
        }
    }

    /** Of a list alone nobody asks what it adds to others, and its lines are let go before its outputs are written. */
    private CheckedList checked(OpenedList list, Policy policy, EarlierList earlier) throws UnreadableList {
        return outputs.ofBatch()
                ? check.checkOneOfSeveral(list, policy, earlier.list())
                : new CheckedList(check.check(list, policy, earlier.list()), () -> {
                    throw new IllegalStateException("the list is checked alone");
                });
    }

    private ListResult result(Input input, Audit audit, Optional<UnjudgedList> unjudged, ListOutputs.Written written) {
        ListOutcome outcome = new ListOutcome(
                input.name(),
                audit.judged() ? Ending.CHECKED : Ending.DECLINED,
                unjudged.map(list -> list.becauseWithMapping(outputs.mapping(input.name())))
                        .orElse(""),
                audit.list().lines(),
                VerdictWords.of(audit.verdict()),
                audit.findings().size(),
                OpenFindings.of(audit.findings(), earlier),
                audit.judged() ? TextSummary.render(audit, colour, width) : "",
                written.hashes());
        return new ListResult(outcome, Optional.of(audit), written.files(), false);
    }
}
