package chokepoint.tally;

import java.io.Serializable;

/**
 * One field of all lines, four bytes a line from the first that knows it; the values themselves are in a dictionary that columns may
 * share.
 */
final class Column<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Dictionary<T> dictionary;
    private final Ints ids = new Ints();

    /** Lines before the first that knows the field. */
    private int leading;

    private T last;
    private int lastId;

    Column(Dictionary<T> dictionary) {
        this.dictionary = dictionary;
        this.last = dictionary.value(0);
    }

    /** Neighbouring lines mostly share their values, and readers hand on the same object for the same text. */
    @SuppressWarnings("ReferenceEquality")
    void add(T value) {
        if (value == dictionary.value(0)) {
            addId(0);
        } else {
            if (value != last) {
                lastId = dictionary.id(value);
                last = value;
            }
            addId(lastId);
        }
    }

    void addUnknown() {
        addId(0);
    }

    void addAll(Column<T> other) {
        int[] ours = dictionary.idsOf(other.dictionary);
        int count = other.leading + other.ids.size();
        for (int line = 0; line < count; line++) {
            addId(ours[other.id(line)]);
        }
    }

    private void addId(int id) {
        if (id == 0 && ids.size() == 0) {
            leading++;
        } else {
            ids.add(id);
        }
    }

    T value(int line) {
        return dictionary.value(id(line));
    }

    int id(int line) {
        return line < leading ? 0 : ids.get(line - leading);
    }

    Dictionary<T> dictionary() {
        return dictionary;
    }
}
