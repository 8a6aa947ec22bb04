package chokepoint.tally.table;

import java.io.Serializable;
import java.util.function.IntUnaryOperator;

/**
 * One field of all lines, four bytes a line from the first that knows it; the values themselves are in a dictionary that columns may
 * share.
 */
public final class Column<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Dictionary<T> dictionary;
    private final Ints ids = new Ints();

    /** Lines before the first that knows the field. */
    private int leading;

    private T last;
    private int lastId;

    public Column(Dictionary<T> dictionary) {
        this.dictionary = dictionary;
        this.last = dictionary.value(0);
    }

    /** Neighbouring lines mostly share their values, and readers hand on the same object for the same text. */
    @SuppressWarnings("ReferenceEquality")
    public void add(T value) {
        if (value == dictionary.value(0)) {
            addId(0);
        } else {
            if (value != last && !value.equals(last)) {
                lastId = dictionary.id(value);
                last = value;
            }
            addId(lastId);
        }
    }

    void addUnknown() {
        addId(0);
    }

    /** Of so many lines. */
    void addUnknown(int lines) {
        for (int line = 0; line < lines; line++) {
            addUnknown();
        }
    }

    /** Adds what another column of the same field holds of a line. */
    void add(Column<?> other, int line) {
        add(Column.<T>ofSameField(other).value(line));
    }

    /** Adds all lines of another column of the same field. */
    public void addAll(Column<?> other) {
        int[] ours = dictionary.idsOf(Column.<T>ofSameField(other).dictionary);
        int count = other.leading + other.ids.size();
        for (int line = 0; line < count; line++) {
            addId(ours[other.id(line)]);
        }
    }

    /** What a line holds instead, which must know the field already. */
    void set(int line, T value) {
        ids.set(line - leading, dictionary.id(value));
    }

    /** The numbers that what another column of the same field holds has here, each looked up when it is first asked for. */
    IntUnaryOperator idsOf(Column<?> other) {
        Column<T> same = ofSameField(other);
        int[] ours = new int[same.dictionary.values().size()];
        return id -> {
            if (id != 0 && ours[id] == 0) {
                ours[id] = dictionary.id(same.dictionary.value(id));
            }
            return ours[id];
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> Column<T> ofSameField(Column<?> other) {
        return (Column<T>) other;
    }

    void addId(int id) {
        if (id == 0 && ids.size() == 0) {
            leading++;
        } else {
            ids.add(id);
        }
    }

    /** How many lines come before the first that knows the field. */
    int leading() {
        return leading;
    }

    /** The numbers of the lines after those. */
    int[] ids() {
        return ids.toArray();
    }

    public T value(int line) {
        return dictionary.value(id(line));
    }

    public int id(int line) {
        return line < leading ? 0 : ids.get(line - leading);
    }

    public Dictionary<T> dictionary() {
        return dictionary;
    }
}
