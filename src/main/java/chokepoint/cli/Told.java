package chokepoint.cli;

import chokepoint.mistake.UsersMistake;
import chokepoint.reading.UnreadableList;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stopped a command, if it is no mistake in the program: the one place where mistakes of users are caught.
 *
 * @param code what the process ends with
 */
record Told(ExitCode code, String message) {

    /** Whatever threads and libraries have wrapped it into. */
    static Optional<Told> of(Throwable failure) {
        return first(failure, UsersMistake.class)
                .map(mistake -> new Told(ExitCode.USAGE, mistake.getMessage()))
                .or(() -> first(failure, UnreadableList.class)
                        .map(list -> new Told(ExitCode.UNREADABLE, list.getMessage())))
                .or(() -> DiskTrouble.of(failure, Optional.empty(), false)
                        .map(disk -> new Told(ExitCode.UNREADABLE, disk.sentence())))
                .or(() -> first(failure, IOException.class)
                        .map(trouble -> new Told(ExitCode.UNREADABLE, Trouble.of(trouble))));
    }

    /** The first of a kind among a failure and its causes. */
    static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
