package chokepoint.policy;

import chokepoint.names.NearestWord;
import chokepoint.policy.yaml.Mistakes;
import chokepoint.policy.yaml.SourcePosition;
import chokepoint.trade.Limit;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The lists of countries and goods that a policy uses.
 *
 * @param watchedPlaces names of lists of countries
 * @param listedGoods names of lists of goods
 * @param shelfLife how old a list may be
 * @param written the names that the policy itself gives, with their places
 */
public record Lists(List<String> watchedPlaces, List<String> listedGoods, Limit.Days shelfLife, List<Written> written)
        implements Serializable {

    public static final String WATCHED_PLACES = "watched-places";
    public static final String LISTED_GOODS = "listed-goods";

    /** A name as a policy gives it under one of the two keys. */
    public record Written(String key, String name, SourcePosition at) implements Serializable {}

    public Lists {
        watchedPlaces = List.copyOf(watchedPlaces);
        listedGoods = List.copyOf(listedGoods);
        written = List.copyOf(written);
    }

    /** Tells lists that do not exist. */
    void tellUnknown(RulesInUse rules, Mistakes mistakes) {
        for (Written list : written) {
            boolean places = list.key().equals(WATCHED_PLACES);
            Set<String> known = (places ? rules.countryLists() : rules.goodsLists()).keySet();
            if (!known.contains(list.name()) && !rules.leftOut().contains(list.name())) {
                mistakes.add(
                        list.at(),
                        "'%s' is no list of %s in use%s; expected one of: %s",
                        list.name(),
                        places ? "countries" : "goods",
                        NearestWord.hint(list.name(), known),
                        String.join(", ", known));
            }
        }
    }
}
