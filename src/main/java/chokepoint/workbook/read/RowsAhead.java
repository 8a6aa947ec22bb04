package chokepoint.workbook.read;

import chokepoint.workbook.Row;
import chokepoint.workbook.RowSink;
import chokepoint.workbook.SheetShape;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a long sheet on a thread of its own, a few hundred ahead of who takes them. What is handed on, and in which order,
 * is the same as without it.
 */
final class RowsAhead {

    private static final int ROWS = 256;
    private static final int BATCHES = 4;
    /** Cells of a batch at most, but for its last row. */
    private static final int CELLS = 1 << 15;
    /** A row that has become wider is not used again: a thousand of them would be too much. */
    private static final int WIDE = 512;

    private final SheetXml sheet;
    private final BlockingQueue<Batch> filled = new ArrayBlockingQueue<>(BATCHES);
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(BATCHES);
    private volatile boolean wanted = true;
    private Batch present;

    /** Some rows, and what the sheet had told of itself before the first of them. */
    private static final class Batch {

        private final Row[] rows = new Row[ROWS];
        private int count;
        private int cells;
        private SheetShape before = SheetShape.PLAIN;
        /** Of the last batch alone. */
        private @Nullable SheetShape whole;

        private @Nullable Throwable failure;

        Batch(SheetXml sheet) {
            for (int row = 0; row < ROWS; row++) {
                rows[row] = sheet.newRow();
            }
        }

        boolean last() {
            return whole != null || failure != null;
        }
    }

    private RowsAhead(SheetXml sheet) {
        this.sheet = sheet;
        this.present = new Batch(sheet);
        for (int batch = 1; batch < BATCHES; batch++) {
            free.add(new Batch(sheet));
        }
    }

    /** Hands on the rows until the sink has enough; see {@link SheetXml#read}. */
    static SheetShape read(SheetXml sheet, RowSink sink) throws IOException {
        RowsAhead ahead = new RowsAhead(sheet);
        Thread reader = new Thread(ahead::fill, "rows");
        reader.setDaemon(true);
        reader.start();
        return ahead.handOn(sink);
    }

    // On the thread that reads

    private void fill() {
        try {
            SheetShape shape = sheet.read(this::add, false);
            present.whole = shape;
        } catch (IOException | RuntimeException | Error e) {
            present.failure = e;
        }
        put(filled, present);
    }

    private boolean add(Row row) {
        if (present.count == 0) {
            present.before = sheet.shape(false);
        }
        present.rows[present.count] = sheet.exchange(present.rows[present.count]);
        present.count++;
        present.cells += row.width();
        if (present.count == ROWS || present.cells >= CELLS) {
            put(filled, present);
            present = take(free);
        }
        return wanted;
    }

    // On the thread that takes

    private SheetShape handOn(RowSink sink) throws IOException {
        Batch batch = take(filled);
        try {
            while (true) {
                for (int row = 0; row < batch.count; row++) {
                    if (!sink.take(batch.rows[row])) {
                        return batch.before;
                    }
                }
                if (batch.last()) {
                    return end(batch);
                }
                batch = next(batch);
            }
        } finally {
            wanted = false;
            while (!batch.last()) {
                batch = next(batch);
            }
        }
    }

    private Batch next(Batch done) {
        for (int row = 0; row < done.count; row++) {
            if (done.rows[row].width() > WIDE) {
                done.rows[row] = sheet.newRow();
            }
        }
        done.count = 0;
        done.cells = 0;
        put(free, done);
        return take(filled);
    }

    private static SheetShape end(Batch last) throws IOException {
        if (last.failure instanceof IOException failure) {
            throw failure;
        }
        if (last.failure instanceof RuntimeException failure) {
            throw failure;
        }
        if (last.failure instanceof Error failure) {
            throw failure;
        }
        return last.whole == null ? SheetShape.PLAIN : last.whole;
    }

    // Neither thread waits longer than the other works, so that an interruption may wait, too

    private static void put(BlockingQueue<Batch> queue, Batch batch) {
        uninterrupted(() -> {
            queue.put(batch);
            return batch;
        });
    }

    private static Batch take(BlockingQueue<Batch> queue) {
        return uninterrupted(queue::take);
    }

    private interface Waiting {

        Batch end() throws InterruptedException;
    }

    private static Batch uninterrupted(Waiting waiting) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.end();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
