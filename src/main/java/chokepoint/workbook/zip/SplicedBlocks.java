package chokepoint.workbook.zip;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Collects tokens into blocks and has them written on another thread, in order. */
final class SplicedBlocks implements Splicer.Sink, AutoCloseable {

    private static final int WORTH_A_BLOCK = 1 << 12;
    private static final int MOST_WAITING = 4;

    private final BlockWriter writer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread daemon = new Thread(work, "deflate");
        daemon.setDaemon(true);
        return daemon;
    });
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private final Queue<TokenBlock> free = new ConcurrentLinkedQueue<>();
    private TokenBlock block = new TokenBlock();

    SplicedBlocks(FileChannel file) {
        this.writer = new BlockWriter(file);
    }

    @Override
    public void literal(int value) throws IOException {
        if (block.full()) {
            handOver();
        }
        block.literal(value);
    }

    @Override
    public void match(int length, int distance) throws IOException {
        if (block.full()) {
            handOver();
        }
        block.match(length, distance);
    }

    @Override
    public void boundary() throws IOException {
        if (block.size() >= WORTH_A_BLOCK) {
            handOver();
        }
    }

    /** Writes what is left; gives how many bytes the whole has. */
    long finish() throws IOException {
        handOver();
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
        return writer.finish();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void handOver() throws IOException {
        TokenBlock full = block;
        waiting.add(thread.submit(() -> {
            writer.write(full);
            full.clear();
            free.add(full);
            return null;
        }));
        while (waiting.size() > MOST_WAITING) {
            await(waiting.remove());
        }
        TokenBlock cleared = free.poll();
        block = cleared == null ? new TokenBlock() : cleared;
    }

    private static void await(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IOException("writing failed: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing", e);
        }
    }
}
