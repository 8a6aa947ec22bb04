package chokepoint.tally;

import chokepoint.tally.table.Column;
import chokepoint.tally.table.Dictionary;
import chokepoint.tally.table.Ints;
import chokepoint.tally.table.Placing;
import chokepoint.tally.table.TableView;
import chokepoint.trade.Line;
import chokepoint.trade.TallyGroup;
import chokepoint.trade.values.Field;
import chokepoint.trade.values.Segment;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Notes which lines of a table the tallies of a rulebook count, and under which keys, and adds them up at the end. */
final class DeclaredTallies implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Comparator<TallyGroup> ORDER = Comparator.comparing(TallyGroup::tally)
            .thenComparing(TallyGroup::groupKey)
            .thenComparing(TallyGroup::segment)
            .thenComparing(TallyGroup::period);

    private final Map<String, List<Field>> shownIn = new TreeMap<>();
    private final Column<String> tallies = new Column<>(new Dictionary<>(""));
    private final Column<String> keys = new Column<>(new Dictionary<>(""));
    private final Column<String> names = new Column<>(new Dictionary<>(""));

    /** The line of the table that each entry is about. */
    private final Ints lines = new Ints();

    /** One group, by the numbers of its tally and key. */
    private record GroupId(int tally, int key, Segment segment, String period) {}

    /**
     * Takes in entries about the last lines of the table.
     *
     * @param chunk these lines, in the order of the table
     * @param first the number of the first of them
     */
    void add(List<Line> chunk, List<CountedLine> entries, int first) {
        if (entries.isEmpty()) {
            return;
        }
        Map<Line, Integer> numbers = new IdentityHashMap<>();
        chunk.forEach(line -> numbers.put(line, first + numbers.size()));
        for (CountedLine entry : entries) {
            shownIn.putIfAbsent(entry.tally(), entry.shownIn());
            tallies.add(entry.tally());
            keys.add(entry.key());
            names.add(entry.name());
            lines.add(numbers.get(entry.line()));
        }
    }

    /**
     * Takes in all entries of another one.
     *
     * @param offset how far its lines move in the table
     */
    void merge(DeclaredTallies other, int offset) {
        other.shownIn.forEach(shownIn::putIfAbsent);
        tallies.addAll(other.tallies);
        keys.addAll(other.keys);
        names.addAll(other.names);
        IntStream.of(other.lines.toArray()).forEach(line -> lines.add(line + offset));
    }

    boolean empty() {
        return lines.size() == 0;
    }

    /** Sorted by tally, key, segment and period. */
    List<TallyGroup> groups(TableView view) {
        if (lines.size() == 0) {
            return List.of();
        }
        Map<GroupId, Ints> entries = new HashMap<>();
        for (int entry = 0; entry < lines.size(); entry++) {
            Placing placing = view.table().placings().value(lines.get(entry));
            Set<Segment> segments = new LinkedHashSet<>(placing.segments());
            segments.add(Segment.WHOLE_LIST);
            for (Segment segment : segments) {
                GroupId group = new GroupId(tallies.id(entry), keys.id(entry), segment, placing.period());
                entries.computeIfAbsent(group, absent -> new Ints()).add(entry);
            }
        }
        List<TallyGroup> groups = new ArrayList<>();
        entries.forEach((id, counted) -> groups.add(group(id, counted.toArray(), view)));
        return groups.stream().sorted(ORDER).toList();
    }

    private TallyGroup group(GroupId id, int[] entries, TableView view) {
        int[] counted = IntStream.of(entries).map(lines::get).distinct().toArray();
        int first = view.places().first(counted);
        String name = IntStream.of(entries)
                .filter(entry -> lines.get(entry) == first)
                .mapToObj(names::value)
                .sorted()
                .findFirst()
                .orElse("");
        String tally = tallies.dictionary().value(id.tally());
        return new TallyGroup(
                tally,
                name,
                keys.dictionary().value(id.key()),
                id.segment(),
                id.period(),
                view.value(counted),
                view.set(counted),
                shownIn.getOrDefault(tally, List.of()));
    }
}
