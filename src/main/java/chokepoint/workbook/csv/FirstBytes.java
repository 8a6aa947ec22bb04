package chokepoint.workbook.csv;

import chokepoint.workbook.Cancellation;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends after a number of bytes. */
final class FirstBytes extends FilterInputStream {

    private long left;

    FirstBytes(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int got = left > 0 ? super.read() : -1;
        left -= got < 0 ? 0 : 1;
        return got;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Cancellation.heed();
        int got = left > 0 ? super.read(into, offset, (int) Math.min(length, left)) : -1;
        left -= Math.max(got, 0);
        return got;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
