package chokepoint.tally.table;

import java.io.Serializable;
import java.util.Arrays;

/** Ints that only grow in number. */
public final class Ints implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_CAPACITY = 16;

    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    void addAll(Ints other) {
        int[] more = other.toArray();
        values = Arrays.copyOf(values, Math.max(size + more.length, FIRST_CAPACITY));
        System.arraycopy(more, 0, values, size, more.length);
        size += more.length;
    }

    void set(int index, int value) {
        values[index] = value;
    }

    public int get(int index) {
        return values[index];
    }

    public int size() {
        return size;
    }

    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
