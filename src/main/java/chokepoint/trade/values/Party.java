package chokepoint.trade.values;

import java.io.Serializable;

/**
 * A company or person as the list names it, with the key under which its spellings meet.
 *
 * @param name as written; empty if unknown
 * @param key the same for all spellings of one party; empty if unknown
 */
public record Party(String name, String key) implements Comparable<Party>, Serializable {

    public static final Party UNKNOWN = new Party("", "");

    public boolean known() {
        return !key.isEmpty();
    }

    public boolean sameAs(Party other) {
        return known() && key.equals(other.key);
    }

    /** True only if both parties are known and not the same. */
    public boolean differsFrom(Party other) {
        return known() && other.known() && !key.equals(other.key);
    }

    @Override
    public int compareTo(Party other) {
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return known() ? name : "unknown";
    }
}
