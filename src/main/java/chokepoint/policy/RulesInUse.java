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
 * @param countryLists the day that each list of countries speaks of, by name; may be unknown
 * @param goodsLists the day that each list of goods speaks of, by name; may be unknown
 * @param leftOut ids of rules and names of lists that exist and are not used this time
 */
public record RulesInUse(
        Map<String, LimitValues> cards,
        Set<String> originCaps,
        Set<String> ofWholeList,
        SortedMap<String, Day> countryLists,
        SortedMap<String, Day> goodsLists,
        Set<String> leftOut) {

    public RulesInUse {
        cards = Collections.unmodifiableMap(new TreeMap<>(cards));
        originCaps = Set.copyOf(originCaps);
        ofWholeList = Set.copyOf(ofWholeList);
        countryLists = Collections.unmodifiableSortedMap(new TreeMap<>(countryLists));
        leftOut = Set.copyOf(leftOut);
        goodsLists = Collections.unmodifiableSortedMap(new TreeMap<>(goodsLists));
    }
}
