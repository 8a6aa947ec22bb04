package chokepoint.run;

import chokepoint.run.batch.HeapEstimate;
import chokepoint.run.batch.Journal;
import chokepoint.run.batch.ListOutcome;
import chokepoint.run.batch.ListOutcome.Ending;
import chokepoint.run.batch.MemoryBudget;
import chokepoint.run.batch.Progress;
import chokepoint.run.failure.IoMessage;
import chokepoint.run.input.InputFiles.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks many lists in parallel, and passes on the results in the order of the lists. A list for which memory did not suffice
 * beside others is tried once more alone.
 */
final class ListBatch {

    /**
     * What a batch goes by.
     *
     * @param out the folder of outputs
     * @param work checks one list
     * @param key hash of all that the outcome of a list rests on
     * @param outputs all that is written of a list, by its path below the folder of outputs
     * @param journal none if nothing is to be noted
     * @param resume whether what the journal has finished stands
     * @param doubt why what is noted of a list does not stand all the same; empty if it does
     */
    record Plan(
            Path out,
            Function<Input, ListResult> work,
            Function<Input, Optional<String>> key,
            Function<Input, Set<String>> outputs,
            Optional<Journal> journal,
            boolean resume,
            Function<ListOutcome, Optional<String>> doubt,
            MemoryBudget memory,
            Progress progress) {}

    private final Plan plan;
    private final AtomicReference<String> stopped = new AtomicReference<>("");

    ListBatch(Plan plan) {
        this.plan = plan;
    }

    /**
     * Keeps no result longer than it takes those before it to be done.
     *
     * @return why it was stopped before all lists were tried; empty if it was not
     */
    String run(List<Input> inputs, int atOnce, Consumer<ListResult> results)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<ListResult>> futures = new ArrayList<>();
            inputs.forEach(input -> futures.add(threads.submit(() -> first(input))));
            Map<Integer, ListResult> failed = new TreeMap<>();
            List<ListResult> waiting = new ArrayList<>();
            for (int i = 0; i < inputs.size(); i++) {
                ListResult result = futures.get(i).get();
                futures.set(i, null);
                if (result.scarce() && inputs.size() > 1) {
                    failed.put(i, result);
                }
                if (failed.isEmpty()) {
                    results.accept(result);
                } else {
                    waiting.add(result);
                }
            }
            int shift = inputs.size() - waiting.size();
            for (int i : failed.keySet()) {
                if (stopped.get().isEmpty()) {
                    waiting.set(i - shift, again(inputs.get(i)));
                }
            }
            waiting.forEach(results);
            return stopped.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private ListResult first(Input input) throws InterruptedException {
        Optional<String> key = plan.journal.isPresent() ? plan.key.apply(input) : Optional.empty();
        Optional<ListOutcome> before = plan.resume ? key.flatMap(known -> finished(input, known)) : Optional.empty();
        if (before.isPresent()) {
            plan.progress.finishedBefore(before.get(), size(input.file()));
            return ListResult.finishedBefore(before.get(), plan.out);
        }
        long need = HeapEstimate.of(input.file());
        plan.memory.enter(need);
        try {
            if (!stopped.get().isEmpty()) {
                return ListResult.not(input, Ending.UNTRIED, input.name() + ": not tried");
            }
            ListResult result = plan.work.apply(input);
            result.stop().ifPresent(why -> stopped.compareAndSet("", why));
            key.ifPresent(known -> note(known, result));
            plan.progress.done(result.outcome(), size(input.file()));
            return result;
        } finally {
            plan.memory.leave(need);
        }
    }

    private boolean stands(ListOutcome before) {
        Optional<String> doubt = plan.doubt.apply(before);
        doubt.ifPresent(told -> plan.progress.told(told + "; it is checked again"));
        return doubt.isEmpty();
    }

    private Optional<ListOutcome> finished(Input input, String key) {
        if (plan.journal.isEmpty()) {
            return Optional.empty();
        }
        Journal.Answer answer = plan.journal.get().finished(input.name(), key, plan.outputs.apply(input));
        if (!answer.doubt().isEmpty()) {
            plan.progress.told(input.name() + ": checked again, for " + answer.doubt());
        }
        return answer.outcome().filter(this::stands);
    }

    private ListResult again(Input input) {
        ListResult result = plan.work.apply(input);
        result.stop().ifPresent(why -> stopped.compareAndSet("", why));
        if (plan.journal.isPresent()) {
            plan.key.apply(input).ifPresent(key -> note(key, result));
        }
        plan.progress.again(result.outcome());
        return result;
    }

    /** An outcome that cannot be noted is found again by doing the work again. */
    private void note(String key, ListResult result) {
        try {
            plan.journal.orElseThrow().note(key, result.outcome());
        } catch (IOException e) {
            plan.progress.told(result.outcome().name() + ": done, but not noted as done: " + IoMessage.of(e));
        }
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
