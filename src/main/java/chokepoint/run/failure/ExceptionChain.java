package chokepoint.run.failure;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks through a failure and its causes, whatever threads and libraries have wrapped it into. */
public final class ExceptionChain {

    private ExceptionChain() {}

    /** Returns the first of a kind among a failure and its causes. */
    public static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
