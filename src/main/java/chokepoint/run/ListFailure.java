package chokepoint.run;

import chokepoint.disk.TemporaryFiles;
import chokepoint.reading.UnreadableList;
import chokepoint.report.UnmarkableList;
import chokepoint.run.batch.ListOutcome;
import chokepoint.run.batch.ListOutcome.Ending;
import chokepoint.run.failure.DiskMessage;
import chokepoint.run.failure.ExceptionChain;
import chokepoint.run.failure.IoMessage;
import chokepoint.run.input.InputFiles.Input;
import chokepoint.run.output.ListOutputs;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what stopped the work on one list into its result, by the cause: the end of the program, memory, a disk, the list, or a bug. */
final class ListFailure {

    private static final Logger LOG = LoggerFactory.getLogger(ListFailure.class);

    private ListFailure() {}

    static ListResult of(Input input, Throwable failure, ListOutputs outputs) {
        if (TemporaryFiles.ending()) {
            return ListResult.not(input, Ending.FAILED, input.name() + ": interrupted");
        }
        if (ExceptionChain.first(failure, OutOfMemoryError.class).isPresent()) {
            return tooLarge(input);
        }
        Optional<DiskMessage> disk = DiskMessage.of(failure, Optional.of(outputs.out()), outputs.ofBatch());
        if (disk.isPresent()) {
            return ListResult.of(input, disk.get(), outputs.ofBatch());
        }
        if (failure instanceof UnreadableList) {
            return ListResult.not(input, Ending.DECLINED, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof UnmarkableList) {
            return ListResult.not(input, Ending.DECLINED, input.name() + ": " + failure.getMessage());
        }
        if (failure instanceof IOException trouble) {
            return ListResult.not(
                    input,
                    Ending.FAILED,
                    input.name() + ": the outputs could not be written: " + IoMessage.of(trouble));
        }
        return failure instanceof StackOverflowError ? tooDeep(input) : broken(input, failure);
    }

    private static ListResult tooDeep(Input input) {
        return ListResult.not(
                input,
                Ending.DECLINED,
                input.name()
                        + ": something in it is nested deeper than any spreadsheet program writes; open it in one"
                        + " and save it anew");
    }

    private static ListResult broken(Input input, Throwable failure) {
        LOG.debug("stopped at {}", input.name(), failure);
        return ListResult.not(
                input,
                Ending.BROKEN,
                input.name() + ": this is a mistake in the program: " + failure
                        + ". Please report it, with what -Dorg.slf4j.simpleLogger.defaultLogLevel=debug prints.");
    }

    private static ListResult tooLarge(Input input) {
        String problem = String.format(
                Locale.ROOT,
                "%s: the memory of %d MiB does not suffice for it; start java with a larger -Xmx",
                input.name(),
                Runtime.getRuntime().maxMemory() >> 20);
        return new ListResult(ListOutcome.not(input.name(), Ending.FAILED, problem), Optional.empty(), List.of(), true);
    }
}
