package chokepoint.tally.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values by number, in order of appearance; zero is the value that says unknown. An open-addressing hash table of primitive numbers: a
 * list of a million orders asks it a million times.
 */
public final class Dictionary<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_SLOTS = 16;
    private static final int GROWTH = 4;
    private static final int EMPTY = -1;

    private final ArrayList<T> values = new ArrayList<>();
    private int[] hashes = new int[FIRST_SLOTS];
    private int[] slots = empty(FIRST_SLOTS);

    public Dictionary(T unknown) {
        id(unknown);
    }

    private static int[] empty(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    int id(T value) {
        int hash = spread(value.hashCode());
        int slot = hash & (slots.length - 1);
        while (slots[slot] != EMPTY) {
            int id = slots[slot];
            if (hashes[id] == hash && values.get(id).equals(value)) {
                return id;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return add(value, hash, slot);
    }

    private int add(T value, int hash, int slot) {
        int id = values.size();
        values.add(value);
        if (id == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * id);
        }
        hashes[id] = hash;
        slots[slot] = id;
        if (2 * values.size() > slots.length) {
            widen();
        }
        return id;
    }

    private void widen() {
        slots = empty(GROWTH * slots.length);
        for (int id = 0; id < values.size(); id++) {
            int slot = hashes[id] & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id;
        }
    }

    /** Hash codes of texts that count up differ in their last bits only. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    public T value(int id) {
        return values.get(id);
    }

    public List<T> values() {
        return values;
    }

    /** Takes in further values by their numbers; false if one of them is there already. */
    boolean addAll(List<? extends T> more) {
        return more.stream().allMatch(value -> values.size() == id(value));
    }

    /** All but the one that says unknown. */
    List<T> known() {
        return values.subList(1, values.size());
    }

    /** The numbers that the values of another dictionary have here, by their number there. */
    int[] idsOf(Dictionary<T> other) {
        return other.values.stream().mapToInt(this::id).toArray();
    }
}
