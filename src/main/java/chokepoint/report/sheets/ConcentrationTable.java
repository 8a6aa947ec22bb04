package chokepoint.report.sheets;

import chokepoint.trade.Concentration;
import chokepoint.words.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The table of how concentrated each segment is at each rung. */
final class ConcentrationTable {

    private static final int COLUMNS = 12;

    private ConcentrationTable() {}

    static void add(AddedSheet.Builder sheet, List<Concentration> concentrations, Texts texts) {
        if (concentrations.isEmpty()) {
            return;
        }
        sheet.heading(texts.text("exposures.concentration"));
        sheet.row(header(texts));
        concentrations.stream()
                .limit(ExposuresSheet.MOST_ROWS)
                .forEach(concentration -> sheet.row(row(concentration, texts)));
        sheet.more(concentrations.size() - ExposuresSheet.MOST_ROWS, texts.text("report.findings file"), texts);
        sheet.row(AddedCell.text(texts.text("exposures.hhi"), Look.MUTED).over(COLUMNS));
    }

    private static List<AddedCell> header(Texts texts) {
        return List.of(
                AddedCell.head(texts.text("exposures.segmentation")),
                AddedCell.head(texts.text("report.segment")),
                AddedCell.head(texts.text("report.period")),
                AddedCell.head(texts.text("exposures.level")),
                AddedCell.head(texts.text("exposures.known")),
                AddedCell.figuresHead(texts.text("exposures.holders")),
                AddedCell.figuresHead(texts.text("exposures.value")),
                AddedCell.figuresHead(texts.text("exposures.unknown")),
                AddedCell.figuresHead(texts.text("exposures.hhi low")),
                AddedCell.figuresHead(texts.text("exposures.hhi high")),
                AddedCell.figuresHead(texts.text("exposures.effective")),
                AddedCell.figuresHead(texts.text("report.fact.lines")));
    }

    private static List<AddedCell> row(Concentration concentration, Texts texts) {
        List<AddedCell> cells = new ArrayList<>(
                ExposuresSheet.place(concentration.segment(), concentration.period(), concentration.scope(), texts));
        cells.addAll(List.of(
                AddedCell.wrapped(texts.text("exposures.largest", concentration.largest(1), concentration.largest(3))),
                AddedCell.whole(concentration.holders()),
                AddedCell.amount(concentration.value(), texts),
                AddedCell.amount(concentration.unknownHolder(), texts),
                AddedCell.figure(concentration.hhiLow(), Look.INDEX),
                AddedCell.figure(concentration.hhiHigh(), Look.INDEX),
                effective(concentration.hhiHigh()),
                AddedCell.whole(concentration.lines().size())));
        return cells;
    }

    private static AddedCell effective(BigDecimal hhi) {
        return hhi.signum() == 0
                ? AddedCell.EMPTY
                : AddedCell.figure(BigDecimal.ONE.divide(hhi, MathContext.DECIMAL64), Look.TENTHS);
    }
}
