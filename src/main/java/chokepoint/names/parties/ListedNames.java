package chokepoint.names.parties;

import chokepoint.names.BoundedCache;
import chokepoint.trade.lists.PartyList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names and addresses of lists of parties, found by key, and by likeness. Thread-safe. */
public final class ListedNames {

    private static final int REMEMBERED = 100_000;

    /** An entry whose name is like another one, and why. */
    public record Alike(PartyList.Entry entry, PossibleMatch match) {}

    private final Map<String, PartyList.Entry> byKey = new HashMap<>();
    private final Map<String, PartyList.Entry> byAddress = new HashMap<>();
    private final NameIndex names;
    private final BoundedCache<Optional<Alike>> alike = new BoundedCache<>(REMEMBERED, this::search);

    private ListedNames(Collection<PartyList.Entry> entries) {
        entries.forEach(entry -> byKey.putIfAbsent(entry.party().key(), entry));
        entries.forEach(entry -> byAddress.putIfAbsent(Contacts.address(entry.address()), entry));
        byKey.remove("");
        byAddress.remove("");
        names = NameIndex.of(
                byKey.values().stream().map(entry -> entry.party().name()).toList());
    }

    /** Of two entries with one name or address the first counts. */
    public static ListedNames of(List<PartyList> lists) {
        return new ListedNames(
                lists.stream().flatMap(list -> list.entries().stream()).toList());
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The keys of all names. */
    public Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }

    /** The entry whose name is the same but for spelling. */
    public Optional<PartyList.Entry> same(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The entry whose name is the likeliest to mean the same party as one with another key. */
    public Optional<Alike> alike(String name) {
        return alike.of(name);
    }

    private Optional<Alike> search(String name) {
        return names.closest(name)
                .map(closest -> new Alike(byKey.get(PartyNames.key(closest.name())), closest.match()));
    }

    /** The entry whose address is the same but for spelling. */
    public Optional<PartyList.Entry> atAddress(String address) {
        return byAddress.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byAddress.get(Contacts.address(address)));
    }
}
