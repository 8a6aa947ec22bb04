package chokepoint.report.marks;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Disposition;
import chokepoint.finding.Finding;
import chokepoint.finding.FindingKind;
import chokepoint.finding.ListCell;
import chokepoint.finding.Severity;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Segment;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class MarkCollectorTest {

    private static final String FILE = "Einkauf.xlsx";

    @Test
    void rowsOfTheSameFindingsAndColumnsShareTheirMarks() {
        SortedMap<Integer, RowMarks> rows = rows(
                finding("F-0001", Severity.HIGH, cell(2, "C"), cell(3, "C"), cell(4, "D")),
                finding("F-0002", Severity.LOW, cell(2, "F"), cell(3, "F"), cell(4, "F")));
        assertThat(rows.get(3)).isSameAs(rows.get(2));
        assertThat(rows.get(4)).isNotSameAs(rows.get(2));
        assertThat(rows.get(2).ids()).isEqualTo("▲ F-0001, F-0002");
    }

    @Test
    void aCellHasTheHighestSeverityAndTheFirstFindingHasTheNote() {
        SortedMap<Integer, RowMarks> rows = rows(
                finding("F-0001", Severity.LOW, cell(7, "D"), cell(7, "B")),
                finding("F-0002", Severity.MEDIUM, cell(7, "A"), cell(7, "D")),
                finding("F-0003", Severity.LOW, cell(7, "A")));
        RowMarks marks = rows.get(7);
        assertThat(marks.keyColumn()).isEqualTo(1);
        assertThat(marks.cells())
                .containsEntry(0, Severity.MEDIUM)
                .containsEntry(1, Severity.LOW)
                .containsEntry(3, Severity.MEDIUM);
        assertThat(marks.findings()).extracting(Finding::id).containsExactly("F-0001", "F-0002", "F-0003");
    }

    @Test
    void rowsOfAnotherFileAreNotMarkedAndWholeRowsHaveNoCell() {
        SortedMap<Integer, RowMarks> rows =
                rows(finding("F-0001", Severity.LOW, cell(5, ""), new ListCell("Verkauf.xlsx", "Blatt", 6, "A")));
        assertThat(rows).containsOnlyKeys(5);
        assertThat(rows.get(5).keyColumn()).isEqualTo(-1);
        assertThat(rows.get(5).cells()).isEmpty();
    }

    private static SortedMap<Integer, RowMarks> rows(Finding... findings) {
        MarkCollector collector = new MarkCollector(FILE);
        Arrays.stream(findings).forEach(collector::add);
        return collector.sheets().get("Blatt");
    }

    private static ListCell cell(int row, String column) {
        return new ListCell(FILE, "Blatt", row, column);
    }

    private static Finding finding(String id, Severity severity, ListCell... cells) {
        return new Finding(
                id,
                id,
                "",
                "DOC-777",
                "",
                FindingKind.FLAG,
                severity,
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                Money.UNKNOWN,
                Segment.WHOLE_LIST,
                "all",
                List.of(cells),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Disposition.OPEN);
    }
}
