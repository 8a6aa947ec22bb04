package chokepoint.run.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BoundedWorkTest {

    private static String run(Supplier<String> work, Duration most) {
        return BoundedWork.run(work, () -> most, ended -> "beyond, " + ended.orElse("left behind"));
    }

    private static void turnUntil(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void workWithinItsBoundIsLetBe() {
        assertThat(run(() -> "done", Duration.ofSeconds(1))).isEqualTo("done");
    }

    @Test
    void whatItThrowsIsThrown() {
        Supplier<String> failing = () -> {
            throw new IllegalStateException("of its own");
        };
        assertThatThrownBy(() -> run(failing, Duration.ofSeconds(1))).hasMessage("of its own");
    }

    @Test
    void workThatOnlyWaitsIsNotBeyondABoundOfCpuTime() {
        Supplier<String> waiting = () -> {
            try {
                Thread.sleep(1_300);
            } catch (InterruptedException e) {
                return "interrupted";
            }
            return "done";
        };
        assertThat(run(waiting, Duration.ofMillis(500))).isEqualTo("done");
    }

    @Test
    void workBeyondItsBoundIsInterrupted() {
        Supplier<String> heeding = () -> {
            turnUntil(Thread.currentThread()::isInterrupted);
            return "interrupted";
        };
        assertThat(run(heeding, Duration.ofMillis(200))).isEqualTo("beyond, interrupted");
    }

    @Test
    void workThatHeedsNothingIsLeftBehind() {
        AtomicBoolean done = new AtomicBoolean();
        Supplier<String> deaf = () -> {
            turnUntil(done::get);
            return "done";
        };
        try {
            assertThat(run(deaf, Duration.ofMillis(200))).isEqualTo("beyond, left behind");
        } finally {
            done.set(true);
        }
    }

    @Test
    void threadsThatTheWorkStartsCount() {
        Supplier<String> delegating = () -> {
            Thread helper = new Thread(() -> turnUntil(Thread.currentThread()::isInterrupted));
            helper.start();
            try {
                helper.join();
            } catch (InterruptedException e) {
                return "interrupted";
            }
            return "done";
        };
        assertThat(run(delegating, Duration.ofMillis(200))).startsWith("beyond");
    }
}
