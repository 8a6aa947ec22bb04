package chokepoint.tally;

import chokepoint.tally.facts.RungTable;
import chokepoint.tally.facts.VendorGroups;

/** Says which lines of each list belong to what several lists add up to, list by list. */
public final class ListParts {

    private final String currency;
    private final VendorGroups groups;

    ListParts(String currency, VendorGroups groups) {
        this.currency = currency;
        this.groups = groups;
    }

    /** What one list has to do with the group. */
    public ListPart of(Tallies holdings, Tallies links) {
        return new ListPart(currency, holdings, links, new RungTable(holdings.table(), groups));
    }
}
