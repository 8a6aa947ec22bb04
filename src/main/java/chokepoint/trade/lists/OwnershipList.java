package chokepoint.trade.lists;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.ShareRange;
import java.io.Serializable;
import java.util.List;

/**
 * A named list of who owns what part of which company.
 *
 * @param source who says so, and where
 * @param asOf the day the list speaks of; may be unknown
 */
public record OwnershipList(String name, String source, Day asOf, List<Stake> stakes) implements Serializable {

    /**
     * The part of a company that somebody holds directly.
     *
     * @param share from nothing to all of it if the list does not say
     */
    public record Stake(Party owner, Party owned, ShareRange share, String source) implements Serializable {}

    public OwnershipList {
        stakes = List.copyOf(stakes);
    }
}
