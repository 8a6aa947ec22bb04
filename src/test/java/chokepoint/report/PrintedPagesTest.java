package chokepoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.finding.Audit;
import chokepoint.report.sheets.AddedSheet;
import chokepoint.report.sheets.AddedSheets;
import chokepoint.report.sheets.LinkTarget;
import chokepoint.report.sheets.NewSheetMapper;
import chokepoint.report.sheets.SheetNames;
import chokepoint.words.Texts;
import chokepoint.workbook.parts.NewSheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the added sheets fall onto paper. */
class PrintedPagesTest {

    private static final SheetNames NAMES = SheetNames.beside(List.of(), Texts.ENGLISH);

    @Test
    void findingsArePartedBetweenWhatWasFoundWhatToDoAndWhatWasDecided() {
        NewSheet findings = page(1);
        assertThat(starts(findings))
                .extracting(column -> header(findings, column))
                .containsExactly("Finding", "Why it matters", "Fingerprint");
        assertThat(findings.print().across()).isTrue();
    }

    @Test
    void exposuresPrintOnePageWideAndTheirChartsBehind() {
        NewSheet exposures = page(2);
        assertThat(starts(exposures)).containsExactly(0, sheet(2).widths().size());
        assertThat(exposures.print().across()).isFalse();
    }

    @Test
    void noPageEndsWithinAChart() {
        NewSheet exposures = page(2);
        assertThat(exposures.charts()).hasSizeGreaterThan(2);
        assertThat(exposures.charts())
                .allSatisfy(chart -> assertThat(exposures.print().starts())
                        .noneMatch(start -> chart.place().row() < start
                                && start < chart.place().endRow()));
    }

    private static String header(NewSheet page, int column) {
        return ((NewSheet.TextValue) page.lines().get(0).pieces().get(column).value()).text();
    }

    /** The columns at which pages begin when programs fill them one after the other, as large as they can be printed. */
    private static List<Integer> starts(NewSheet page) {
        int widest = 0;
        List<Integer> starts;
        do {
            starts = filled(page, ++widest);
        } while (starts.size() > page.print().pagesWide());
        return starts;
    }

    private static List<Integer> filled(NewSheet page, int widest) {
        int repeated = page.widths().subList(0, page.frozenColumns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
        List<Integer> starts = new ArrayList<>(List.of(0));
        int used = 0;
        for (int column = 0; column < page.widths().size(); column++) {
            int width = page.widths().get(column);
            if (used + width > widest) {
                starts.add(column);
                used = repeated;
            }
            used += width;
        }
        return starts;
    }

    private static NewSheet page(int index) {
        return NewSheetMapper.of(sheet(index), NAMES);
    }

    private static AddedSheet sheet(int index) {
        Audit audit = AuditFixture.telecom();
        return new AddedSheets(audit, "", NAMES, cell -> new LinkTarget(cell.sheet(), cell.address()), List.of())
                .all()
                .get(index);
    }
}
