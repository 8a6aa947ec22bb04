package chokepoint.policy;

import chokepoint.trade.Limit;
import chokepoint.trade.values.Day;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Computes the values in force from each day on which a limit begins or ends. */
final class LimitSteps {

    private final List<LimitEntry> entries;
    private final LimitValues card;
    private final SortedMap<Day, List<Integer>> beginning = new TreeMap<>();
    private final SortedMap<Day, List<Integer>> ended = new TreeMap<>();
    private final List<Integer> always = new ArrayList<>();
    /** Of each value, the entries that set it now, the strongest last. */
    private final Map<String, TreeSet<Integer>> setBy = new HashMap<>();

    /** @param entries weakest first */
    LimitSteps(List<LimitEntry> entries, LimitValues card) {
        this.entries = entries;
        this.card = card;
        for (int at = 0; at < entries.size(); at++) {
            LimitEntry entry = entries.get(at);
            (entry.from().known() ? on(entry.from(), beginning) : always).add(at);
            if (entry.until().known()) {
                on(Day.of(entry.until().date().plusDays(1)), ended).add(at);
            }
        }
    }

    private static List<Integer> on(Day day, SortedMap<Day, List<Integer>> days) {
        return days.computeIfAbsent(day, absent -> new ArrayList<>());
    }

    List<Limit.Step> all() {
        always.forEach(this::begin);
        TreeSet<Day> changes = new TreeSet<>(beginning.keySet());
        changes.addAll(ended.keySet());
        List<Limit.Step> steps = new ArrayList<>();
        if (!changes.isEmpty()) {
            steps.add(new Limit.Step(Day.UNKNOWN, values()));
        }
        for (Day day : changes) {
            beginning.getOrDefault(day, List.of()).forEach(this::begin);
            ended.getOrDefault(day, List.of()).forEach(this::end);
            steps.add(new Limit.Step(day, values()));
        }
        return steps;
    }

    private void begin(int at) {
        entries.get(at).values().keySet().stream()
                .filter(card.names()::contains)
                .forEach(name ->
                        setBy.computeIfAbsent(name, absent -> new TreeSet<>()).add(at));
    }

    private void end(int at) {
        entries.get(at)
                .values()
                .keySet()
                .forEach(name -> setBy.getOrDefault(name, new TreeSet<>()).remove(at));
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>(card.values());
        setBy.forEach((name, by) -> {
            if (!by.isEmpty()) {
                values.put(name, entries.get(by.last()).values().get(name));
            }
        });
        return values;
    }
}
