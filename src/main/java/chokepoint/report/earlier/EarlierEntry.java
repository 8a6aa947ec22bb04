package chokepoint.report.earlier;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a table, or one item of a register.
 *
 * @param where it stands, for people
 * @param told what it says, by the key of its heading
 */
record EarlierEntry(String where, Map<String, EarlierCell> told) {

    EarlierEntry {
        told = Map.copyOf(told);
    }

    /** What stands under a heading; an empty text if nothing does. */
    EarlierCell get(String key) {
        return told.getOrDefault(key, new EarlierCell("", Optional.empty(), where));
    }

    String text(String key) {
        return get(key).text();
    }
}
