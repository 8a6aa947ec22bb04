package chokepoint.report.earlier;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a table, or one item of a register.
 *
 * @param where it stands, for people
 * @param told what it says, by the key of its heading
 */
record Entry(String where, Map<String, Told> told) {

    Entry {
        told = Map.copyOf(told);
    }

    /** What stands under a heading; an empty text if nothing does. */
    Told get(String key) {
        return told.getOrDefault(key, new Told("", Optional.empty(), where));
    }

    String text(String key) {
        return get(key).text();
    }
}
