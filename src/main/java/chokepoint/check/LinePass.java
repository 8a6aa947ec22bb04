package chokepoint.check;

import chokepoint.check.enrich.LineEnricher;
import chokepoint.rulebook.LimitSource;
import chokepoint.rulebook.LineJudge;
import chokepoint.rulebook.Rulebook;
import chokepoint.rulebook.card.Match;
import chokepoint.tally.Tallies;
import chokepoint.trade.Line;
import chokepoint.trade.values.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The one pass over the lines: enriches, judges and adds up chunk by chunk on several threads. Neither the size of chunks nor the
 * number of threads shows in what comes out.
 */
final class LinePass implements Consumer<List<Line>>, AutoCloseable {

    private static final List<Line> END = List.of();

    /**
     * What the lines say.
     *
     * @param matches of line rules, in no order
     * @param latest the latest date of any line; unknown if none has one
     */
    record Result(List<Match> matches, Tallies tallies, Day latest) {

        Result merge(Result other) {
            tallies.merge(other.tallies);
            List<Match> both = new ArrayList<>(matches);
            both.addAll(other.matches);
            return new Result(both, tallies, latest.orLater(other.latest));
        }
    }

    private final BlockingQueue<List<Line>> chunks;
    private final ExecutorService threads;
    private final List<Future<Result>> workers;

    LinePass(Rulebook rulebook, LimitSource limits, LineEnricher enrichment, Supplier<Tallies> empty, int threadCount) {
        chunks = new ArrayBlockingQueue<>(2 * threadCount);
        threads = Executors.newFixedThreadPool(threadCount, LinePass::daemon);
        workers = IntStream.range(0, threadCount)
                .mapToObj(i -> threads.submit(() -> work(rulebook, limits, enrichment, empty.get())))
                .toList();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lines");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void accept(List<Line> chunk) {
        if (!chunk.isEmpty()) {
            put(chunk);
        }
    }

    Result finish() {
        workers.forEach(worker -> put(END));
        return workers.stream().map(LinePass::join).reduce(Result::merge).orElseThrow();
    }

    private Result work(Rulebook rulebook, LimitSource limits, LineEnricher enrichment, Tallies tallies)
            throws InterruptedException {
        List<Match> matches = new ArrayList<>();
        Day latest = Day.UNKNOWN;
        try (LineJudge judge = rulebook.lineJudge(limits)) {
            for (List<Line> chunk = chunks.take(); chunk != END; chunk = chunks.take()) {
                List<Line> enriched = chunk.stream().map(enrichment::enrich).toList();
                enriched.forEach(tallies::add);
                matches.addAll(judge.judge(enriched));
                tallies.add(enriched, judge.tallied());
                latest = enriched.stream().map(Line::date).reduce(latest, Day::orLater);
            }
        }
        return new Result(matches, tallies, latest);
    }

    /** Waits for a free place, but not for workers that have failed. */
    private void put(List<Line> chunk) {
        try {
            while (!chunks.offer(chunk, 1, TimeUnit.SECONDS)) {
                workers.stream().filter(Future::isDone).forEach(LinePass::join);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted", e);
        }
    }

    private static Result join(Future<Result> worker) {
        try {
            return worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("interrupted", e);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
