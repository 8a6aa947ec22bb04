package chokepoint.reading.mapping;

import chokepoint.reading.header.SampleRow;
import chokepoint.reading.header.ValueWeight;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tests whether one column tells the value of another, as the name of a vendor tells its address. */
final class FunctionalDependence {

    /** So many keys that stand on several rows, each with one value, are no accident. */
    private static final int PROVING = 2;

    /**
     * Keys that stand on several rows.
     *
     * @param single those of them that stand with one value
     */
    private record Recurring(int keys, long single) {}

    private FunctionalDependence() {}

    /** Whether most of the keys that stand on several rows stand with one value; true where none does. */
    static boolean holds(List<SampleRow> rows, int key, int column) {
        Recurring recurring = recurring(rows, key, column);
        return recurring.single >= recurring.keys * ValueWeight.HALF.value();
    }

    /** Whether several keys stand on several rows, and each of them with one value. */
    static boolean isProven(List<SampleRow> rows, int key, int column) {
        Recurring recurring = recurring(rows, key, column);
        return recurring.keys >= PROVING && recurring.single == recurring.keys;
    }

    private static Recurring recurring(List<SampleRow> rows, int key, int column) {
        Map<String, Set<String>> values = new HashMap<>();
        Set<String> recurring = new HashSet<>();
        for (SampleRow row : rows) {
            String one = row.text(key).toLowerCase(Locale.ROOT);
            String other = row.text(column).toLowerCase(Locale.ROOT);
            if (!one.isEmpty() && !other.isEmpty()) {
                Set<String> known = values.get(one);
                if (known == null) {
                    values.put(one, new HashSet<>(Set.of(other)));
                } else {
                    recurring.add(one);
                    known.add(other);
                }
            }
        }
        long single =
                recurring.stream().filter(one -> values.get(one).size() == 1).count();
        return new Recurring(recurring.size(), single);
    }
}
