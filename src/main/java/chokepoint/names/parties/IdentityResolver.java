package chokepoint.names.parties;

import chokepoint.names.parties.IdentityVerdict.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins the names of lists into identities by evidence. Only names that share a trait are compared; the order in which they come does not
 * show.
 */
final class IdentityResolver {

    /** A word that more names share says nothing. */
    private static final int MOST_ALIKE = 50;

    /** A sound at the beginning or end of a word says less, and each pair costs time. */
    private static final int MOST_SOUNDING = 16;

    /** A number or address that more names show is nobody's: the buyer's own, or a filler. */
    private static final int MOST_SHOWING = 20;

    /** Shorter words are shared by chance. */
    private static final int TELLING_WORD = 4;

    /** So few stand for one name only if no other has them. */
    private static final int FEW_INITIALS = 3;

    private static final int ENOUGH = 2;

    private record Edge(int one, int other, IdentityVerdict verdict) {}

    private final List<Identity> nodes;
    private final int[] heads;
    private final List<Edge> edges = new ArrayList<>();
    private final Map<Long, NameDecision> decided = new TreeMap<>();
    private final Map<Integer, Set<Integer>> hard = new HashMap<>();
    private final List<List<Integer>> members = new ArrayList<>();

    private IdentityResolver(List<Identity> nodes) {
        this.nodes = nodes;
        this.heads = IntStream.range(0, nodes.size()).toArray();
        IntStream.range(0, nodes.size()).forEach(node -> members.add(List.of(node)));
    }

    static Identities resolve(Collection<PartyEvidence> names, NameDecisions decisions) {
        IdentityResolver resolver = new IdentityResolver(nodes(names));
        resolver.decide(decisions);
        resolver.compare();
        resolver.join();
        return resolver.identities();
    }

    // Names

    private static List<Identity> nodes(Collection<PartyEvidence> names) {
        Map<String, List<PartyEvidence>> byKey = new TreeMap<>();
        for (PartyEvidence name : names) {
            if (name.party().known()) {
                byKey.computeIfAbsent(name.party().key(), absent -> new ArrayList<>())
                        .add(name);
            }
        }
        List<Identity> nodes = new ArrayList<>();
        byKey.forEach((key, spellings) -> nodes.addAll(nodes(key, spellings)));
        return nodes;
    }

    private static Collection<Identity> nodes(String key, List<PartyEvidence> spellings) {
        boolean decided = spellings.stream()
                .anyMatch(spelling -> !PartyNames.keys(spelling.party().name()).contains(key));
        List<PartyEvidence> sorted = spellings.stream()
                .sorted(Comparator.comparing(PartyEvidence::party))
                .toList();
        if (decided) {
            return List.of(node(key, "", true, sorted));
        }
        SortedMap<String, List<PartyEvidence>> byKind = sorted.stream()
                .collect(Collectors.groupingBy(
                        spelling -> PartyNames.kind(spelling.party().name()), TreeMap::new, Collectors.toList()));
        if (byKind.size() == 2 && byKind.containsKey("")) {
            return List.of(node(key, byKind.lastKey(), false, sorted));
        }
        return byKind.entrySet().stream()
                .map(ofKind -> node(key, ofKind.getKey(), false, ofKind.getValue()))
                .toList();
    }

    private static Identity node(String key, String kind, boolean decided, List<PartyEvidence> spellings) {
        List<String> words = PartyNames.words(spellings.get(0).party().name());
        Identity node = new Identity(key, kind, decided, words);
        spellings.forEach(node::add);
        return node;
    }

    // Decisions

    private void decide(NameDecisions decisions) {
        if (decisions.all().isEmpty()) {
            return;
        }
        Map<String, Integer> byName = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            for (String spelling : nodes.get(node).spellings().keySet()) {
                byName.put(NameDecisions.nameKey(spelling), node);
            }
        }
        for (NameDecision decision : decisions.all()) {
            List<Integer> named = decision.names().stream()
                    .map(NameDecisions::nameKey)
                    .filter(byName::containsKey)
                    .map(byName::get)
                    .distinct()
                    .sorted()
                    .toList();
            pairs(named).forEach(pair -> decided.put(pair, decision));
        }
    }

    // Pairs

    private void compare() {
        Map<String, List<Integer>> sharing = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            for (String trait : traits(nodes.get(node))) {
                sharing.computeIfAbsent(trait, absent -> new ArrayList<>()).add(node);
            }
        }
        Map<Long, Integer> pairs = new HashMap<>();
        sharing.forEach((trait, alike) -> {
            if (alike.size() > 1 && alike.size() <= most(trait)) {
                pairs(alike).forEach(pair -> pairs.merge(pair, weight(trait), Integer::sum));
            }
        });
        Stream<Long> alike = pairs.entrySet().stream()
                .filter(pair -> pair.getValue() >= least(pair.getKey()))
                .map(Map.Entry::getKey);
        Stream.concat(decided.keySet().stream(), alike).distinct().sorted().forEach(this::judge);
    }

    /** How a word sounds at one end says little; whole names, initials and numbers say enough. */
    private static int weight(String trait) {
        return switch (trait.charAt(0)) {
            case '^', '$' -> 1;
            default -> ENOUGH;
        };
    }

    /** One word that is alike at one end is not enough of a name of several. */
    private int least(long pair) {
        boolean single = telling(first(pair)) < 2 || telling(second(pair)) < 2;
        return single ? 1 : ENOUGH;
    }

    private long telling(int node) {
        return nodes.get(node).words().stream()
                .filter(word -> !LegalForms.generic(word) && !LegalForms.is(word))
                .count();
    }

    private int most(String trait) {
        return switch (trait.charAt(0)) {
            case '#' -> MOST_SHOWING;
            case '^', '$' -> MOST_SOUNDING;
            case '.' -> trait.length() <= FEW_INITIALS + 1 ? 2 : MOST_ALIKE;
            default -> MOST_ALIKE;
        };
    }

    /** All pairs of nodes that are given in ascending order. */
    private static List<Long> pairs(List<Integer> nodes) {
        List<Long> pairs = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                pairs.add(packed(nodes.get(i), nodes.get(j)));
            }
        }
        return pairs;
    }

    private static Set<String> traits(Identity node) {
        Set<String> traits = new TreeSet<>(NamePairs.traits(node.words()));
        traits.add("!" + node.key());
        Stream.of(TranslatedWords.trait(node.words()), NumberWords.trait(node.words()))
                .filter(whole -> !whole.isEmpty())
                .forEach(whole -> traits.add("@" + whole));
        node.initials().forEach(initials -> traits.add("." + initials));
        node.words().stream()
                .filter(word -> word.length() >= TELLING_WORD && !LegalForms.generic(word))
                .forEach(word -> {
                    traits.add("~" + word);
                    traits.add("*" + WordLetters.sorted(word));
                });
        node.shown().forEach((kind, keys) -> keys.forEach(key -> traits.add("#" + kind + key)));
        return traits;
    }

    /** Two nodes as one number, the first in its upper half. */
    private static long packed(int one, int other) {
        return ((long) one << Integer.SIZE) | other;
    }

    private static int first(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    private void judge(long pair) {
        int one = first(pair);
        int other = second(pair);
        NameDecision decision = decided.get(pair);
        IdentityVerdict verdict = decision == null
                ? IdentityVerdict.of(nodes.get(one), nodes.get(other))
                : IdentityVerdict.decided(decision);
        if (verdict.hard()) {
            hard.computeIfAbsent(one, absent -> new TreeSet<>()).add(other);
            hard.computeIfAbsent(other, absent -> new TreeSet<>()).add(one);
        } else if (verdict.answer() != Answer.TWO) {
            edges.add(new Edge(one, other, verdict));
        }
    }

    // Identities

    /** Pairs that are one, unless a third proves that they are two. */
    private void join() {
        for (Edge edge : edges) {
            if (edge.verdict.answer() == Answer.ONE && !provedApart(head(edge.one), head(edge.other))) {
                hang(edge.one, edge.other);
            }
        }
    }

    private boolean provedApart(int one, int other) {
        return members.get(one).stream()
                .flatMap(member -> hard.getOrDefault(member, Set.of()).stream())
                .anyMatch(against -> head(against) == other);
    }

    private int head(int node) {
        int head = node;
        while (heads[head] != head) {
            head = heads[head];
        }
        return head;
    }

    private void hang(int one, int other) {
        int first = Math.min(head(one), head(other));
        int second = Math.max(head(one), head(other));
        if (first != second) {
            heads[second] = first;
            List<Integer> all = new ArrayList<>(members.get(first));
            all.addAll(members.get(second));
            members.set(first, all);
        }
    }

    // What comes out

    private Identities identities() {
        Map<String, Long> kinds = nodes.stream().collect(Collectors.groupingBy(Identity::key, Collectors.counting()));
        Map<Integer, String> keys = new HashMap<>();
        Identities.Builder result = new Identities.Builder();
        for (int node = 0; node < nodes.size(); node++) {
            if (head(node) == node) {
                List<Identity> joined =
                        members.get(node).stream().map(nodes::get).toList();
                keys.put(node, result.identity(joined, key -> kinds.getOrDefault(key, 0L) > 1));
            }
        }
        for (Edge edge : edges) {
            int one = head(edge.one);
            int other = head(edge.other);
            if (one == other || !provedApart(one, other)) {
                result.alike(pair(edge.one, edge.other, edge.verdict.reason(), keys));
            }
        }
        decided.forEach((pair, decision) -> {
            if (!decision.same()) {
                result.decidedApart(pair(first(pair), second(pair), decision.source(), keys));
            }
        });
        hard.forEach(
                (one, others) -> others.forEach(other -> result.apart(keys.get(head(one)), keys.get(head(other)))));
        return result.build();
    }

    private Identities.Pair pair(int one, int other, String reason, Map<Integer, String> keys) {
        Identity first = nodes.get(one);
        Identity second = nodes.get(other);
        return new Identities.Pair(
                first.name(),
                second.name(),
                keys.getOrDefault(head(one), ""),
                keys.getOrDefault(head(other), ""),
                reason,
                decided.containsKey(packed(one, other)),
                first.value().min(second.value()));
    }
}
