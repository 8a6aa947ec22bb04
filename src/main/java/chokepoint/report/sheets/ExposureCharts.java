package chokepoint.report.sheets;

import chokepoint.workbook.parts.NewSheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Charts beside the exposures, two abreast: who carries how much of a segment.
 *
 * @param widths of the columns of the sheet, in characters, those below the charts included
 * @param pageStarts the rows at which a printed page begins, besides the first, so that no page ends within a chart
 */
public record ExposureCharts(List<NewSheet.Chart> charts, List<Integer> widths, List<Integer> pageStarts) {

    private static final int HOLDER = 4;
    private static final int SHARE = 8;
    private static final int PLACE_COLUMNS = 4;
    private static final int MOST_BARS = 10;
    private static final int MOST_CHARTS = 12;
    private static final int ABREAST = 2;
    private static final int COLUMNS = 10;
    private static final int ROWS_BESIDE_BARS = 5;
    private static final double ROWS_A_BAR = 1.2;

    public ExposureCharts {
        charts = List.copyOf(charts);
        widths = List.copyOf(widths);
        pageStarts = List.copyOf(pageStarts);
    }

    /** Rows that hold one block of holders. */
    private record Block(int first, int last) {

        int bars() {
            return last - first + 1;
        }
    }

    /** Of a sheet without any. */
    public static ExposureCharts none() {
        return new ExposureCharts(List.of(), List.of(), List.of());
    }

    public static ExposureCharts of(AddedSheet sheet) {
        List<Block> blocks = blocks(sheet);
        List<NewSheet.Chart> charts = new ArrayList<>();
        List<Integer> pageStarts = new ArrayList<>();
        PrintLayout paper = new PrintLayout(sheet);
        int at = 1;
        int end = paper.end(0);
        for (int next = 0; next < blocks.size(); next += ABREAST) {
            List<Block> abreast = blocks.subList(next, Math.min(next + ABREAST, blocks.size()));
            int bars = abreast.stream().mapToInt(Block::bars).max().orElseThrow();
            double height = (ROWS_BESIDE_BARS + bars * ROWS_A_BAR) * AddedSheet.ORDINARY_HEIGHT;
            if (paper.below(at, height) > end) {
                pageStarts.add(end);
                at = end + 1;
                end = paper.end(end);
            }
            int below = paper.below(at, height);
            for (Block block : abreast) {
                int column = sheet.widths().size() + abreast.indexOf(block) * COLUMNS;
                charts.add(chart(sheet, block, new NewSheet.ChartPlace(at, column + 1, below, column + COLUMNS)));
            }
            at = below + 1;
        }
        return new ExposureCharts(charts, widths(sheet.widths()), pageStarts);
    }

    private static NewSheet.Chart chart(AddedSheet sheet, Block block, NewSheet.ChartPlace place) {
        return new NewSheet.Chart(
                place(sheet, block.first()), HOLDER, SHARE, block.first(), block.last(), place, LookProperties.ACCENT);
    }

    /** The columns below the charts are all but as wide as the table, so that its print ends where they begin. */
    private static List<Integer> widths(List<Integer> table) {
        int below = table.stream().mapToInt(Integer::intValue).sum() - 1;
        int columns = ABREAST * COLUMNS;
        List<Integer> widths = new ArrayList<>(table);
        widths.addAll(Collections.nCopies(columns, below / columns));
        widths.set(table.size(), below / columns + below % columns);
        return widths;
    }

    private static List<Block> blocks(AddedSheet sheet) {
        int last = sheet.filter().map(NewSheet.Filter::lastRow).orElse(0);
        List<Block> blocks = new ArrayList<>();
        for (int row = 1; row <= last && row < sheet.rows().size() && blocks.size() < MOST_CHARTS; ) {
            int end = endOfBlock(sheet, row, last);
            if (end > row) {
                blocks.add(new Block(row, Math.min(end, row + MOST_BARS - 1)));
            }
            row = end + 1;
        }
        return blocks;
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
                .map(content -> content instanceof NewSheet.TextValue text ? text.text() : "")
                .collect(Collectors.joining(" · "));
    }
}
