package chokepoint.report;

import chokepoint.finding.Audit;
import chokepoint.report.told.LimitsInForce;
import chokepoint.report.told.Words;
import chokepoint.trade.Exposure;
import chokepoint.trade.Money;
import chokepoint.trade.Scope;
import chokepoint.trade.Segment;
import chokepoint.trade.Share;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet of figures: who carries how much of each segment at each rung, and how concentrated that leaves it. */
final class ExposuresSheet {

    private static final int SHOWN = 30;

    /** Of either table. */
    static final int MOST_ROWS = AddedSheet.MOST_ROWS / 3;

    private static final List<Integer> WIDTHS = List.of(15, 22, 9, 22, 34, 10, 18, 16, 11, 11, 10, 8);

    private record Block(Segment segment, String period, Scope scope) {}

    private ExposuresSheet() {}

    static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().exposures(), WIDTHS);
        sheet.row(exposureHeader(audit.currency())).freeze(1, 0).repeat(0);
        LimitsInForce limits = LimitsInForce.of(audit);
        int left = 0;
        for (List<Exposure> block : blocks(audit.exposures())) {
            if (sheet.next() < MOST_ROWS) {
                block(sheet, block, limits);
            } else {
                left += block.size();
            }
        }
        sheet.filter(0, Math.max(sheet.next() - 1, 1), WIDTHS.size());
        sheet.more(left, "the findings file");
        ConcentrationTable.add(sheet, audit.concentrations());
        return sheet.build();
    }

    private static List<AddedCell> exposureHeader(String currency) {
        String unit = currency.isEmpty() ? "" : " (" + currency + ")";
        return List.of(
                AddedCell.head("Segmentation"),
                AddedCell.head("Segment"),
                AddedCell.head("Period"),
                AddedCell.head("At the level of"),
                AddedCell.head("Holder"),
                AddedCell.head("Foreign"),
                AddedCell.figuresHead("Value" + unit),
                AddedCell.figuresHead("Credits" + unit),
                AddedCell.figuresHead("Share, at least"),
                AddedCell.figuresHead("Share, at most"),
                AddedCell.figuresHead("Limit"),
                AddedCell.figuresHead("Lines"));
    }

    /** What belongs to no segment comes last. */
    private static Collection<List<Exposure>> blocks(List<Exposure> exposures) {
        Map<Block, List<Exposure>> blocks = exposures.stream()
                .sorted(Comparator.comparing(exposure -> !exposure.segment().assigned()))
                .collect(Collectors.groupingBy(
                        exposure -> new Block(exposure.segment(), exposure.period(), exposure.scope()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return blocks.values();
    }

    private static void block(AddedSheet.Builder sheet, List<Exposure> holders, LimitsInForce limits) {
        Exposure first = holders.get(0);
        Optional<Share> limit = limits.share(first.segment(), first.period(), first.scope());
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
        return amounts.stream().filter(Money::known).reduce(Money::plus).orElse(Money.UNKNOWN);
    }

    static List<AddedCell> place(Segment segment, String period, Scope scope) {
        return List.of(
                AddedCell.text(segment.segmentation()),
                AddedCell.wrapped(segment.name()),
                AddedCell.text(period),
                AddedCell.text(scope.toString()));
    }
}
