package chokepoint.run.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does a piece of work on a thread of its own and watches the CPU time of that thread and of all that it starts. Work beyond its bound
 * is interrupted; if it does not heed that, it is left behind on threads that keep no process alive.
 */
public final class BoundedWork {

    /** Most lists are done before anybody need look. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);

    private static final Duration NEXT_LOOK = Duration.ofMillis(100);

    /** How long interrupted work may take to end in good order. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** A thread group is never let go of: each thread that watches uses the same one again, unless work was left behind in it. */
    private static final ThreadLocal<ThreadGroup> GROUPS = ThreadLocal.withInitial(BoundedWork::group);

    private BoundedWork() {}

    /**
     * The result of the work.
     *
     * @param most CPU time of all its threads together; asked once, and only if the work takes a while
     * @param beyond makes the result of work that went beyond it, from the one that it ended with, if any
     */
    public static <T> T run(Supplier<T> work, Supplier<Duration> most, Function<Optional<T>, T> beyond) {
        ThreadGroup group = emptyGroup();
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(group, task, "list");
        thread.setDaemon(true);
        thread.start();
        ThreadGroupCpu cpu = new ThreadGroupCpu(group);
        Duration wait = FIRST_LOOK;
        long bound = 0;
        while (true) {
            try {
                return task.get(wait.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                bound = bound == 0 ? most.get().toNanos() : bound;
                if (cpu.nanos() > bound) {
                    return beyond.apply(stopped(task, group));
                }
                wait = NEXT_LOOK;
            } catch (ExecutionException e) {
                throw thrown(e.getCause());
            } catch (InterruptedException e) {
                group.interrupt();
                throw interrupted();
            }
        }
    }

    private static ThreadGroup emptyGroup() {
        if (GROUPS.get().activeCount() > 0) {
            GROUPS.set(group());
        }
        return GROUPS.get();
    }

    private static ThreadGroup group() {
        return new ThreadGroup("lists");
    }

    private static <T> Optional<T> stopped(FutureTask<T> task, ThreadGroup group) {
        group.interrupt();
        try {
            return Optional.of(task.get(GRACE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            group.setMaxPriority(Thread.MIN_PRIORITY);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }
}
