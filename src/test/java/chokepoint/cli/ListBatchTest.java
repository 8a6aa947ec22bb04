package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.cli.InputFiles.Input;
import chokepoint.cli.ListJob.Result;
import chokepoint.cli.batch.ListOutcome;
import chokepoint.cli.batch.ListOutcome.Ending;
import chokepoint.cli.batch.MemoryBudget;
import chokepoint.cli.batch.Progress;
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

    private List<String> run(Function<Input, Result> work) throws Exception {
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
        List<String> told = run(input -> Result.not(input, Ending.FAILED, "the disk is full"));

        assertThat(tried).containsExactly("a.csv", "b.csv", "c.csv");
        assertThat(told).containsExactly("a.csv", "b.csv", "c.csv");
    }

    @Test
    void aListThatMemoryDidNotSufficeForIsTriedOnceMoreAlone() throws Exception {
        List<String> told = run(input -> new Result(
                ListOutcome.not(input.name(), Ending.FAILED, "too large"),
                Optional.empty(),
                List.of(),
                input.name().equals("b.csv")));

        assertThat(tried).containsExactly("a.csv", "b.csv", "c.csv", "b.csv");
        assertThat(told).containsExactly("a.csv", "b.csv", "c.csv");
    }
}
