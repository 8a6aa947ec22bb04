package chokepoint.tally.facts;

import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.TableView;
import chokepoint.trade.OwnedParty;
import chokepoint.trade.lists.ListedOwners;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.IntervalEnd;
import chokepoint.trade.values.Party;
import chokepoint.trade.values.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the parties of which it is known who owns them: each in the first of its roles. */
public final class OwnershipFacts {

    private static final List<Field> ROLES = List.of(Field.VENDOR, Field.MANUFACTURER, Field.PARENT, Field.CONSIGNEE);

    private final TableView view;
    private final ListedOwners owners;

    public OwnershipFacts(TableView view, ListedOwners owners) {
        this.view = view;
        this.owners = owners;
    }

    /** Sorted by key. */
    public List<OwnedParty> parties() {
        if (owners.isEmpty()) {
            return List.of();
        }
        SortedMap<String, OwnedParty> found = new TreeMap<>();
        ROLES.forEach(role ->
                inRole(role).forEach(party -> found.putIfAbsent(party.party().key(), party)));
        return List.copyOf(found.values());
    }

    private List<OwnedParty> inRole(Field role) {
        Map<String, Set<String>> spelt = keysOf(role);
        List<OwnedParty> found = new ArrayList<>();
        KeyedColumn<Party> parties = view.parties(role);
        for (LineGroup group : LineGroup.of(view.lines(), parties::number)) {
            Set<String> keys = spelt.getOrDefault(parties.key(group.number()), Set.of());
            if (group.known() && owners.knows(keys)) {
                found.add(new OwnedParty(
                        view.party(group.lines(), parties),
                        role,
                        new OwnedParty.Owners(List.copyOf(keys), owners, IntervalEnd.LOW),
                        Share.NONE,
                        view.value(group.lines()),
                        view.set(group.lines())));
            }
        }
        return found;
    }

    /** The keys of all spellings that are one party, by the key that they share. */
    private Map<String, Set<String>> keysOf(Field role) {
        Map<String, Set<String>> spelt = new HashMap<>();
        for (Party party : view.table().parties(role).dictionary().values()) {
            if (party.known()) {
                String shared = view.identities().key(party);
                Set<String> keys = spelt.computeIfAbsent(shared, absent -> new TreeSet<>());
                keys.add(party.key());
                keys.add(shared);
            }
        }
        return spelt;
    }
}
