package chokepoint.policy;

import chokepoint.trade.values.Day;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules and lists that a policy is used with, to check that it fits them.
 *
 * @param cards the limit values of every rule, by id
 * @param originCaps ids of the rules that cap what one country of origin carries
 * @param ofWholeList ids of the rules that judge what all lines together add up to, and know no segments
 * @param lists the day that each list speaks of, by the key under which a policy chooses it and by name; may be unknown
 * @param leftOut ids of rules and names of lists that exist and are not used this time
 */
public record RulesInUse(
        Map<String, LimitValues> cards,
        Set<String> originCaps,
        Set<String> ofWholeList,
        Map<String, SortedMap<String, Day>> lists,
        Set<String> leftOut) {

    public RulesInUse {
        cards = Collections.unmodifiableMap(new TreeMap<>(cards));
        originCaps = Set.copyOf(originCaps);
        ofWholeList = Set.copyOf(ofWholeList);
        lists = Collections.unmodifiableSortedMap(new TreeMap<>(lists));
        leftOut = Set.copyOf(leftOut);
    }

    /** The day that each list under a key of policies speaks of, by name. */
    public SortedMap<String, Day> lists(String key) {
        return lists.getOrDefault(key, Collections.emptySortedMap());
    }
}
