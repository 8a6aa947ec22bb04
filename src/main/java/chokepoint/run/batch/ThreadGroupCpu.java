package chokepoint.run.batch;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds up the CPU time of the threads of a group. A thread that has ended counts with what was last seen of it. Not thread-safe.
 */
public final class ThreadGroupCpu {

    private static final int SPARE = 8;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ThreadGroup group;
    private final Map<Long, Long> seen = new HashMap<>();

    public ThreadGroupCpu(ThreadGroup group) {
        this.group = group;
    }

    /** Nanoseconds of all threads together, up to now; zero where the platform counts none. */
    public long nanos() {
        Thread[] alive = new Thread[group.activeCount() + SPARE];
        int count = group.enumerate(alive);
        for (int thread = 0; thread < count; thread++) {
            long id = alive[thread].getId();
            seen.merge(id, threads.getThreadCpuTime(id), Math::max);
        }
        return seen.values().stream().mapToLong(nanos -> Math.max(0, nanos)).sum();
    }
}
