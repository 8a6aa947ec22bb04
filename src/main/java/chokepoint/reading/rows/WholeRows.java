package chokepoint.reading.rows;

import chokepoint.names.places.Countries;
import chokepoint.names.places.CountryReading;
import chokepoint.reading.header.HeaderWords;
import chokepoint.reading.header.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Knows "World", "Total" and groups of countries that stand among their members, as statistics have them, in any order. */
final class WholeRows {

    private static final int LONGEST = 60;
    private static final int COUNTRIES = 2;

    /** What a name in a column stands for. */
    private enum Means {
        WHOLE,
        GROUP,
        MEMBER
    }

    private final List<ScannedRow> rows;
    private final Map<Integer, Aggregate> found;

    private WholeRows(List<ScannedRow> rows, Map<Integer, Aggregate> found) {
        this.rows = rows;
        this.found = found;
    }

    static void find(List<ScannedRow> rows, int columns, Map<Integer, Aggregate> found) {
        for (int column = 0; column < columns; column++) {
            new WholeRows(rows, found).find(column, columns);
        }
    }

    private void find(int column, int columns) {
        if (rows.stream().map(row -> row.texts()[column]).distinct().noneMatch(WholeRows::isWhole)) {
            return;
        }
        Map<String, Means> names = names(column);
        boolean countries = names.keySet().stream()
                        .filter(name -> names.get(name) == Means.MEMBER)
                        .filter(name -> Countries.read(name).known())
                        .limit(COUNTRIES)
                        .count()
                == COUNTRIES;
        Map<List<String>, List<ScannedRow>> groups = new LinkedHashMap<>();
        alike(rows, column, columns).forEach((key, alike) -> {
            List<ScannedRow> open = alike.stream()
                    .filter(row -> !found.containsKey(row.number()))
                    .toList();
            if (!open.isEmpty()) {
                groups.put(key, open);
            }
        });
        boolean groupsAreExtra = false;
        for (List<ScannedRow> group : groups.values()) {
            groupsAreExtra |= takeWhole(group, column, names, countries);
        }
        if (groupsAreExtra) {
            groups.values().forEach(group -> takeGroups(group, column, names));
        }
    }

    /** The rows that fill a column and say the same in all others that part them. */
    static Map<List<String>, List<ScannedRow>> alike(List<ScannedRow> rows, int column, int columns) {
        int[] keys = IntStream.range(0, columns)
                .filter(other -> other != column && !follows(rows, column, other) && !ScannedRow.unique(rows, other))
                .toArray();
        Map<List<String>, List<ScannedRow>> groups = new LinkedHashMap<>();
        for (ScannedRow row : rows) {
            if (!row.texts()[column].isEmpty()) {
                groups.computeIfAbsent(key(row, keys), any -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }

    private Map<String, Means> names(int column) {
        Map<String, Means> names = new HashMap<>();
        for (ScannedRow row : rows) {
            names.computeIfAbsent(row.texts()[column], WholeRows::means);
        }
        return names;
    }

    private static Means means(String name) {
        if (isWhole(name)) {
            return Means.WHOLE;
        }
        boolean group = isShort(name) && Countries.read(name).outcome() == CountryReading.Outcome.UNION;
        return group ? Means.GROUP : Means.MEMBER;
    }

    private static boolean isWhole(String name) {
        String plain = isShort(name) ? HeaderWords.plain(name) : "";
        return Lexicon.is("whole", plain) || Lexicon.is("total", plain);
    }

    private static boolean isShort(String name) {
        return !name.isEmpty() && name.length() <= LONGEST;
    }

    /** Whether a column says only what the other says already, as a code beside a name does, or its region. */
    private static boolean follows(List<ScannedRow> rows, int column, int other) {
        Map<String, String> told = new HashMap<>();
        for (ScannedRow row : rows) {
            String before = told.putIfAbsent(row.texts()[column], row.texts()[other]);
            if (before != null && !before.equals(row.texts()[other])) {
                return false;
            }
        }
        return true;
    }

    private static List<String> key(ScannedRow row, int[] keys) {
        List<String> key = new ArrayList<>();
        for (int at : keys) {
            key.add(row.texts()[at]);
        }
        return key;
    }

    /** Whether the whole is the sum of its members without the groups among them. */
    private boolean takeWhole(List<ScannedRow> group, int column, Map<String, Means> names, boolean countries) {
        List<ScannedRow> members = of(group, column, names, Means.MEMBER);
        List<ScannedRow> wholes = of(group, column, names, Means.WHOLE);
        if (members.isEmpty() || wholes.size() != 1) {
            return false;
        }
        ScannedRow whole = wholes.get(0);
        BigDecimal sum = ScannedRow.sum(members);
        boolean equal = SumsSoFar.same(whole.amount(), sum) || isRounded(whole.amount(), sum, members.size());
        boolean more = countries
                && members.size() >= COUNTRIES
                && whole.amount().compareTo(sum) > 0
                && isWorld(whole.texts()[column]);
        if (equal && members.size() > 1 || equal && countries || more) {
            take(whole, column, members, equal, sum);
        }
        return equal && !of(group, column, names, Means.GROUP).isEmpty();
    }

    private static boolean isWorld(String name) {
        return Lexicon.is("whole", HeaderWords.plain(name));
    }

    /** Statistics round each number by itself. */
    private static boolean isRounded(BigDecimal whole, BigDecimal sum, int members) {
        BigDecimal half = BigDecimal.ONE
                .movePointLeft(Math.max(0, whole.stripTrailingZeros().scale()))
                .multiply(BigDecimal.valueOf(members + 1L))
                .movePointLeft(1)
                .multiply(BigDecimal.valueOf(5));
        BigDecimal apart = whole.subtract(sum).abs();
        boolean small = apart.movePointRight(3).compareTo(whole.abs()) <= 0;
        return small && apart.compareTo(half) <= 0;
    }

    private void takeGroups(List<ScannedRow> group, int column, Map<String, Means> names) {
        List<ScannedRow> members = of(group, column, names, Means.MEMBER);
        if (!members.isEmpty()) {
            of(group, column, names, Means.GROUP).forEach(row -> take(row, column, members, true, BigDecimal.ZERO));
        }
    }

    private static List<ScannedRow> of(List<ScannedRow> group, int column, Map<String, Means> names, Means means) {
        return group.stream()
                .filter(row -> names.get(row.texts()[column]) == means)
                .toList();
    }

    /** @param sum of the members; 0 for a group that is some of them */
    private void take(ScannedRow row, int column, List<ScannedRow> members, boolean equal, BigDecimal sum) {
        boolean isPart = sum.signum() == 0;
        String remark = isPart ? " in part" : equal ? "" : ", which add up to " + Aggregate.plain(sum);
        found.put(
                row.number(),
                new Aggregate(
                        row.number(),
                        RowClassifier.Kind.TOTAL,
                        row.texts()[column],
                        row.amount(),
                        Aggregate.lines(members) + remark,
                        isPart ? 0 : members.size(),
                        equal ? row.amount() : sum));
    }
}
