package chokepoint.trade;

import chokepoint.trade.values.Field;
import chokepoint.trade.values.InRole;
import java.io.Serializable;

/**
 * A match of a line with a list of parties, or {@link #NONE}.
 *
 * @param role the field of the line that meets the list
 * @param written what stands there
 * @param party the name as the list has it; empty if nothing meets
 * @param score how sure that is, from 0 to 1
 * @param reason why both may be one, in words
 * @param source where the list has it from
 */
public record ListedParty(Field role, String written, String party, double score, String reason, String source)
        implements InRole, Serializable {

    public static final ListedParty NONE = new ListedParty(Field.VENDOR, "", "", 0, "", "");

    public boolean known() {
        return !party.isEmpty();
    }

    /** Whether the names are the same but for spelling. */
    public boolean certain() {
        return score == 1;
    }

    @Override
    public String toString() {
        return known() ? party : "none";
    }
}
