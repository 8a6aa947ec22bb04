package chokepoint.trade.lists;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * A named list of what goods the codes of the Harmonized System stand for.
 *
 * @param source who names them, and where
 * @param asOf the day the list speaks of; may be unknown
 */
public record HsNames(String name, String source, Day asOf, Map<HsCode, String> names) implements Serializable {

    public HsNames {
        names = Map.copyOf(names);
    }

    /** What a code is called; empty if the list does not have it. */
    public Optional<String> of(HsCode code) {
        return Optional.ofNullable(names.get(code));
    }
}
