package chokepoint.run;

import chokepoint.finding.Audit;
import chokepoint.finding.FailOn;
import chokepoint.run.batch.ListOutcome;
import chokepoint.run.batch.ListOutcome.Ending;
import chokepoint.run.failure.DiskMessage;
import chokepoint.run.input.InputFiles.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The result of the work on one list.
 *
 * @param audit empty if it was not checked, or stands from an earlier run
 * @param written the outputs that are there now
 * @param scarce whether memory did not suffice for it beside others
 * @param stop why no other list needs to be tried; empty if others may end better
 */
public record ListResult(
        ListOutcome outcome, Optional<Audit> audit, List<Path> written, boolean scarce, Optional<String> stop) {

    ListResult(ListOutcome outcome, Optional<Audit> audit, List<Path> written, boolean scarce) {
        this(outcome, audit, written, scarce, Optional.empty());
    }

    static ListResult not(Input input, Ending ending, String problem) {
        return new ListResult(ListOutcome.not(input.name(), ending, problem), Optional.empty(), List.of(), false);
    }

    static ListResult finishedBefore(ListOutcome outcome, Path out) {
        List<Path> written =
                outcome.outputs().keySet().stream().map(out::resolve).toList();
        return new ListResult(outcome, Optional.empty(), written, false);
    }

    /** What stops a whole batch is told once, and not of each list that was under way. */
    static ListResult of(Input input, DiskMessage trouble, boolean batch) {
        boolean stops = batch && trouble.lasting();
        String problem = stops ? "what comes of it could not be written" : trouble.sentence();
        return new ListResult(
                ListOutcome.not(input.name(), Ending.FAILED, input.name() + ": not checked: " + problem),
                Optional.empty(),
                List.of(),
                false,
                Optional.of(trouble.sentence()).filter(told -> stops));
    }

    ListResult withoutAudit() {
        return new ListResult(outcome, Optional.empty(), written, scarce, stop);
    }

    RunResult ending(FailOn failOn) {
        return switch (outcome.ending()) {
            case CHECKED -> checked(failOn);
            case DECLINED, FAILED, UNTRIED -> RunResult.INCOMPLETE;
            case BROKEN -> RunResult.BROKEN;
        };
    }

    private RunResult checked(FailOn failOn) {
        if (outcome.unjudged()) {
            return RunResult.INCOMPLETE;
        }
        return failOn.by(outcome.open()) ? RunResult.FINDINGS : RunResult.CLEAR;
    }
}
