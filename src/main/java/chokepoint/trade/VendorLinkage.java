package chokepoint.trade;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of contacts that join vendors before shares are computed.
 *
 * @param kinds of contacts that join; none if vendors are never joined
 * @param mostVendors a contact that more vendors state joins none of them: it is a forwarder's, an agent's or the buyer's own
 */
public record VendorLinkage(Set<SharedContact.Kind> kinds, int mostVendors) implements Serializable {

    /** Vendors are never joined. */
    public static final VendorLinkage NEVER = new VendorLinkage(Set.of(), 0);

    public VendorLinkage {
        EnumSet<SharedContact.Kind> sorted = EnumSet.noneOf(SharedContact.Kind.class);
        sorted.addAll(kinds);
        kinds = Collections.unmodifiableSet(sorted);
    }

    /** Whether a contact that so many vendors state joins them. */
    public boolean joins(int vendors) {
        return vendors > 1 && vendors <= mostVendors;
    }
}
