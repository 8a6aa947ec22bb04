package chokepoint.tally;

import java.io.Serializable;

/** One field of all lines, four bytes a line; the values themselves are in a dictionary that columns may share. */
final class Column<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Dictionary<T> dictionary;
    private final Ints ids = new Ints();

    Column(Dictionary<T> dictionary) {
        this.dictionary = dictionary;
    }

    void add(T value) {
        ids.add(dictionary.id(value));
    }

    void addAll(Column<T> other) {
        int[] ours = dictionary.idsOf(other.dictionary);
        int count = other.ids.size();
        for (int line = 0; line < count; line++) {
            ids.add(ours[other.ids.get(line)]);
        }
    }

    T value(int line) {
        return dictionary.value(ids.get(line));
    }

    int id(int line) {
        return ids.get(line);
    }

    Dictionary<T> dictionary() {
        return dictionary;
    }
}
