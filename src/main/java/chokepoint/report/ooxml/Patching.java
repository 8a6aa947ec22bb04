package chokepoint.report.ooxml;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Copies a part with its patches put in. */
final class Patching implements Closeable {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final byte[] chunk = new byte[CHUNK];
    private long at;

    Patching(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void copy(InputStream in, Iterable<Patch> patches, OutputStream out) throws IOException {
        try (Patching patching = new Patching(in, out)) {
            for (Patch patch : patches) {
                patching.copyUpTo(patch.at());
                patching.remove(patch.removed());
                out.write(patch.inserted());
            }
            patching.copyRest();
        }
    }

    /** Copies what stands before an offset of the part. */
    void copyUpTo(long offset) throws IOException {
        if (offset < at) {
            throw new IllegalStateException("a patch at %s is out of order".formatted(offset));
        }
        while (at < offset) {
            out.write(chunk, 0, read(offset - at));
        }
    }

    /** Leaves out the next bytes. */
    void skip(int length) throws IOException {
        long end = at + length;
        while (at < end) {
            read(end - at);
        }
    }

    void copyRest() throws IOException {
        in.transferTo(out);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void remove(byte[] expected) throws IOException {
        byte[] found = in.readNBytes(expected.length);
        if (!Arrays.equals(found, expected)) {
            throw new IllegalStateException("other bytes stand at %s than the patch removes".formatted(at));
        }
        at += found.length;
    }

    private int read(long most) throws IOException {
        int got = in.read(chunk, 0, (int) Math.min(most, CHUNK));
        if (got < 0) {
            throw new EOFException("a patch lies behind the end");
        }
        at += got;
        return got;
    }
}
