package chokepoint.official;

import java.util.List;

/** What a list made of an official file holds, and under which columns. */
public enum ListForm {
    PARTIES("names", "listed-parties", "party", "address", "source", "as of"),
    OWNERS("shares", "owners", "owner", "owned", "percent", "source", "as of"),
    GOODS("codes", "listed-goods", "hs", "tier", "description", "source", "as of"),
    HS_NAMES("codes", "", "hs code", "name", "source", "as of"),
    PLACES("places", "", "locode", "place", "country", "source", "as of"),
    RATES("rates", "", "from", "to", "rate", "date", "source");

    private final String things;
    private final String policyKey;
    private final List<String> columns;

    ListForm(String things, String policyKey, String... columns) {
        this.things = things;
        this.policyKey = policyKey;
        this.columns = List.of(columns);
    }

    /** What a row stands for, in the plural. */
    public String things() {
        return things;
    }

    /** The key below {@code lists} in a policy that names lists of this form; empty if there is none. */
    public String policyKey() {
        return policyKey;
    }

    public List<String> columns() {
        return columns;
    }

    /** Whether each row says of which day it is by itself. */
    boolean datedByRow() {
        return this == RATES;
    }
}
