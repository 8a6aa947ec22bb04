package chokepoint.hostile;

import chokepoint.run.batch.ThreadGroupCpu;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How the CPU time of a work grows when its size doubles. Counts the threads that do the work, not those that compile or collect
 * garbage; of several measurements the least, for noise only ever adds.
 */
record Growth(long once, long twice) {

    /** Work of which so little is done says nothing about how it grows. */
    private static final long FLOOR = TimeUnit.MILLISECONDS.toNanos(60);

    private static final int WARMING = 1;
    private static final int ROUNDS = 12;

    /** Something that can be done at any size. */
    interface Work {
        void run() throws Exception;
    }

    /** Measures until the growth is seen to be below what is allowed, a few times at most. */
    static Growth of(Work once, Work twice, double allowed) throws Exception {
        for (int round = 0; round < WARMING; round++) {
            cpu(once);
        }
        Growth least = new Growth(cpu(once), cpu(twice));
        for (int round = 1; round < ROUNDS && least.ratio() > allowed; round++) {
            least = new Growth(Math.min(least.once, cpu(once)), Math.min(least.twice, cpu(twice)));
        }
        return least;
    }

    double ratio() {
        return (double) Math.max(twice, FLOOR) / Math.max(once, FLOOR / 2);
    }

    private static long cpu(Work work) throws Exception {
        ThreadGroup group = new ThreadGroup("work");
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread worker = new Thread(group, () -> {
            try {
                work.run();
            } catch (Exception | StackOverflowError e) {
                failure.set(e);
            }
        });
        ThreadGroupCpu cpu = new ThreadGroupCpu(group);
        worker.start();
        long nanos = 0;
        while (worker.isAlive()) {
            nanos = cpu.nanos();
            worker.join(1);
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return nanos;
    }
}
