package chokepoint.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands on no more bytes than allowed, however small the file is that they are unpacked from. */
final class BoundedStream extends FilterInputStream {

    private final long most;
    private long read;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int some = super.read(bytes, from, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) throws StoreException {
        read += more;
        if (read > most) {
            throw new StoreException("is damaged: it unpacks to more than " + most + " bytes");
        }
    }
}
