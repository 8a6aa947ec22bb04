package chokepoint.check;

import chokepoint.trade.Line;
import chokepoint.trade.values.Day;
import chokepoint.trade.values.LineId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How many lines have each day, and which of these days is the latest that others bear out. */
final class DatedLines {

    /** How many days later than all others a day comes that is taken for mistyped; goods may be planned for years ahead. */
    private static final long FAR = 5 * 365L;

    /** So many lines must have other days. */
    private static final int OTHERS = 3;

    private static final double FEW = 0.02;

    /**
     * The lines of a day.
     *
     * @param first the first of them
     */
    record OnDay(Day day, LineId first, int count) {

        OnDay merge(OnDay other) {
            return new OnDay(day, first.compareTo(other.first) <= 0 ? first : other.first, count + other.count);
        }
    }

    private final TreeMap<Day, OnDay> days = new TreeMap<>();

    void add(Line line) {
        if (line.date().known()) {
            days.merge(line.date(), new OnDay(line.date(), line.id(), 1), OnDay::merge);
        }
    }

    void merge(DatedLines other) {
        other.days.forEach((day, lines) -> days.merge(day, lines, OnDay::merge));
    }

    /** The latest day that does not stand alone; unknown if no line has one. */
    Day latest() {
        List<OnDay> lone = lone();
        if (days.isEmpty()) {
            return Day.UNKNOWN;
        }
        return lone.isEmpty()
                ? days.lastKey()
                : days.lowerKey(lone.get(lone.size() - 1).day());
    }

    /** Days, the latest first, that few lines have and that come after all others by years and by more than these span. */
    List<OnDay> lone() {
        int all = days.values().stream().mapToInt(OnDay::count).sum();
        int few = Math.max(1, (int) (all * FEW));
        int alone = 0;
        int passed = 0;
        List<OnDay> later = new ArrayList<>();
        for (OnDay last : days.descendingMap().values()) {
            Day before = days.lowerKey(last.day());
            passed += last.count();
            if (before == null || passed > few || all - passed < OTHERS) {
                break;
            }
            later.add(last);
            long gap = last.day().daysAfter(before);
            alone = gap > Math.max(FAR, before.daysAfter(days.firstKey())) ? later.size() : alone;
        }
        return List.copyOf(later.subList(0, alone));
    }
}
