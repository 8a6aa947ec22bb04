package chokepoint.run;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.run.batch.ListOutcome;
import chokepoint.run.batch.ListOutcome.Ending;
import chokepoint.run.batch.MemoryBudget;
import chokepoint.run.batch.Progress;
import chokepoint.run.input.InputFiles.Input;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListBatchTest {

    private static final List<Input> INPUTS = List.of(input("a.csv"), input("b.csv"), input("c.csv"));

    private final List<String> tried = new ArrayList<>();

    private static Input input(String name) {
        return new Input(Path.of("none", name), Path.of("none"), name);
    }

    private List<String> run(Function<Input, ListResult> work) throws Exception {
        ListBatch.Plan plan = new ListBatch.Plan(
                Path.of("out"),
                input -> {
                    tried.add(input.name());
                    return work.apply(input);
                },
                input -> Optional.empty(),
                input -> Set.of(),
                Optional.empty(),
                false,
                outcome -> Optional.empty(),
                new MemoryBudget(Long.MAX_VALUE),
                Progress.NONE);
        List<String> told = new ArrayList<>();
        new ListBatch(plan).run(INPUTS, 1, result -> told.add(result.outcome().name()));
        return told;
    }

    @Test
    void aListThatTheDiskHadNoRoomForIsNotTriedAgain() throws Exception {
        List<String> told = run(input -> ListResult.not(input, Ending.FAILED, "the disk is full"));

        assertThat(tried).containsExactly("a.csv", "b.csv", "c.csv");
        assertThat(told).containsExactly("a.csv", "b.csv", "c.csv");
    }

    @Test
    void aListThatMemoryDidNotSufficeForIsTriedOnceMoreAlone() throws Exception {
        List<String> told = run(input -> new ListResult(
                ListOutcome.not(input.name(), Ending.FAILED, "too large"),
                Optional.empty(),
                List.of(),
                input.name().equals("b.csv")));

        assertThat(tried).containsExactly("a.csv", "b.csv", "c.csv", "b.csv");
        assertThat(told).containsExactly("a.csv", "b.csv", "c.csv");
    }
}
