package chokepoint.names.parties;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody has decided about names: that they are one party, or that each of them is another.
 *
 * @param names at least two, as lists write them
 * @param same whether they are one party
 * @param source who says so, and when or why; empty if nobody is named
 */
public record NameDecision(List<String> names, boolean same, String source) implements Serializable {

    public NameDecision {
        names = List.copyOf(names);
        if (names.size() < 2) {
            throw new IllegalArgumentException("a decision about names needs two of them, not " + names);
        }
    }

    /** {@code 'Alder Oy' and 'Alder Trading Oy' are different (A. Berg)}. */
    @Override
    public String toString() {
        return "'" + String.join("' and '", names) + "' are " + (same ? "the same" : "different")
                + (source.isEmpty() ? "" : " (" + source + ")");
    }
}
