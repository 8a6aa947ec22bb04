package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.trade.Concentration;
import chokepoint.trade.Exposure;
import chokepoint.trade.Money;
import chokepoint.trade.Scope;
import chokepoint.trade.Segment;
import chokepoint.trade.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet of figures: who carries how much of each segment at each rung, and how concentrated that leaves it. */
final class ExposuresSheet {

    private static final int SHOWN = 30;
    private static final List<Integer> WIDTHS = List.of(15, 22, 9, 22, 34, 10, 18, 16, 11, 11, 10, 8);

    private record Block(Segment segment, String period, Scope scope) {}

    private ExposuresSheet() {}

    static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().exposures(), WIDTHS);
        sheet.row(exposureHeader(audit.currency())).freeze(1, 0).repeat(0);
        LimitsInForce limits = LimitsInForce.of(audit.limits());
        blocks(audit.exposures()).forEach(block -> block(sheet, block, limits));
        sheet.filter(0, Math.max(sheet.next() - 1, 1), WIDTHS.size());
        concentrations(sheet, audit);
        return sheet.build();
    }

    private static List<AddedCell> exposureHeader(String currency) {
        String unit = currency.isEmpty() ? "" : " (" + currency + ")";
        return List.of(
                head("Segmentation"),
                head("Segment"),
                head("Period"),
                head("At the level of"),
                head("Holder"),
                head("Foreign"),
                figures("Value" + unit),
                figures("Credits" + unit),
                figures("Share, at least"),
                figures("Share, at most"),
                figures("Limit"),
                figures("Lines"));
    }

    private static Collection<List<Exposure>> blocks(List<Exposure> exposures) {
        Map<Block, List<Exposure>> blocks = exposures.stream()
                .collect(Collectors.groupingBy(
                        exposure -> new Block(exposure.segment(), exposure.period(), exposure.scope()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return blocks.values();
    }

    private static void block(AddedSheet.Builder sheet, List<Exposure> holders, LimitsInForce limits) {
        Exposure first = holders.get(0);
        Optional<Share> limit = limits.share(first.segment(), first.period());
        holders.stream().limit(SHOWN).forEach(exposure -> sheet.row(row(exposure, limit)));
        if (holders.size() > SHOWN) {
            sheet.row(others(holders.subList(SHOWN, holders.size())));
        }
    }

    private static List<AddedCell> row(Exposure exposure, Optional<Share> limit) {
        List<AddedCell> cells = new ArrayList<>(place(exposure.segment(), exposure.period(), exposure.scope()));
        cells.addAll(List.of(
                AddedCell.wrapped(exposure.holder()),
                AddedCell.text(Words.foreign(exposure.foreign())),
                AddedCell.amount(exposure.value()),
                AddedCell.amount(exposure.credits()),
                AddedCell.percent(exposure.low()),
                AddedCell.percent(exposure.high()),
                limit.map(AddedCell::percent).orElse(AddedCell.EMPTY),
                AddedCell.whole(exposure.lines().size())));
        return cells;
    }

    private static List<AddedCell> others(List<Exposure> rest) {
        Exposure first = rest.get(0);
        List<AddedCell> cells = new ArrayList<>(place(first.segment(), first.period(), first.scope()));
        cells.addAll(List.of(
                AddedCell.text("others (%s)".formatted(rest.size()), Look.MUTED),
                AddedCell.EMPTY,
                AddedCell.amount(sum(rest.stream().map(Exposure::value).toList())),
                AddedCell.amount(sum(rest.stream().map(Exposure::credits).toList())),
                AddedCell.percent(rest.stream().map(Exposure::low).reduce(Share.NONE, Share::plus)),
                AddedCell.EMPTY,
                AddedCell.EMPTY,
                AddedCell.whole(rest.stream()
                        .mapToInt(exposure -> exposure.lines().size())
                        .sum())));
        return cells;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money::plus).orElse(Money.UNKNOWN);
    }

    private static void concentrations(AddedSheet.Builder sheet, Audit audit) {
        if (audit.concentrations().isEmpty()) {
            return;
        }
        sheet.heading("How concentrated each segment is");
        sheet.row(concentrationHeader());
        audit.concentrations().forEach(concentration -> sheet.row(row(concentration)));
        sheet.row(AddedCell.text(
                        "HHI is the sum of the squared shares, from near 0 (many small holders) to 1 (a single one); effective"
                                + " holders is 1 / HHI. Where part of a segment has no known holder, both are given as an interval.",
                        Look.MUTED)
                .over(WIDTHS.size()));
    }

    private static List<AddedCell> concentrationHeader() {
        return List.of(
                head("Segmentation"),
                head("Segment"),
                head("Period"),
                head("At the level of"),
                head("Known holders"),
                figures("Holders"),
                figures("Value"),
                figures("Holder unknown"),
                figures("HHI, at least"),
                figures("HHI, at most"),
                figures("Effective holders"),
                figures("Lines"));
    }

    private static List<AddedCell> row(Concentration concentration) {
        List<AddedCell> cells =
                new ArrayList<>(place(concentration.segment(), concentration.period(), concentration.scope()));
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

    private static List<AddedCell> place(Segment segment, String period, Scope scope) {
        return List.of(
                AddedCell.text(segment.segmentation()),
                AddedCell.wrapped(segment.name()),
                AddedCell.text(period),
                AddedCell.text(scope.toString()));
    }

    private static AddedCell head(String text) {
        return AddedCell.text(text, Look.HEADER);
    }

    private static AddedCell figures(String text) {
        return AddedCell.text(text, Look.HEADER_RIGHT);
    }
}
