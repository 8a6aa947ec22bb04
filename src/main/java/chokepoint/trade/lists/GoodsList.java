package chokepoint.trade.lists;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.HsCode;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * A named list of goods by HS code.
 *
 * @param source who lists these goods, and where
 * @param asOf the day the list speaks of; may be unknown
 * @param tiers the tier of each code; a code on the list covers every code below it
 */
public record GoodsList(String name, String source, Day asOf, Map<HsCode, String> tiers) implements Serializable {

    private static final int SHORTEST = 2;

    public GoodsList {
        tiers = Map.copyOf(tiers);
    }

    public boolean contains(HsCode code) {
        return tier(code).isPresent();
    }

    /** The tier of the longest code on the list that covers the given one. */
    public Optional<String> tier(HsCode code) {
        String digits = code.digits();
        for (int length = digits.length(); length >= SHORTEST; length--) {
            String prefix = digits.substring(0, length);
            String tier = HsCode.valid(prefix) ? tiers.get(HsCode.of(prefix)) : null;
            if (tier != null) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }
}
