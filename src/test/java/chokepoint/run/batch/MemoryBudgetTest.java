package chokepoint.run.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MemoryBudgetTest {

    @Test
    void neverMoreIsOpenThanTheBudgetAllows() throws Exception {
        MemoryBudget budget = new MemoryBudget(100);
        AtomicLong open = new AtomicLong();
        AtomicLong most = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            long bytes = 1L + i * 37 % 60;
            all.add(threads.submit(() -> {
                budget.enter(bytes);
                most.accumulateAndGet(open.addAndGet(bytes), Math::max);
                open.addAndGet(-bytes);
                budget.leave(bytes);
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdownNow();
        assertThat(most.get()).isBetween(1L, 100L);
    }

    @Test
    void whatIsLargerThanTheBudgetGoesInAlone() throws Exception {
        MemoryBudget budget = new MemoryBudget(100);
        budget.enter(10);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<?> large = thread.submit(() -> {
            budget.enter(1_000);
            return null;
        });
        assertThat(large.isDone()).isFalse();
        budget.leave(10);
        large.get(5, TimeUnit.SECONDS);
        thread.shutdownNow();
    }

    @Test
    void aSmallOneDoesNotOvertakeALargeOneThatWaits() throws Exception {
        MemoryBudget budget = new MemoryBudget(100);
        budget.enter(60);
        List<String> order = java.util.Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<?> large = threads.submit(() -> {
            budget.enter(90);
            order.add("large");
            budget.leave(90);
            return null;
        });
        while (!budget.someoneWaits()) {
            Thread.onSpinWait();
        }
        Future<?> small = threads.submit(() -> {
            budget.enter(20);
            order.add("small");
            budget.leave(20);
            return null;
        });
        budget.leave(60);
        large.get();
        small.get();
        threads.shutdownNow();
        assertThat(order).containsExactly("large", "small");
    }
}
