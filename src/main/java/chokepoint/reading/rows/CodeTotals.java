package chokepoint.reading.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Knows rows whose code begins those of the rows that they add up: chapters beside headings, 1 beside 1.1 and 1.2. */
final class CodeTotals {

    private static final Pattern DIGITS = Pattern.compile("\\d{2,12}");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,4}([.\\-/]\\d{1,4})*\\.?");
    private static final double MOSTLY = 0.9;
    private static final int TELLING = 3;

    private final List<ScannedRow> rows;
    private final int column;
    private final boolean dotted;

    private CodeTotals(List<ScannedRow> rows, int column, boolean dotted) {
        this.rows = rows;
        this.column = column;
        this.dotted = dotted;
    }

    private record Parent(ScannedRow row, List<ScannedRow> children, boolean holds) {}

    /** @param hs the column of HS codes among them; negative if there is none */
    static void find(List<ScannedRow> rows, int columns, int hs, Map<Integer, Aggregate> found) {
        for (int column = 0; column < columns; column++) {
            boolean dotted = column != hs;
            if (isCodes(rows, column, dotted ? DOTTED : DIGITS)) {
                new CodeTotals(rows, column, dotted).find(columns, found);
            }
        }
    }

    private static boolean isCodes(List<ScannedRow> rows, int column, Pattern form) {
        int filled = 0;
        int codes = 0;
        boolean lengths = false;
        int length = 0;
        for (ScannedRow row : rows) {
            String text = row.texts()[column];
            if (!text.isEmpty()) {
                filled++;
                codes += form.matcher(text).matches() ? 1 : 0;
                lengths |= length > 0 && length != text.length();
                length = text.length();
            }
        }
        return lengths && codes >= filled * MOSTLY;
    }

    /** Whether 1.1 stands below 1 throughout, and nothing stands twice: no column of amounts. */
    static boolean isNumbering(List<String> texts) {
        Set<String> all = new HashSet<>(texts);
        return all.size() == texts.size()
                && texts.stream().anyMatch(text -> text.indexOf('.') > 0)
                && texts.stream()
                        .allMatch(text -> DOTTED.matcher(text).matches()
                                && (text.indexOf('.') < 0 || all.contains(text.substring(0, text.lastIndexOf('.')))));
    }

    private void find(int columns, Map<Integer, Aggregate> found) {
        int[] keys = IntStream.range(0, columns)
                .filter(other -> other != column && !follows(other) && !ScannedRow.unique(rows, other))
                .toArray();
        Map<List<String>, TreeMap<String, ScannedRow>> groups = new HashMap<>();
        for (ScannedRow row : rows) {
            List<String> key = new ArrayList<>();
            IntStream.of(keys).forEach(at -> key.add(row.texts()[at]));
            String code = code(row);
            if (!code.isEmpty()
                    && groups.computeIfAbsent(key, any -> new TreeMap<>()).putIfAbsent(code, row) != null) {
                return; // a code that stands twice beside the same tells purchases apart, not levels
            }
        }
        List<Parent> parents = new ArrayList<>();
        groups.values().forEach(group -> parents(group, parents));
        long good = parents.stream()
                .filter(one -> one.holds() && one.children().size() > 1)
                .count();
        long bad = parents.stream().filter(one -> !one.holds()).count();
        parents.stream()
                .filter(Parent::holds)
                .filter(one -> (good > 1 && bad <= good) || (one.children().size() > 1 && isTelling(one.row())))
                .forEach(one -> found.putIfAbsent(one.row().number(), aggregate(one)));
    }

    private static boolean isTelling(ScannedRow row) {
        return row.amount().stripTrailingZeros().precision() >= TELLING;
    }

    private String code(ScannedRow row) {
        String text = row.texts()[column];
        return dotted ? text.replaceFirst("[.\\-/]$", "").replace('-', '.').replace('/', '.') : text;
    }

    /** A text that each code has of its own says no more than the code. */
    private boolean follows(int other) {
        Map<String, String> told = new HashMap<>();
        boolean repeats = false;
        for (ScannedRow row : rows) {
            String before = told.putIfAbsent(row.texts()[column], row.texts()[other]);
            if (before != null && !before.equals(row.texts()[other])) {
                return false;
            }
            repeats |= before != null;
        }
        boolean different =
                rows.stream().map(row -> row.texts()[other]).distinct().count() > 1;
        return repeats || different;
    }

    private void parents(TreeMap<String, ScannedRow> group, List<Parent> parents) {
        Map<String, List<ScannedRow>> children = new TreeMap<>();
        for (Map.Entry<String, ScannedRow> entry : group.entrySet()) {
            parent(entry.getKey(), group)
                    .ifPresent(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        children.forEach((code, below) -> {
            ScannedRow row = group.get(code);
            BigDecimal sum = ScannedRow.sum(below);
            parents.add(new Parent(row, below, SumsSoFar.same(row.amount(), sum)));
        });
    }

    /** The longest other code that this one begins with. */
    private Optional<String> parent(String code, TreeMap<String, ScannedRow> group) {
        int cut = dotted ? code.lastIndexOf('.') : code.length() - 1;
        while (cut > 0) {
            String shorter = code.substring(0, cut);
            if (group.containsKey(shorter)) {
                return Optional.of(shorter);
            }
            cut = dotted ? code.lastIndexOf('.', cut - 1) : cut - 1;
        }
        return Optional.empty();
    }

    private Aggregate aggregate(Parent parent) {
        List<ScannedRow> children = parent.children();
        return Aggregate.total(parent.row(), parent.row().texts()[column], children.size(), Aggregate.lines(children));
    }
}
