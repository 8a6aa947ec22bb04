package chokepoint.check.compare;

import chokepoint.finding.ListCell;
import chokepoint.finding.ListComparison;
import chokepoint.finding.ListComparison.Kind;
import chokepoint.finding.ListComparison.LineDifference;
import chokepoint.reading.ReadingOptions;
import chokepoint.reading.UnreadableList;
import chokepoint.trade.values.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is different in a later state of a list. Both are held while they are compared. */
public final class ListDifferences {

    private static final String AMENDMENT = Field.AMENDMENT.label();

    private final ComparedLines before;
    private final ComparedLines now;
    private final LinePairing pairs;
    private final Set<String> compared;
    private final List<LineDifference> differences = new ArrayList<>();
    private int same;

    private ListDifferences(ComparedLines before, ComparedLines now) {
        this.before = before;
        this.now = now;
        this.compared = new TreeSet<>(before.headings());
        compared.retainAll(now.headings());
        this.pairs = new LinePairing(narrowed(before), narrowed(now));
    }

    /** @throws UnreadableList if either cannot be read to its end */
    public static ListComparison of(Path earlier, Path later, ReadingOptions options) throws UnreadableList {
        return new ListDifferences(ComparedLines.of(earlier, options), ComparedLines.of(later, options)).comparison();
    }

    /** Columns that only one list has are told once, not on every line. */
    private List<ComparedLine> narrowed(ComparedLines all) {
        return all.rows().stream()
                .map(row -> {
                    SortedMap<String, String> told = new TreeMap<>(row.told());
                    told.keySet().retainAll(compared);
                    return new ComparedLine(row.index(), row.id(), told);
                })
                .toList();
    }

    private ListComparison comparison() {
        Set<Integer> moved = pairs.moved();
        Set<SortedMap<String, String>> known = now.rows().stream()
                .filter(this::paired)
                .map(ComparedLine::told)
                .collect(Collectors.toCollection(HashSet::new));
        List<ComparedLine> deleted =
                new ArrayList<>(before.rows().stream().filter(pairs::deleted).toList());
        int reached = -1;
        for (ComparedLine row : now.rows()) {
            Optional<ComparedLine> was = earlier(row);
            if (was.isPresent() && !moved.contains(row.index())) {
                reached = was.get().index();
                tellDeleted(deleted, reached);
            }
            was.ifPresentOrElse(
                    earlier -> tellFound(earlier, row, moved.contains(row.index())),
                    () -> tellInserted(row, !known.add(row.told())));
        }
        tellDeleted(deleted, Integer.MAX_VALUE);
        return new ListComparison(side(before), side(now), same, differences, notices());
    }

    private boolean paired(ComparedLine row) {
        return pairs.pairs().containsKey(row.index());
    }

    private Optional<ComparedLine> earlier(ComparedLine row) {
        return Optional.ofNullable(pairs.pairs().get(row.index())).map(before.rows()::get);
    }

    private void tellDeleted(List<ComparedLine> deleted, int upTo) {
        while (!deleted.isEmpty() && deleted.get(0).index() < upTo) {
            ComparedLine row = deleted.remove(0);
            differences.add(new LineDifference(
                    Kind.DELETED, Optional.of(place(before, row)), Optional.empty(), name(row), "", said(row), "", ""));
        }
    }

    private void tellInserted(ComparedLine row, boolean repeated) {
        differences.add(new LineDifference(
                repeated ? Kind.REPEATED : Kind.INSERTED,
                Optional.empty(),
                Optional.of(place(now, row)),
                name(row),
                "",
                "",
                said(row),
                row.text(AMENDMENT)));
    }

    private void tellFound(ComparedLine was, ComparedLine is, boolean moved) {
        int told = differences.size();
        if (moved) {
            differences.add(new LineDifference(
                    Kind.MOVED,
                    Optional.of(place(before, was)),
                    Optional.of(place(now, is)),
                    name(is),
                    "",
                    "",
                    "",
                    ""));
        }
        List<String> changed = compared.stream()
                .filter(column -> !was.text(column).equals(is.text(column)))
                .toList();
        String amendment = changed.contains(AMENDMENT) ? is.text(AMENDMENT) : "";
        for (String column : changed) {
            boolean explains = column.equals(AMENDMENT) && changed.size() > 1;
            if (!explains) {
                differences.add(new LineDifference(
                        Kind.CHANGED,
                        Optional.of(place(before, was, column)),
                        Optional.of(place(now, is, column)),
                        name(is),
                        column,
                        was.text(column),
                        is.text(column),
                        amendment));
            }
        }
        if (differences.size() == told) {
            same++;
        }
    }

    private static String name(ComparedLine row) {
        return LineLabel.of(row).orElse("");
    }

    /** All that a line says, for a reader who has not the list at hand. */
    private static String said(ComparedLine row) {
        return row.told().entrySet().stream()
                .map(told -> told.getKey() + " " + told.getValue())
                .collect(Collectors.joining("; "));
    }

    private static ListCell place(ComparedLines rows, ComparedLine row) {
        return place(rows, row, "");
    }

    private static ListCell place(ComparedLines rows, ComparedLine row, String column) {
        return ListCell.of(row.id(), rows.letters(row, column));
    }

    private static ListComparison.Side side(ComparedLines rows) {
        return new ListComparison.Side(
                rows.list().file(), rows.list().sha256(), rows.rows().size());
    }

    private List<String> notices() {
        return Stream.of(before, now).flatMap(this::notCompared).toList();
    }

    private Stream<String> notCompared(ComparedLines rows) {
        Set<String> only = new TreeSet<>(rows.headings());
        only.removeAll(compared);
        return only.isEmpty()
                ? Stream.of()
                : Stream.of(String.format(
                        Locale.ROOT,
                        "only '%s' has columns for: %s",
                        rows.list().file(),
                        String.join(", ", only)));
    }
}
