package chokepoint.report.marks;

import chokepoint.finding.Audit;
import chokepoint.finding.Finding;
import java.util.Collections;
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
        MarkCollector collector = new MarkCollector(audit.list().file());
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
}
