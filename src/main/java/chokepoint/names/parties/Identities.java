package chokepoint.names.parties;

import chokepoint.trade.values.Party;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells which names of lists are one party, and which may be. */
public final class Identities {

    private static final Comparator<Pair> LARGEST_FIRST = Comparator.comparing(Pair::value)
            .reversed()
            .thenComparing(Pair::one)
            .thenComparing(Pair::other);

    /** Of no names: each key is a party of its own. */
    public static final Identities NONE = new Builder().build();

    /**
     * Two names, in their most frequent spelling, that are or may be one.
     *
     * @param oneKey key of the identity of the first
     * @param otherKey of the second; the same if they are one
     * @param reason what speaks for it, in words; of what is decided, who says so
     * @param decided whether somebody has said so
     * @param value what the smaller of them carries: what moves if they are one
     */
    public record Pair(
            String one,
            String other,
            String oneKey,
            String otherKey,
            String reason,
            boolean decided,
            BigDecimal value) {}

    private final Map<Party, String> keys;
    private final Map<String, String> names;
    private final Map<String, Set<String>> maybe;
    private final Map<String, Set<String>> apart;
    private final List<Pair> joined;
    private final List<Pair> doubts;
    private final List<Pair> decidedApart;
    private final Map<String, Set<String>> groups = new HashMap<>();

    private Identities(Builder builder) {
        keys = Map.copyOf(builder.keys);
        names = Map.copyOf(builder.names);
        maybe = Map.copyOf(builder.maybe);
        apart = Map.copyOf(builder.apart);
        joined = builder.joined.stream().sorted(LARGEST_FIRST).toList();
        doubts = builder.doubts.stream().sorted(LARGEST_FIRST).toList();
        decidedApart = builder.decidedApart.stream().sorted(LARGEST_FIRST).toList();
        maybe.keySet().forEach(this::group);
    }

    /** The key that all spellings of the party share; empty if it is unknown. */
    public String key(Party party) {
        String key = keys.get(party);
        return key == null ? party.key() : key;
    }

    /** Its most frequent spelling; as it is written if a policy has joined names that are not alike. */
    public String name(Party party) {
        String name = names.get(key(party));
        return name == null ? party.name() : name;
    }

    /** Whether no two names may be one. */
    public boolean certain() {
        return maybe.isEmpty();
    }

    /** The keys of all that may be one with a party, directly or through others, itself included. */
    public Set<String> maybeOneWith(String key) {
        return groups.getOrDefault(key, Set.of(key));
    }

    /** Whether two parties are known and are two, as far as one can tell. */
    public boolean two(Party one, Party other) {
        return one.known() && other.known() && !key(one).equals(key(other)) && !mayBeOne(key(one), key(other));
    }

    private boolean mayBeOne(String one, String other) {
        return maybeOneWith(one).contains(other);
    }

    /** The fewest parties that these keys may be: in each group all may be one. */
    public List<List<String>> fewest(Collection<String> these) {
        SortedMap<String, List<String>> byFirst = new TreeMap<>();
        Map<String, String> firsts = new HashMap<>();
        for (String key : new TreeSet<>(these)) {
            String first = maybeOneWith(key).stream()
                    .map(firsts::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .filter(found -> byFirst.get(found).stream().allMatch(member -> mayBeOne(member, key)))
                    .findFirst()
                    .orElse(key);
            byFirst.computeIfAbsent(first, alone -> new ArrayList<>()).add(key);
            firsts.put(key, first);
        }
        return List.copyOf(byFirst.values());
    }

    /** Names that differ in more than their writing and are one all the same, the largest first. */
    public List<Pair> joined() {
        return joined;
    }

    /** Names that may be one, the largest first. */
    public List<Pair> doubts() {
        return doubts;
    }

    /** Names that somebody has decided to be two, the largest first. */
    public List<Pair> decidedApart() {
        return decidedApart;
    }

    private void group(String key) {
        if (groups.containsKey(key)) {
            return;
        }
        Set<String> all = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(key));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (all.add(next)) {
                open.addAll(maybe.getOrDefault(next, Set.of()));
            }
        }
        all.forEach(member -> groups.put(member, without(apart.getOrDefault(member, Set.of()), all)));
    }

    private static Set<String> without(Set<String> apart, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(apart);
        return Set.copyOf(rest);
    }

    /** Gathers what a resolver finds out. */
    static final class Builder {

        private final Map<Party, String> keys = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, Set<String>> maybe = new HashMap<>();
        private final Map<String, Set<String>> apart = new HashMap<>();
        private final List<Pair> joined = new ArrayList<>();
        private final List<Pair> doubts = new ArrayList<>();
        private final List<Pair> decidedApart = new ArrayList<>();

        /**
         * Takes in names that are one, and tells their key: that of the most frequent spelling, or the one that a policy has decided on.
         *
         * @param ofSeveral whether names of a key are of several kinds of company
         */
        String identity(List<Identity> members, Predicate<String> ofSeveral) {
            Map<String, Long> spellings = new TreeMap<>();
            members.forEach(
                    member -> member.spellings().forEach((name, lines) -> spellings.merge(name, lines, Long::sum)));
            String name = Identity.mostFrequent(spellings);
            Identity shown = Stream.concat(
                            members.stream().filter(Identity::decided),
                            members.stream().filter(member -> member.spellings().containsKey(name)))
                    .findFirst()
                    .orElseThrow();
            String key = ofSeveral.test(shown.key()) && !shown.kind().isEmpty()
                    ? shown.key() + " (" + shown.kind() + ")"
                    : shown.key();
            if (members.stream().noneMatch(Identity::decided)) {
                names.put(key, name);
            }
            members.forEach(member ->
                    member.spellings().keySet().forEach(spelling -> keys.put(new Party(spelling, member.key()), key)));
            return key;
        }

        /** Takes in two names that are one if they have one key, and else may be. */
        void alike(Pair pair) {
            if (pair.oneKey().equals(pair.otherKey())) {
                joined.add(pair);
                return;
            }
            maybe.computeIfAbsent(pair.oneKey(), absent -> new TreeSet<>()).add(pair.otherKey());
            maybe.computeIfAbsent(pair.otherKey(), absent -> new TreeSet<>()).add(pair.oneKey());
            doubts.add(pair);
        }

        void decidedApart(Pair pair) {
            decidedApart.add(pair);
        }

        void apart(String oneKey, String otherKey) {
            apart.computeIfAbsent(oneKey, absent -> new TreeSet<>()).add(otherKey);
        }

        Identities build() {
            return new Identities(this);
        }
    }
}
