package chokepoint.check.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Pairs the lines of a later list with those of an earlier one. Lines that say the same belong together; of the others, those that agree in most columns,
 * best first. Lines that have no order and number or part in common must agree in more.
 */
final class LinePairing {

    /** Of what either line says, so much must be equal. */
    private static final double ALIKE = 0.75;

    private static final double ALIKE_IF_KNOWN_AGAIN = 0.4;

    /** What more lines than this say is no sign that two of them are the same. */
    private static final int MOST_WITH_A_VALUE = 50;

    private record Pair(ComparedLine was, ComparedLine is, double likeness) {}

    private final List<ComparedLine> before;
    private final List<ComparedLine> now;
    private final SortedMap<Integer, Integer> earlierOf = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    LinePairing(List<ComparedLine> before, List<ComparedLine> now) {
        this.before = before;
        this.now = now;
        pairEqual();
        pairAlike();
    }

    /** The index of the earlier line by that of the later. */
    SortedMap<Integer, Integer> pairs() {
        return Collections.unmodifiableSortedMap(earlierOf);
    }

    boolean deleted(ComparedLine row) {
        return !taken.contains(row.index());
    }

    private void pairEqual() {
        Map<SortedMap<String, String>, Deque<ComparedLine>> waiting = new HashMap<>();
        before.forEach(row ->
                waiting.computeIfAbsent(row.told(), told -> new ArrayDeque<>()).add(row));
        for (ComparedLine row : now) {
            Deque<ComparedLine> equal = waiting.getOrDefault(row.told(), new ArrayDeque<>());
            if (!equal.isEmpty()) {
                pair(equal.poll(), row);
            }
        }
    }

    private void pair(ComparedLine was, ComparedLine is) {
        earlierOf.put(is.index(), was.index());
        taken.add(was.index());
    }

    private void pairAlike() {
        List<Pair> candidates = candidates(
                before.stream().filter(this::deleted).toList(),
                now.stream().filter(row -> !earlierOf.containsKey(row.index())).toList());
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(pair -> Math.abs(pair.was().index() - pair.is().index()))
                .thenComparing(pair -> pair.is().index())
                .thenComparing(pair -> pair.was().index()));
        for (Pair pair : candidates) {
            if (deleted(pair.was()) && !earlierOf.containsKey(pair.is().index())) {
                pair(pair.was(), pair.is());
            }
        }
    }

    private static List<Pair> candidates(List<ComparedLine> before, List<ComparedLine> now) {
        Map<List<String>, List<ComparedLine>> byValue = new HashMap<>();
        before.forEach(row -> row.told()
                .forEach((column, text) -> byValue.computeIfAbsent(List.of(column, text), value -> new ArrayList<>())
                        .add(row)));
        List<Pair> candidates = new ArrayList<>();
        for (ComparedLine row : now) {
            Set<ComparedLine> met = new HashSet<>();
            row.told().forEach((column, text) -> {
                List<ComparedLine> having = byValue.getOrDefault(List.of(column, text), List.of());
                if (having.size() <= MOST_WITH_A_VALUE) {
                    met.addAll(having);
                }
            });
            met.stream()
                    .map(was -> new Pair(was, row, likeness(was, row)))
                    .filter(LinePairing::sameLine)
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private static boolean sameLine(Pair pair) {
        return pair.likeness() >= (knownAgain(pair.was(), pair.is()) ? ALIKE_IF_KNOWN_AGAIN : ALIKE);
    }

    private static boolean knownAgain(ComparedLine was, ComparedLine is) {
        return LineLabel.of(was)
                .filter(name -> LineLabel.of(is).filter(name::equals).isPresent())
                .isPresent();
    }

    /** How much of what either says is equal, from 0 to 1. */
    private static double likeness(ComparedLine was, ComparedLine is) {
        Set<String> columns = new HashSet<>(was.told().keySet());
        columns.addAll(is.told().keySet());
        long equal = columns.stream()
                .filter(column -> was.text(column).equals(is.text(column)))
                .count();
        return (double) equal / columns.size();
    }

    /**
     * The lines of the later list that stand elsewhere among the lines found again: all but the most that can be said to have kept their
     * order, which is the longest increasing subsequence.
     */
    Set<Integer> moved() {
        List<Integer> later = List.copyOf(earlierOf.keySet());
        int[] earlier = later.stream().mapToInt(earlierOf::get).toArray();
        int[] smallestEnd = new int[earlier.length];
        int[] endOfLength = new int[earlier.length];
        int[] before = new int[earlier.length];
        int longest = 0;
        for (int i = 0; i < earlier.length; i++) {
            int length = -Arrays.binarySearch(smallestEnd, 0, longest, earlier[i]) - 1;
            before[i] = length > 0 ? endOfLength[length - 1] : -1;
            smallestEnd[length] = earlier[i];
            endOfLength[length] = i;
            longest = Math.max(longest, length + 1);
        }
        Set<Integer> moved = new HashSet<>(later);
        for (int i = longest > 0 ? endOfLength[longest - 1] : -1; i >= 0; i = before[i]) {
            moved.remove(later.get(i));
        }
        return moved;
    }
}
