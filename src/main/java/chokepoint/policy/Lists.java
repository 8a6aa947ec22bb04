package chokepoint.policy;

import chokepoint.trade.Limit;
import java.io.Serializable;
import java.util.List;

/**
 * Which lists of countries and goods are used.
 *
 * @param watchedPlaces names of lists of countries
 * @param listedGoods names of lists of goods
 * @param shelfLife how old a list may be
 */
record Lists(List<String> watchedPlaces, List<String> listedGoods, Limit.Days shelfLife) implements Serializable {

    Lists {
        watchedPlaces = List.copyOf(watchedPlaces);
        listedGoods = List.copyOf(listedGoods);
    }
}
