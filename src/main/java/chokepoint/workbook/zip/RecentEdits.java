package chokepoint.workbook.zip;

import java.util.Arrays;

/** The edits within reach of matches, and how far each moved what follows. */
final class RecentEdits {

    private long[] starts = new long[64];
    private long[] ends = new long[64];
    /** By how much what lies behind each edit is moved, counted from the beginning of the content. */
    private long[] moved = new long[64];

    private int first;
    private int size;
    private long total;
    /** By how much what lies behind the edits no longer kept was moved. */
    private long forgotten;

    /** Notes an edit of the bytes from {@code start} to {@code end} of the old content; forgets those out of reach. */
    void add(long start, long end, int inserted) {
        forget(start);
        if (size == starts.length) {
            makeRoom();
        }
        total += inserted - (end - start);
        starts[size] = start;
        ends[size] = end;
        moved[size++] = total;
    }

    /** Lets go of edits that matches at a place cannot reach back over. */
    void forget(long place) {
        while (first < size && ends[first] + DeflateSymbols.WINDOW + DeflateSymbols.LONGEST < place) {
            first++;
        }
    }

    /** The first edit that ends behind an old offset; -1 if there is none. */
    int behind(long offset) {
        int low = first;
        int high = size;
        if (low == high || ends[high - 1] <= offset) {
            return -1;
        }
        if (ends[low] > offset) {
            return low;
        }
        while (low < high) {
            int middle = low + high >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < size ? low : -1;
    }

    long start(int edit) {
        return starts[edit];
    }

    long end(int edit) {
        return ends[edit];
    }

    /** By how much the present place moved away from one in front of an edit. */
    int movedSince(int edit) {
        long before = edit == first ? movedBeforeFirst() : moved[edit - 1];
        return (int) (total - before);
    }

    private long movedBeforeFirst() {
        return first == 0 ? forgotten : moved[first - 1];
    }

    private void makeRoom() {
        forgotten = movedBeforeFirst();
        int kept = size - first;
        int room = kept > starts.length / 2 ? starts.length * 2 : starts.length;
        starts = Arrays.copyOf(Arrays.copyOfRange(starts, first, size), room);
        ends = Arrays.copyOf(Arrays.copyOfRange(ends, first, size), room);
        moved = Arrays.copyOf(Arrays.copyOfRange(moved, first, size), room);
        first = 0;
        size = kept;
    }
}
