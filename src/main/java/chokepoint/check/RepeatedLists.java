package chokepoint.check;

import chokepoint.finding.ListRead;
import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.finding.control.LinePrints;
import chokepoint.finding.control.RowRanges;
import chokepoint.policy.RepeatedValues.Counting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The lists under one policy of which all lines stand in another: copies in whatever format, earlier states, months beside their year.
 * Which of them count only there is settled once all are shown.
 */
final class RepeatedLists {

    /** So many lines are held of all lists together; a further list is known again by its bytes alone. */
    private static final int MOST_LINES = 1 << 20;

    /** A list as far as it is held here. */
    private record Shown(
            String file, String sha256, int lines, SortedMap<String, BigDecimal> values, LinePrints prints) {

        boolean sameBytes(Shown other) {
            return !sha256.isEmpty() && sha256.equals(other.sha256);
        }

        boolean within(Shown other) {
            return sameBytes(other) || prints.within(other.prints);
        }

        /** Whether equal lines are the same purchases, and not those of another month. */
        boolean proves(Shown other) {
            return sameBytes(other)
                    || prints.tellsPurchases()
                    || (prints.same(other.prints) && name(file).equals(name(other.file)));
        }

        private static String name(String file) {
            int from = file.lastIndexOf('/') + 1;
            int to = file.lastIndexOf('.');
            return file.substring(from, to > from ? to : file.length()).toLowerCase(Locale.ROOT);
        }
    }

    private final Counting counting;
    private final List<Shown> lists = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<String, ArithmeticCheck> counted = new HashMap<>();
    private long held;

    RepeatedLists(Counting counting) {
        this.counting = counting;
    }

    void show(ListRead list) {
        held += list.prints().lines();
        LinePrints prints = held <= MOST_LINES ? list.prints() : LinePrints.NONE;
        lists.add(new Shown(list.file(), list.sha256(), list.lines(), list.values(), prints));
    }

    /** Settles which lists count where another does. */
    void settle() {
        SortedMap<Integer, SortedSet<Integer>> sharing =
                SharedLines.among(lists.stream().map(Shown::prints).toList());
        for (int list = 0; list < lists.size(); list++) {
            holder(list, sharing.getOrDefault(list, Collections.emptySortedSet()));
        }
        for (int list = 0; list < lists.size(); list++) {
            if (!holders.containsKey(lists.get(list).file)) {
                overlap(list, sharing.getOrDefault(list, Collections.emptySortedSet()));
            }
        }
    }

    /** The longest list that holds all lines; of several that are the same, the first. */
    private void holder(int list, SortedSet<Integer> sharing) {
        Shown one = lists.get(list);
        int longest = -1;
        for (int other = 0; other < lists.size(); other++) {
            Shown candidate = lists.get(other);
            boolean before = candidate.prints.lines() > one.prints.lines() || other < list;
            boolean longer = longest < 0
                    || candidate.prints.lines() > lists.get(longest).prints.lines();
            boolean mayHold = sharing.contains(other) || one.sameBytes(candidate);
            if (other != list && before && longer && mayHold && one.within(candidate)) {
                longest = other;
            }
        }
        if (longest >= 0 && counting.once(one.proves(lists.get(longest)))) {
            holders.put(one.file, longest);
        }
    }

    private void overlap(int list, SortedSet<Integer> sharing) {
        Shown one = lists.get(list);
        for (int other : sharing) {
            Shown earlier = lists.get(other);
            boolean within = one.within(earlier) && (other < list || one.lines < earlier.lines);
            if (within && !holders.containsKey(earlier.file)) {
                counted.put(one.file, shared(one, earlier, one.prints.lines(), one.values));
                return;
            }
        }
        for (int other : sharing.headSet(list)) {
            Shown earlier = lists.get(other);
            boolean purchases = one.prints.tellsPurchases() && earlier.prints.tellsPurchases();
            LinePrints.Common common = one.prints.common(earlier.prints);
            boolean told = holders.containsKey(earlier.file) || earlier.within(one);
            if (purchases && !told && common.lines() >= LinePrints.Common.TELLING) {
                counted.put(one.file, shared(one, earlier, common.lines(), common.worth(one.values.keySet())));
                return;
            }
        }
    }

    private static ArithmeticCheck shared(Shown one, Shown other, int lines, SortedMap<String, BigDecimal> worth) {
        return ArithmeticCheck.repeats(
                Kind.SHARED_LINES, one.file, other.file, one.lines, lines, RowRanges.NONE, worth);
    }

    /** The check of a list that counts only where another does; empty if it counts itself. */
    Optional<ArithmeticCheck> countedElsewhere(ListRead list) {
        return Optional.ofNullable(holders.get(list.file()))
                .map(holder -> ArithmeticCheck.countedOnce(
                        Kind.SHARED_LINES, list.file(), lists.get(last(holder)).file, list.lines(), list.values()));
    }

    /** A list that counts where another does may hold a third. */
    private int last(int holder) {
        Integer further = holders.get(lists.get(holder).file);
        return further == null ? holder : last(further);
    }

    /** The check of a list that counts, and of which other lists hold lines as well; empty if none does. */
    Optional<ArithmeticCheck> countedTwice(ListRead list) {
        return Optional.ofNullable(counted.get(list.file()));
    }
}
