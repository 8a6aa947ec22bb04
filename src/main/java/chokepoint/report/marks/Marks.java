package chokepoint.report.marks;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import chokepoint.finding.ListCell;
import chokepoint.finding.Severity;
import chokepoint.workbook.ColumnName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The cells of a list to mark, and the findings to note on their rows. Findings that an auditor has decided are listed and not
 * marked.
 *
 * @param sheets the rows to mark by sheet name and row
 */
public record Marks(SortedMap<String, SortedMap<Integer, RowMarks>> sheets) {

    public Marks {
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
    }

    public static Marks of(Audit audit) {
        Collector collector = new Collector(audit.list().file());
        audit.findings().stream().filter(Finding::open).forEach(collector::add);
        return new Marks(collector.sheets());
    }

    /** The rows to mark on a sheet, by row from 1. */
    public SortedMap<Integer, RowMarks> on(String sheet) {
        return sheets.getOrDefault(sheet, Collections.emptySortedMap());
    }

    Stream<RowMarks> rows() {
        return sheets.values().stream().flatMap(rows -> rows.values().stream());
    }

    private static final class Collector {

        private static final class FlaggedRow {
            private final SortedMap<Integer, Severity> cells = new TreeMap<>();
            private final List<Finding> findings = new ArrayList<>();
            private int keyColumn = -1;

            void add(Finding finding, int column) {
                if (findings.isEmpty() || findings.get(findings.size() - 1) != finding) {
                    findings.add(finding);
                }
                if (column >= 0) {
                    keyColumn = keyColumn < 0 ? column : keyColumn;
                    cells.merge(column, finding.severity(), (one, other) -> one.atLeast(other) ? one : other);
                }
            }
        }

        private final String file;
        private final Map<String, Map<Integer, FlaggedRow>> sheets = new HashMap<>();

        Collector(String file) {
            this.file = file;
        }

        void add(Finding finding) {
            for (ListCell cell : finding.cells()) {
                if (cell.file().equals(file)) {
                    row(cell).add(finding, ColumnName.index(cell.column()));
                }
            }
        }

        private FlaggedRow row(ListCell cell) {
            return sheets.computeIfAbsent(cell.sheet(), sheet -> new HashMap<>())
                    .computeIfAbsent(cell.row(), row -> new FlaggedRow());
        }

        SortedMap<String, SortedMap<Integer, RowMarks>> sheets() {
            SortedMap<String, SortedMap<Integer, RowMarks>> result = new TreeMap<>();
            sheets.forEach((sheet, rows) -> {
                SortedMap<Integer, RowMarks> marks = new TreeMap<>();
                rows.forEach((row, found) ->
                        marks.put(row, new RowMarks(row, found.keyColumn, found.cells, found.findings)));
                result.put(sheet, Collections.unmodifiableSortedMap(marks));
            });
            return result;
        }
    }
}
