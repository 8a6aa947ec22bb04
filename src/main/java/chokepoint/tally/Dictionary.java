package chokepoint.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values by number, in order of appearance; zero is the value that says unknown. */
final class Dictionary<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<T, Integer> ids = new HashMap<>();
    private final ArrayList<T> values = new ArrayList<>();

    Dictionary(T unknown) {
        id(unknown);
    }

    int id(T value) {
        Integer known = ids.get(value);
        if (known != null) {
            return known;
        }
        values.add(value);
        ids.put(value, values.size() - 1);
        return values.size() - 1;
    }

    T value(int id) {
        return values.get(id);
    }

    List<T> values() {
        return values;
    }

    /** The numbers that the values of another dictionary have here, by their number there. */
    int[] idsOf(Dictionary<T> other) {
        return other.values.stream().mapToInt(this::id).toArray();
    }
}
