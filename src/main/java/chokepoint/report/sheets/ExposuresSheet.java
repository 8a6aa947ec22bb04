package chokepoint.report.sheets;

import chokepoint.finding.Audit;
import chokepoint.report.wording.LimitsInForce;
import chokepoint.trade.Exposure;
import chokepoint.trade.values.Money;
import chokepoint.trade.values.Scope;
import chokepoint.trade.values.Segment;
import chokepoint.trade.values.Share;
import chokepoint.words.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sheet of figures: who carries how much of each segment at each rung, and how concentrated that leaves it. */
public final class ExposuresSheet {

    private static final int SHOWN = 30;

    /** Of either table. */
    static final int MOST_ROWS = AddedSheet.MOST_ROWS / 3;

    private static final List<Integer> WIDTHS = List.of(15, 22, 9, 20, 36, 13, 18, 16, 10, 10, 12, 8);

    private record Block(Segment segment, String period, Scope scope) {}

    private ExposuresSheet() {}

    public static AddedSheet of(AddedSheets made) {
        Audit audit = made.audit();
        AddedSheet.Builder sheet = AddedSheet.named(made.names().exposures(), WIDTHS);
        sheet.row(header(audit)).freeze(1, 0).repeat(0);
        LimitsInForce limits = LimitsInForce.of(audit);
        int left = 0;
        for (List<Exposure> block : blocks(audit.exposures())) {
            if (sheet.next() < MOST_ROWS) {
                block(sheet, block, limits, audit.texts());
            } else {
                left += block.size();
            }
        }
        sheet.filter(0, Math.max(sheet.next() - 1, 1), WIDTHS.size());
        sheet.more(left, audit.texts().text("report.findings file"), audit.texts());
        ConcentrationTable.add(sheet, audit.concentrations(), audit.texts());
        return sheet.build();
    }

    private static List<AddedCell> header(Audit audit) {
        Texts texts = audit.texts();
        String unit = audit.currency().isEmpty() ? "" : " (" + audit.currency() + ")";
        return List.of(
                AddedCell.head(texts.text("exposures.segmentation")),
                AddedCell.head(texts.text("report.segment")),
                AddedCell.head(texts.text("report.period")),
                AddedCell.head(texts.text("exposures.level")),
                AddedCell.head(texts.text("exposures.holder")),
                AddedCell.head(texts.text("exposures.foreign")),
                AddedCell.figuresHead(texts.text("exposures.value") + unit),
                AddedCell.figuresHead(texts.text("exposures.credits") + unit),
                AddedCell.figuresHead(texts.text("exposures.low")),
                AddedCell.figuresHead(texts.text("exposures.high")),
                AddedCell.figuresHead(texts.text("exposures.limit")),
                AddedCell.figuresHead(texts.text("report.fact.lines")));
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

    private static void block(AddedSheet.Builder sheet, List<Exposure> holders, LimitsInForce limits, Texts texts) {
        Exposure first = holders.get(0);
        Optional<Share> limit = limits.share(first.segment(), first.period(), first.scope());
        holders.stream().limit(SHOWN).forEach(exposure -> sheet.row(row(exposure, limit, texts)));
        if (holders.size() > SHOWN) {
            sheet.row(others(holders.subList(SHOWN, holders.size()), texts));
        }
    }

    private static List<AddedCell> row(Exposure exposure, Optional<Share> limit, Texts texts) {
        List<AddedCell> cells = new ArrayList<>(place(exposure.segment(), exposure.period(), exposure.scope(), texts));
        cells.addAll(List.of(
                AddedCell.wrapped(exposure.holder()),
                AddedCell.text(texts.spoken(exposure.foreign())),
                AddedCell.amount(exposure.value(), texts),
                AddedCell.amount(exposure.credits(), texts),
                AddedCell.percent(exposure.low()),
                AddedCell.percent(exposure.high()),
                limit.map(AddedCell::percent).orElse(AddedCell.EMPTY),
                AddedCell.whole(exposure.lines().size())));
        return cells;
    }

    private static List<AddedCell> others(List<Exposure> rest, Texts texts) {
        Exposure first = rest.get(0);
        List<AddedCell> cells = new ArrayList<>(place(first.segment(), first.period(), first.scope(), texts));
        cells.addAll(List.of(
                AddedCell.text(texts.text("exposures.others", rest.size()), Look.MUTED),
                AddedCell.EMPTY,
                AddedCell.amount(sum(rest.stream().map(Exposure::value).toList()), texts),
                AddedCell.amount(sum(rest.stream().map(Exposure::credits).toList()), texts),
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

    static List<AddedCell> place(Segment segment, String period, Scope scope, Texts texts) {
        return List.of(
                AddedCell.text(segment.segmentation()),
                AddedCell.wrapped(texts.spoken(segment)),
                AddedCell.text(texts.period(period)),
                AddedCell.text(texts.spoken(scope)));
    }
}
