package chokepoint.tally;

import chokepoint.names.parties.NameDecisions;
import chokepoint.store.StoreReader;
import chokepoint.store.StoreWriter;
import chokepoint.tally.table.LineTableFile;
import chokepoint.trade.SharedContact;
import chokepoint.trade.ValueAssumption;
import chokepoint.trade.VendorLinkage;
import chokepoint.trade.lists.ListedOwners;
import chokepoint.trade.values.Share;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says of how lines are added up.
 *
 * @param currency that values are reported in
 * @param linkage which shared contacts join vendors
 * @param assumed what lines without a known value are worth
 * @param decided what somebody has decided about names
 * @param owners what parts of companies listed parties own
 */
public record TallySettings(
        String currency, VendorLinkage linkage, ValueAssumption assumed, NameDecisions decided, ListedOwners owners)
        implements Serializable {

    /** No vendors are joined, nothing is assumed or decided. */
    public static TallySettings of(String currency) {
        return new TallySettings(
                currency, VendorLinkage.NEVER, ValueAssumption.NONE, NameDecisions.NONE, ListedOwners.NONE);
    }

    /** The same with other contacts that join vendors. */
    public TallySettings linkedBy(VendorLinkage contacts) {
        return new TallySettings(currency, contacts, assumed, decided, owners);
    }

    /** Decisions about names and owners are not kept: they are those of the run that reads it. */
    void writeTo(StoreWriter out) throws IOException {
        out.text("currency", currency);
        out.names("joining contacts", linkage.kinds());
        out.number("most vendors", linkage.mostVendors());
        out.amounts("assumed", List.of(assumed.tolerated().fraction(), assumed.amount()));
        out.name("bound", assumed.bound());
        out.text("source", assumed.source());
    }

    static TallySettings readFrom(StoreReader in) throws IOException {
        String currency = in.text("currency");
        Set<SharedContact.Kind> kinds = Set.copyOf(in.names("joining contacts", SharedContact.Kind.class));
        VendorLinkage linkage = new VendorLinkage(kinds, in.number("most vendors"));
        ValueAssumption assumed =
                in.version() >= LineTableFile.WITH_UNKNOWN_VALUES ? assumed(in) : ValueAssumption.NONE;
        return new TallySettings(currency, linkage, assumed, NameDecisions.NONE, ListedOwners.NONE);
    }

    private static ValueAssumption assumed(StoreReader in) throws IOException {
        List<@Nullable BigDecimal> kept = in.amounts("assumed");
        if (kept.size() != 2 || kept.get(0) == null || kept.get(1) == null) {
            throw in.broken("two amounts are assumed");
        }
        return new ValueAssumption(
                new Share(kept.get(0)), in.name("bound", ValueAssumption.Bound.class), kept.get(1), in.text("source"));
    }
}
