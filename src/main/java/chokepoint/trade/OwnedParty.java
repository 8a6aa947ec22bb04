package chokepoint.trade;

import chokepoint.trade.lists.ListedOwners;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.LineSet;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.OwnerChain;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Share;
import chokepoint.trade.values.ShareRange;
import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;

/**
 * A party of the list of which it is known who owns it. What listed parties own of it depends on the threshold that it is held against.
 *
 * @param role in which it takes part
 * @param threshold from which on a company counts as its owner does
 */
public record OwnedParty(Party party, Field role, Owners owners, Share threshold, Money value, LineSet lines)
        implements Subject {

    /**
     * Who owns one party.
     *
     * @param keys all under which the party may be known
     * @param end of what is unknown of shares that it is judged at
     */
    public record Owners(List<String> keys, ListedOwners all, IntervalEnd end) implements Serializable {

        public Owners {
            keys = List.copyOf(keys);
        }

        /** Whether listed parties own this part or more. */
        public boolean reach(Share part) {
            Share owned = all.share(keys, part, end);
            return owned.compareTo(Share.NONE) > 0 && owned.compareTo(part) >= 0;
        }

        private Owners at(IntervalEnd other) {
            return new Owners(keys, all, other);
        }
    }

    /** In which role and how written it takes part. */
    public NamedRole partyAs() {
        return new NamedRole(role, party.name());
    }

    /** The part of it that listed parties own. */
    public ShareRange ownedShare() {
        return new ShareRange(
                owners.all.share(owners.keys, threshold, IntervalEnd.LOW),
                owners.all.share(owners.keys, threshold, IntervalEnd.HIGH));
    }

    /** Who owns it along which companies, the largest part first. */
    public List<OwnerChain> listedOwners() {
        return owners.all.chains(owners.keys, threshold);
    }

    /** Where that stands. */
    public List<String> ownersSource() {
        return owners.all.sources(owners.keys, threshold);
    }

    @Override
    public OwnedParty at(IntervalEnd end) {
        return end == owners.end ? this : new OwnedParty(party, role, owners.at(end), threshold, value, lines);
    }

    @Override
    public OwnedParty heldAgainst(Limit limit) {
        return new OwnedParty(party, role, owners, limit.share(), value, lines);
    }

    @Override
    public List<Party> parties() {
        return List.of(party);
    }

    @Override
    public List<Field> shownIn() {
        return List.of(role);
    }

    @Override
    public List<String> key() {
        return List.of(party.key());
    }

    @Override
    public SortedMap<String, String> figures() {
        return Figures.of("owned", ownedShare(), "owners", listedOwners());
    }
}
