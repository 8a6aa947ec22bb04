package chokepoint.workbook.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads a stream on another thread, some chunks ahead of who asks for them. */
final class ReadAhead extends InputStream {

    private static final int CHUNK = 1 << 18;
    private static final int AHEAD = 3;

    /** Some bytes; none at the end of the stream, or where reading failed. */
    private record Chunk(byte[] bytes, int length, @Nullable IOException failure) {}

    private final InputStream in;
    private final BlockingQueue<Chunk> full = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(2 * AHEAD);
    private final Thread reader = new Thread(this::fill, "inflate");
    private volatile boolean abandoned;
    private boolean over;
    private byte[] present = {};
    private int at;
    private int end;

    ReadAhead(InputStream in) {
        this.in = in;
        for (int i = 0; i < AHEAD; i++) {
            free.add(new byte[CHUNK]);
        }
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == end && !next()) {
            return -1;
        }
        int taken = Math.min(length, end - at);
        System.arraycopy(present, at, target, offset, taken);
        at += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        // Not by interrupting the thread: that would close the file it reads from.
        abandoned = true;
        while (reader.isAlive()) {
            full.clear();
            free.offer(new byte[CHUNK]);
            Thread.onSpinWait();
        }
        in.close();
    }

    private boolean next() throws IOException {
        if (over) {
            return false;
        }
        if (present.length > 0) {
            free.add(present);
        }
        Chunk chunk = taken();
        present = chunk.bytes();
        at = 0;
        end = chunk.length();
        over = end == 0;
        if (chunk.failure() != null) {
            throw chunk.failure();
        }
        return !over;
    }

    private Chunk taken() throws IOException {
        try {
            return full.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading", e);
        }
    }

    private void fill() {
        try {
            Chunk chunk = new Chunk(new byte[0], 1, null);
            while (chunk.length() > 0 && !abandoned) {
                chunk = chunk(free.take());
                full.put(chunk);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Chunk chunk(byte[] bytes) {
        try {
            return new Chunk(bytes, in.readNBytes(bytes, 0, CHUNK), null);
        } catch (IOException e) {
            return new Chunk(bytes, 0, e);
        } catch (RuntimeException e) {
            return new Chunk(bytes, 0, new IOException(e));
        }
    }
}
