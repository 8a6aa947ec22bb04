package chokepoint.report;

import chokepoint.trade.Concentration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The table of how concentrated each segment is at each rung. */
final class ConcentrationTable {

    private static final int COLUMNS = 12;

    private ConcentrationTable() {}

    static void add(AddedSheet.Builder sheet, List<Concentration> concentrations) {
        if (concentrations.isEmpty()) {
            return;
        }
        sheet.heading("How concentrated each segment is");
        sheet.row(header());
        concentrations.stream().limit(ExposuresSheet.MOST_ROWS).forEach(concentration -> sheet.row(row(concentration)));
        sheet.more(concentrations.size() - ExposuresSheet.MOST_ROWS, "the findings file");
        sheet.row(AddedCell.text(
                        "HHI is the sum of the squared shares, from near 0 (many small holders) to 1 (a single one); effective"
                                + " holders is 1 / HHI at its most. Where part of a segment has no known holder, both are given as an interval.",
                        Look.MUTED)
                .over(COLUMNS));
    }

    private static List<AddedCell> header() {
        return List.of(
                AddedCell.head("Segmentation"),
                AddedCell.head("Segment"),
                AddedCell.head("Period"),
                AddedCell.head("At the level of"),
                AddedCell.head("Known holders"),
                AddedCell.figuresHead("Holders"),
                AddedCell.figuresHead("Value"),
                AddedCell.figuresHead("Holder unknown"),
                AddedCell.figuresHead("HHI, at least"),
                AddedCell.figuresHead("HHI, at most"),
                AddedCell.figuresHead("Effective holders"),
                AddedCell.figuresHead("Lines"));
    }

    private static List<AddedCell> row(Concentration concentration) {
        List<AddedCell> cells = new ArrayList<>(
                ExposuresSheet.place(concentration.segment(), concentration.period(), concentration.scope()));
        cells.addAll(List.of(
                AddedCell.text(largest(concentration)),
                AddedCell.whole(concentration.holders()),
                AddedCell.amount(concentration.value()),
                AddedCell.amount(concentration.unknownHolder()),
                AddedCell.figure(concentration.hhiLow(), Look.INDEX),
                AddedCell.figure(concentration.hhiHigh(), Look.INDEX),
                effective(concentration.hhiHigh()),
                AddedCell.whole(concentration.lines().size())));
        return cells;
    }

    private static String largest(Concentration concentration) {
        return "largest %s, largest three %s".formatted(concentration.largest(1), concentration.largest(3));
    }

    private static AddedCell effective(BigDecimal hhi) {
        return hhi.signum() == 0
                ? AddedCell.EMPTY
                : AddedCell.figure(BigDecimal.ONE.divide(hhi, MathContext.DECIMAL64), Look.TENTHS);
    }
}
