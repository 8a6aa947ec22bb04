package chokepoint.cli;

import chokepoint.mistake.UserInputException;
import chokepoint.reading.UnreadableList;
import chokepoint.run.failure.DiskMessage;
import chokepoint.run.failure.ExceptionChain;
import chokepoint.run.failure.IoMessage;
import java.io.IOException;
import java.util.Optional;

/**
 * A failure of a command that is no bug: the one place where mistakes of users are caught.
 *
 * @param code what the process ends with
 */
record CommandFailure(ExitCode code, String message) {

    /** Whatever threads and libraries have wrapped it into. */
    static Optional<CommandFailure> of(Throwable failure) {
        return ExceptionChain.first(failure, UserInputException.class)
                .map(mistake -> new CommandFailure(ExitCode.USAGE, mistake.getMessage()))
                .or(() -> ExceptionChain.first(failure, UnreadableList.class)
                        .map(list -> new CommandFailure(ExitCode.UNREADABLE, list.getMessage())))
                .or(() -> DiskMessage.of(failure, Optional.empty(), false)
                        .map(disk -> new CommandFailure(ExitCode.UNREADABLE, disk.sentence())))
                .or(() -> ExceptionChain.first(failure, IOException.class)
                        .map(trouble -> new CommandFailure(ExitCode.UNREADABLE, IoMessage.of(trouble))));
    }
}
