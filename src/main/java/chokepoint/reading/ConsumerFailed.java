package chokepoint.reading;

import chokepoint.trade.Line;
import java.util.List;
import java.util.function.Consumer;

/** Wraps an exception thrown by a consumer of lines, so that it is not reported as a fault of the file. */
final class ConsumerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuntimeException failure;

    private ConsumerFailed(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    static void accept(Consumer<List<Line>> chunks, List<Line> lines) {
        try {
            chunks.accept(lines);
        } catch (RuntimeException e) {
            throw new ConsumerFailed(e);
        }
    }

    RuntimeException failure() {
        return failure;
    }
}
