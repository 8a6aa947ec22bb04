package chokepoint.policy;

import chokepoint.names.NearestWord;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.trade.Limit;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lists of countries, goods, parties, owners and places that a policy uses.
 *
 * @param used names of lists by the key under which a policy chooses them
 * @param shelfLife how old a list may be
 * @param written the names that the policy itself gives, with their places
 */
public record Lists(Map<String, List<String>> used, Limit.Days shelfLife, List<Written> written)
        implements Serializable {

    public static final String WATCHED_PLACES = "watched-places";
    public static final String LISTED_GOODS = "listed-goods";
    public static final String LISTED_PARTIES = "listed-parties";
    public static final String OWNERS = "owners";
    public static final String PLACES = "places";

    /** The keys, in the order in which they are told, and what lists under each hold. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry(WATCHED_PLACES, "countries"),
            Map.entry(LISTED_GOODS, "goods"),
            Map.entry(LISTED_PARTIES, "parties"),
            Map.entry(OWNERS, "owners"),
            Map.entry(PLACES, "places"));

    /** A name as a policy gives it under one of the keys. */
    public record Written(String key, String name, SourcePosition at) implements Serializable {}

    public Lists {
        Map<String, List<String>> copy = new TreeMap<>();
        used.forEach((key, names) -> copy.put(key, List.copyOf(names)));
        used = Collections.unmodifiableMap(copy);
        written = List.copyOf(written);
    }

    public static List<String> keys() {
        return KINDS.stream().map(Map.Entry::getKey).toList();
    }

    /** Names of the lists that are used under a key. */
    public List<String> names(String key) {
        return used.getOrDefault(key, List.of());
    }

    /** Tells lists that do not exist. */
    void tellUnknown(RulesInUse rules, Mistakes mistakes) {
        for (Written list : written) {
            Set<String> known = rules.lists(list.key()).keySet();
            if (!known.contains(list.name()) && !rules.leftOut().contains(list.name())) {
                mistakes.add(
                        list.at(),
                        "'%s' is no list of %s in use%s; expected %s",
                        list.name(),
                        things(list.key()),
                        NearestWord.hint(list.name(), known),
                        known.isEmpty()
                                ? "a file of that name in the folder lists of a folder given with --rules"
                                : "one of: " + String.join(", ", known));
            }
        }
    }

    private static String things(String key) {
        return KINDS.stream()
                .filter(kind -> kind.getKey().equals(key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(key);
    }
}
