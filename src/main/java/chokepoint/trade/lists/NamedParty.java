package chokepoint.trade.lists;

import chokepoint.trade.values.Country;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A vendor, maker or owner that a policy or a list knows by name.
 *
 * @param name the name for the eye
 * @param keys the keys of its name and aliases, sorted
 * @param country where it is at home; may be unknown
 * @param parent key of its ultimate parent; empty if it has none or none is known
 * @param restrictedIn segments it is restricted in; empty if it is not restricted; {@link Segment#WHOLE_LIST} for all
 * @param source where this stands
 * @param person whether it is a natural person
 */
public record NamedParty(
        String name,
        Set<String> keys,
        Country country,
        String parent,
        List<Segment> restrictedIn,
        String source,
        boolean person)
        implements Serializable {

    public NamedParty {
        keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        restrictedIn = List.copyOf(restrictedIn);
    }

    /** The one of its keys that stands for all of them. */
    public String key() {
        return keys.stream().findFirst().orElse("");
    }
}
