package chokepoint.trade.values;

import java.io.Serializable;
import java.util.List;

/**
 * Who owns a part of a company, and through which companies.
 *
 * @param owners the parties at the top, sorted
 * @param share the part of the company that they own
 * @param through the companies between, from the top down
 */
public record OwnerChain(List<String> owners, ShareRange share, List<String> through) implements Serializable {

    private static final String TOGETHER = " & ";

    public OwnerChain {
        owners = List.copyOf(owners);
        through = List.copyOf(through);
    }

    /** The parties at the top in one text. */
    public String owner() {
        return String.join(TOGETHER, owners);
    }

    /** In English. */
    @Override
    public String toString() {
        return owner() + " " + share + (through.isEmpty() ? "" : " through " + String.join(", ", through));
    }
}
