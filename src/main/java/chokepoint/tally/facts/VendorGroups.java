package chokepoint.tally.facts;

import chokepoint.names.parties.Contacts;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.TableView;
import chokepoint.trade.SharedContact.Kind;
import chokepoint.trade.VendorLinkage;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Party;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Joins vendors by the contacts they share: who shares one with somebody who shares another belongs to both. */
public final class VendorGroups {

    private static final int NAMED = 3;

    /** Vendors that hang together, under one key and one name. */
    private record Joined(String key, String name) {}

    private final TableView view;
    private final KeyedColumn<Party> vendors;
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Set<Kind>> shared = new HashMap<>();
    private final Map<String, Joined> joined;

    public VendorGroups(TableView view, VendorLinkage join) {
        this.view = view;
        this.vendors = view.parties(Field.VENDOR);
        join.kinds().forEach(kind -> join(kind, join));
        this.joined = heads.isEmpty() ? Map.of() : joined();
    }

    /** Whether any two vendors are joined. */
    boolean any() {
        return !joined.isEmpty();
    }

    /** Each vendor of these lines, or of some of them in another table, under its own key, or the key of the group that it is part of. */
    KeyedColumn<Party> keyed(LineTable some) {
        return KeyedColumn.parties(
                some.parties(Field.VENDOR),
                vendor -> together(vendor).key(),
                vendor -> together(vendor).name());
    }

    private Joined together(Party vendor) {
        String key = view.identities().key(vendor);
        Joined group = joined.get(key);
        return group == null ? new Joined(key, view.identities().name(vendor)) : group;
    }

    /** A mailbox at a provider of free mail joins nobody: its address may be anyone's. */
    private void join(Kind kind, VendorLinkage join) {
        ContactFacts.groups(view.table(), kind, view.lines()).entrySet().stream()
                .filter(group -> kind != Kind.EMAIL || !Contacts.mailbox(group.getKey()))
                .map(group -> vendors.among(group.getValue()))
                .filter(keys -> join.joins(keys.size()))
                .forEach(keys -> join(kind, keys));
    }

    private void join(Kind kind, List<String> keys) {
        keys.forEach(key -> shared.computeIfAbsent(key, absent -> EnumSet.noneOf(Kind.class))
                .add(kind));
        keys.stream().skip(1).forEach(key -> hang(head(keys.get(0)), head(key)));
    }

    private void hang(String one, String other) {
        String head = one.compareTo(other) <= 0 ? one : other;
        heads.put(one, head);
        heads.put(other, head);
    }

    private String head(String key) {
        String head = key;
        String above = heads.getOrDefault(head, head);
        while (!above.equals(head)) {
            head = above;
            above = heads.getOrDefault(head, head);
        }
        return head;
    }

    private Map<String, Joined> joined() {
        Map<String, Set<String>> members = heads.keySet().stream()
                .collect(Collectors.groupingBy(this::head, TreeMap::new, Collectors.toCollection(TreeSet::new)));
        Map<String, String> names = names();
        Map<String, Joined> byMember = new HashMap<>();
        for (Set<String> group : members.values()) {
            Joined together = new Joined(String.join(" + ", group), name(group, names));
            group.forEach(member -> byMember.put(member, together));
        }
        return byMember;
    }

    /** In the spelling of the first line by place. */
    private Map<String, String> names() {
        int[] lines = IntStream.of(view.lines())
                .filter(line -> heads.containsKey(vendors.key(vendors.number(line))))
                .toArray();
        return view.parties(lines, vendors).stream().collect(Collectors.toMap(Party::key, Party::name));
    }

    private String name(Set<String> group, Map<String, String> names) {
        List<String> members = group.stream().map(names::get).toList();
        List<String> named = members.stream().limit(NAMED).toList();
        String last = members.size() > NAMED ? members.size() - NAMED + " more" : named.get(named.size() - 1);
        List<String> first = members.size() > NAMED ? named : named.subList(0, named.size() - 1);
        return String.join(", ", first) + " and " + last + " (shared " + contacts(group) + ")";
    }

    private String contacts(Collection<String> group) {
        return group.stream()
                .flatMap(member -> shared.get(member).stream())
                .distinct()
                .sorted()
                .map(Kind::word)
                .collect(Collectors.joining(", "));
    }
}
