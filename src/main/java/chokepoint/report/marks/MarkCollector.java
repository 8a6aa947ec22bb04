package chokepoint.report.marks;

import chokepoint.finding.CellSet;
import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up finding by finding what is to be marked on each row; rows of the same findings and columns share their marks. */
final class MarkCollector {

    /** A finding that names a row, and the columns of its cells there. */
    private record Step(Finding finding, List<String> columns) {

        @Override
        @SuppressWarnings("ReferenceEquality") // a finding is one; all that it holds need not be compared
        public boolean equals(Object other) {
            return other instanceof Step step && finding == step.finding && columns.equals(step.columns);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(finding) + columns.hashCode();
        }
    }

    /** The findings that name a row so far: the last of them, and those before it. */
    private static final class Trail {

        private final Optional<Trail> before;
        private final List<Step> last;
        private Map<Step, Trail> next = Map.of();
        private Optional<RowMarks> marks = Optional.empty();

        Trail(Optional<Trail> before, List<Step> last) {
            this.before = before;
            this.last = last;
        }

        Trail then(Step step) {
            Trail known = next.get(step);
            if (known != null) {
                return known;
            }
            Trail made = new Trail(Optional.of(this), List.of(step));
            if (next.isEmpty()) {
                next = Map.of(step, made);
            } else {
                next = next.size() == 1 ? new HashMap<>(next) : next;
                next.put(step, made);
            }
            return made;
        }

        private List<Step> steps() {
            LinkedList<Step> steps = new LinkedList<>();
            for (Optional<Trail> at = Optional.of(this); at.isPresent(); at = at.get().before) {
                steps.addAll(0, at.get().last);
            }
            return steps;
        }

        RowMarks marks() {
            RowMarks known = marks.orElseGet(this::made);
            marks = Optional.of(known);
            return known;
        }

        private RowMarks made() {
            SortedMap<Integer, Severity> cells = new TreeMap<>();
            List<Finding> findings = new ArrayList<>();
            int keyColumn = -1;
            for (Step step : steps()) {
                findings.add(step.finding);
                for (String letters : step.columns) {
                    int column = ColumnName.index(letters);
                    if (column >= 0) {
                        keyColumn = keyColumn < 0 ? column : keyColumn;
                        cells.merge(column, step.finding.severity(), (one, other) -> one.atLeast(other) ? one : other);
                    }
                }
            }
            return new RowMarks(keyColumn, cells, findings);
        }
    }

    private final String file;
    private final Trail none = new Trail(Optional.empty(), List.of());
    private final Map<String, Map<Integer, Trail>> sheets = new HashMap<>();

    /** @param file whose rows are marked */
    MarkCollector(String file) {
        this.file = file;
    }

    void add(Finding finding) {
        Map<List<String>, Step> steps = new HashMap<>();
        CellSet.of(finding.cells()).forEachRow(file, (sheet, row, columns) -> {
            Step step = steps.computeIfAbsent(columns, of -> new Step(finding, of));
            sheets.computeIfAbsent(sheet, absent -> new HashMap<>())
                    .compute(row, (at, trail) -> (trail == null ? none : trail).then(step));
        });
    }

    /** By name of the sheet and by row from 1. */
    SortedMap<String, SortedMap<Integer, RowMarks>> sheets() {
        SortedMap<String, SortedMap<Integer, RowMarks>> result = new TreeMap<>();
        sheets.forEach((sheet, rows) -> {
            SortedMap<Integer, RowMarks> marks = new TreeMap<>();
            rows.forEach((row, trail) -> marks.put(row, trail.marks()));
            result.put(sheet, Collections.unmodifiableSortedMap(marks));
        });
        return result;
    }
}
