package chokepoint.check;

import chokepoint.check.enrich.LineEnricher;
import chokepoint.check.outcome.CheckPlan;
import chokepoint.finding.ListRead;
import chokepoint.rulebook.LineJudge;
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
import java.util.stream.IntStream;

/**
 * Passes over the lines once: enriches, judges and adds up chunk by chunk on several threads. Neither the size of chunks nor the
 * number of threads shows in what comes out.
 */
final class LinePass implements Consumer<List<Line>>, AutoCloseable {

    private static final List<Line> END = List.of();

    /**
     * A list whose lines are judged.
     *
     * @param list how it was read
     * @param matches of line rules, in no order
     * @param tallies of all lines
     * @param dated which days its lines have
     * @param facts what was derived, and from what
     */
    record Result(ListRead list, List<Match> matches, Tallies tallies, DatedLines dated, DerivedFacts facts) {

        /** The latest date that others bear out; unknown if no line has one. */
        Day latest() {
            return dated.latest();
        }
    }

    /** What one thread makes of its lines. */
    private record Part(List<Match> matches, Tallies tallies, JudgedMoney money, DatedLines dated, DerivedFacts facts) {

        Part merge(Part other) {
            tallies.merge(other.tallies);
            money.merge(other.money);
            dated.merge(other.dated);
            facts.merge(other.facts);
            List<Match> both = new ArrayList<>(matches);
            both.addAll(other.matches);
            return new Part(both, tallies, money, dated, facts);
        }
    }

    private final BlockingQueue<List<Line>> chunks;
    private final ExecutorService threads;
    private final List<Future<Part>> workers;

    private LinePass(CheckPlan plan, LineEnricher enricher, int threadCount) {
        chunks = new ArrayBlockingQueue<>(2 * threadCount);
        threads = Executors.newFixedThreadPool(threadCount, LinePass::daemon);
        workers = IntStream.range(0, threadCount)
                .mapToObj(i -> threads.submit(() -> work(plan, enricher)))
                .toList();
    }

    /** Starts threads that wait for lines. */
    static LinePass start(CheckPlan plan, LineEnricher enricher, int threadCount) {
        return new LinePass(plan, enricher, threadCount);
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

    /** Waits until all lines are judged. */
    Result finish(ListRead list) {
        workers.forEach(worker -> put(END));
        Part all = workers.stream().map(LinePass::join).reduce(Part::merge).orElseThrow();
        return new Result(list.with(all.money.settle(list.control())), all.matches, all.tallies, all.dated, all.facts);
    }

    private Part work(CheckPlan plan, LineEnricher enricher) throws InterruptedException {
        Tallies tallies = new Tallies(plan.tallySettings());
        List<Match> matches = new ArrayList<>();
        JudgedMoney money = new JudgedMoney();
        DatedLines dated = new DatedLines();
        DerivedFacts facts = new DerivedFacts();
        try (LineJudge judge = plan.rulebook().lineJudge(plan.limits())) {
            for (List<Line> chunk = chunks.take(); chunk != END; chunk = chunks.take()) {
                List<Line> enriched = chunk.stream().map(enricher::enrich).toList();
                enriched.forEach(tallies::add);
                enriched.forEach(money::add);
                matches.addAll(judge.judge(enriched));
                tallies.add(enriched, judge.tallied());
                enriched.forEach(dated::add);
                enriched.forEach(facts::add);
            }
        }
        return new Part(matches, tallies, money, dated, facts);
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

    private static Part join(Future<Part> worker) {
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
