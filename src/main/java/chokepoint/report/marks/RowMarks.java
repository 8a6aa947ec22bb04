package chokepoint.report.marks;

import chokepoint.finding.Finding;
import chokepoint.finding.Severity;
import chokepoint.report.wording.SeverityMark;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cells to mark on a row, and the findings to note there: the same for all rows that the same findings name in the same columns.
 *
 * @param keyColumn the column, from 0, whose cell carries the note; -1 if no cell of the row is named
 * @param cells the severity of each cell to mark, by column from 0
 * @param findings the open findings that name the row, weightiest first
 */
public record RowMarks(int keyColumn, SortedMap<Integer, Severity> cells, List<Finding> findings) {

    private static final int NARROWEST = 16;
    private static final int WIDEST = 60;

    public RowMarks {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        findings = List.copyOf(findings);
    }

    /** How wide the column must be in which these ids stand, in characters; no list gets wider than a reader can bear. */
    public static int idWidth(Collection<RowMarks> rows) {
        int longest = rows.stream().mapToInt(row -> row.ids().length()).max().orElse(0);
        return Math.min(Math.max(longest + 1, NARROWEST), WIDEST);
    }

    Severity severity() {
        return findings.stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.LOW);
    }

    /** {@code ▲ F-0001, F-0007}: what the column "Chokepoint" says, to filter by. */
    public String ids() {
        return findings.stream()
                .map(Finding::id)
                .collect(Collectors.joining(", ", SeverityMark.of(severity()).shape() + " ", ""));
    }
}
