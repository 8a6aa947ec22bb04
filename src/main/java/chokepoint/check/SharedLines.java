package chokepoint.check;

import chokepoint.finding.control.LinePrints;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which of many lists have lines in common: goes through the prints of all at once, in ascending order. */
final class SharedLines {

    /** Of a line that stands in more lists than these, each is held against the first of them alone. */
    private static final int FEW = 8;

    /** Where a list is on the way through its prints. */
    private static final class Cursor {

        private final int list;
        private final long[] prints;
        private int at;

        Cursor(int list, LinePrints prints) {
            this.list = list;
            this.prints = prints.prints();
        }

        long print() {
            return prints[at];
        }

        boolean next() {
            return ++at < prints.length;
        }
    }

    private final PriorityQueue<Cursor> cursors = new PriorityQueue<>((one, other) -> {
        int byPrint = Long.compare(one.print(), other.print());
        return byPrint == 0 ? Integer.compare(one.list, other.list) : byPrint;
    });
    private final SortedMap<Integer, SortedSet<Integer>> sharing = new TreeMap<>();

    private SharedLines() {}

    /** The lists that share any line with each of the lists, both by their number; nothing of those that share none. */
    static SortedMap<Integer, SortedSet<Integer>> among(List<LinePrints> lists) {
        SharedLines shared = new SharedLines();
        for (int list = 0; list < lists.size(); list++) {
            if (lists.get(list).lines() > 0) {
                shared.cursors.add(new Cursor(list, lists.get(list)));
            }
        }
        shared.find();
        return shared.sharing;
    }

    private void find() {
        List<Integer> holders = new ArrayList<>();
        long print = 0;
        while (!cursors.isEmpty()) {
            Cursor first = cursors.remove();
            if (first.print() != print) {
                note(holders);
                holders.clear();
                print = first.print();
            }
            if (holders.isEmpty() || holders.get(holders.size() - 1) != first.list) {
                holders.add(first.list);
            }
            if (first.next()) {
                cursors.add(first);
            }
        }
        note(holders);
    }

    private void note(List<Integer> holders) {
        for (int later = 1; later < holders.size(); later++) {
            int most = holders.size() <= FEW ? later : 1;
            for (int earlier = 0; earlier < most; earlier++) {
                share(holders.get(earlier), holders.get(later));
                share(holders.get(later), holders.get(earlier));
            }
        }
    }

    private void share(int one, int other) {
        sharing.computeIfAbsent(one, absent -> new TreeSet<>()).add(other);
    }
}
