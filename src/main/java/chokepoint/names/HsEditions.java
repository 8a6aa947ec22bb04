package chokepoint.names;

import chokepoint.trade.values.HsCode;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows which codes of the Harmonized System may mean the same goods because a later edition replaced one by the other. */
public final class HsEditions {

    private static final Set<String> REPLACED = TableResource.rows("hs-editions.csv").stream()
            .map(row -> row.get(0) + row.get(1))
            .collect(Collectors.toUnmodifiableSet());

    private HsEditions() {}

    /** Whether two codes differ and no change of edition explains it. */
    public static boolean conflict(HsCode one, HsCode other) {
        return one.differsFrom(other)
                && !REPLACED.contains(one.subheading() + other.subheading())
                && !REPLACED.contains(other.subheading() + one.subheading());
    }
}
