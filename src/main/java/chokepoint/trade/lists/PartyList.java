package chokepoint.trade.lists;

import chokepoint.trade.values.Day;
import chokepoint.trade.values.Party;
import java.io.Serializable;
import java.util.List;

/**
 * A named list of parties and addresses that a check looks for.
 *
 * @param source who lists these parties, and where
 * @param asOf the day the list speaks of; may be unknown
 */
public record PartyList(String name, String source, Day asOf, List<Entry> entries) implements Serializable {

    /**
     * One listed name: an alias is an entry of its own.
     *
     * @param address where it sits; empty if the list does not say
     */
    public record Entry(Party party, String address, String source) implements Serializable {

        public Entry {}
    }

    public PartyList {
        entries = List.copyOf(entries);
    }
}
