package chokepoint.report.sheets;

import chokepoint.report.ooxml.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Charts beside the exposures: who carries how much of a segment. */
public final class ExposureCharts {

    private static final int HOLDER = 4;
    private static final int SHARE = 8;
    private static final int PLACE_COLUMNS = 4;
    private static final int MOST_BARS = 10;
    private static final int MOST_CHARTS = 12;
    private static final int GAP = 1;
    private static final int ROWS_BESIDE_BARS = 5;

    private ExposureCharts() {}

    public static List<Page.Chart> of(AddedSheet sheet) {
        int last = sheet.filter().map(AddedSheet.Filter::lastRow).orElse(0);
        List<Page.Chart> charts = new ArrayList<>();
        int at = 1;
        for (int row = 1; row <= last && row < sheet.rows().size() && charts.size() < MOST_CHARTS; ) {
            int end = endOfBlock(sheet, row, last);
            if (end > row) {
                int shown = Math.min(end, row + MOST_BARS - 1);
                charts.add(chart(sheet, row, shown, at));
                at += ROWS_BESIDE_BARS + shown - row + 1 + GAP;
            }
            row = end + 1;
        }
        return charts;
    }

    private static Page.Chart chart(AddedSheet sheet, int row, int last, int at) {
        return new Page.Chart(
                place(sheet, row), HOLDER, SHARE, row, last, at, sheet.widths().size() + 1, Shape.ACCENT);
    }

    private static int endOfBlock(AddedSheet sheet, int row, int last) {
        int end = row;
        while (end < last
                && end + 1 < sheet.rows().size()
                && place(sheet, end + 1).equals(place(sheet, row))) {
            end++;
        }
        return end;
    }

    /** {@code networks · mobile networks · 2026 · vendor}. */
    private static String place(AddedSheet sheet, int row) {
        List<AddedCell> cells = sheet.rows().get(row).cells();
        return IntStream.range(0, Math.min(PLACE_COLUMNS, cells.size()))
                .mapToObj(column -> cells.get(column).content())
                .map(content -> content instanceof AddedCell.Text text ? text.text() : "")
                .collect(Collectors.joining(" · "));
    }
}
