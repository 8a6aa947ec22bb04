package chokepoint.cli;

import chokepoint.cli.InputFiles.Input;
import chokepoint.cli.ListJob.Result;
import chokepoint.cli.batch.ListOutcome;
import chokepoint.cli.batch.ListOutcome.Ending;
import chokepoint.disk.TemporaryFiles;
import chokepoint.reading.UnreadableList;
import chokepoint.report.UnmarkableList;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stopped the work on one list, told of what is to blame: the end of the program, memory, a disk, the list, or the program. */
final class ListFailure {

    private static final Logger LOG = LoggerFactory.getLogger(ListFailure.class);

    private ListFailure() {}

    static Result of(Input input, Throwable failure, ListOutputs outputs) {
        if (TemporaryFiles.ending()) {
            return Result.not(input, Ending.FAILED, input.name() + ": interrupted");
        }
        if (outOfMemory(failure)) {
            return tooLarge(input);
        }
        Optional<DiskTrouble> disk = DiskTrouble.of(failure, Optional.of(outputs.out()), outputs.ofBatch());
        if (disk.isPresent()) {
            return Result.of(input, disk.get(), outputs.ofBatch());
        }
        if (failure instanceof UnreadableList) {
            return Result.not(input, Ending.DECLINED, String.valueOf(failure.getMessage()));
        }
        if (failure instanceof UnmarkableList) {
            return Result.not(input, Ending.DECLINED, input.name() + ": " + failure.getMessage());
        }
        if (failure instanceof IOException trouble) {
            return Result.not(
                    input, Ending.FAILED, input.name() + ": the outputs could not be written: " + Trouble.of(trouble));
        }
        return failure instanceof StackOverflowError ? tooDeep(input) : broken(input, failure);
    }

    private static Result tooDeep(Input input) {
        return Result.not(
                input,
                Ending.DECLINED,
                input.name()
                        + ": something in it is nested deeper than any spreadsheet program writes; open it in one"
                        + " and save it anew");
    }

    private static Result broken(Input input, Throwable failure) {
        LOG.debug("stopped at {}", input.name(), failure);
        return Result.not(
                input,
                Ending.BROKEN,
                input.name() + ": this is a mistake in the program: " + failure
                        + ". Please report it, with what -Dorg.slf4j.simpleLogger.defaultLogLevel=debug prints.");
    }

    private static Result tooLarge(Input input) {
        String problem = String.format(
                Locale.ROOT,
                "%s: the memory of %d MiB does not suffice for it; start java with a larger -Xmx",
                input.name(),
                Runtime.getRuntime().maxMemory() >> 20);
        return new Result(ListOutcome.not(input.name(), Ending.FAILED, problem), Optional.empty(), List.of(), true);
    }

    /** Threads that read along hand on what stopped them wrapped. */
    private static boolean outOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
