package chokepoint.reading.rows;

/** The first row of each 64-bit hash, up to a number of rows, in two flat arrays. */
public final class RowTable {

    private static final int START = 1 << 10;

    private final int most;
    private long[] hashes = new long[START];
    /** 0 where the place is free. */
    private int[] rows = new int[START];

    private int size;

    RowTable(int most) {
        this.most = most;
    }

    boolean full() {
        return size >= most;
    }

    /** The first row with this hash: this one if none had it before. */
    int put(long hash, int row) {
        int place = place(hash);
        if (rows[place] != 0) {
            return rows[place];
        }
        if (!full()) {
            hashes[place] = hash;
            rows[place] = row;
            size++;
            if (size * 2 > rows.length) {
                grow();
            }
        }
        return row;
    }

    private int place(long hash) {
        int place = (int) (hash & (rows.length - 1));
        while (rows[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & (rows.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new long[oldHashes.length * 2];
        rows = new int[oldRows.length * 2];
        for (int at = 0; at < oldRows.length; at++) {
            if (oldRows[at] != 0) {
                int place = place(oldHashes[at]);
                hashes[place] = oldHashes[at];
                rows[place] = oldRows[at];
            }
        }
    }
}
