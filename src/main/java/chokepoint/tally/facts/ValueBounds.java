package chokepoint.tally.facts;

import chokepoint.tally.table.AmountRange;
import chokepoint.tally.table.KeyedColumn;
import chokepoint.tally.table.LineGroup;
import chokepoint.tally.table.LineTable;
import chokepoint.tally.table.PurchaseTotals;
import chokepoint.tally.table.TableView;
import chokepoint.trade.ValueAssumption;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What lines without a known value can be worth: bounded by any rate of the period, by their quantity and the prices of the same part
 * elsewhere, or by what the policy assumes; else by nothing.
 */
public final class ValueBounds {

    private final LineTable table;
    private final AmountRange purchase;

    /** Of a table whose lines {@link #byPrices} has bounded. */
    ValueBounds(TableView view, ValueAssumption assumed) {
        this.table = view.table();
        this.purchase = switch (assumed.bound()) {
            case NOTHING -> AmountRange.ANY_PURCHASE;
            case AMOUNT -> AmountRange.between(BigDecimal.ZERO, assumed.amount());
            case LARGEST_LINE -> AmountRange.between(BigDecimal.ZERO, largest(view));
        };
    }

    private static BigDecimal largest(TableView view) {
        return IntStream.of(view.lines())
                .filter(view.table().amounts()::positive)
                .mapToObj(view.table().amounts()::exact)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    /** Bounds lines that tell a quantity of a part by the prices that other lines of the table have for it. */
    public static void byPrices(TableView view) {
        LineTable table = view.table();
        int[] open = table.unknownValues().withQuantity();
        if (open.length == 0) {
            return;
        }
        KeyedColumn<String> parts = view.texts(Field.PART);
        KeyedColumn<String> units = PriceFacts.units(table);
        Map<List<Integer>, AmountRange> prices = new HashMap<>();
        int[] priced = IntStream.of(view.lines())
                .filter(line ->
                        table.unitPrices().known(line) && table.unitPrices().positive(line))
                .toArray();
        LineGroup.known(priced, parts)
                .flatMap(lines -> LineGroup.alike(lines, units))
                .forEach(lines ->
                        prices.put(List.of(parts.number(lines[0]), units.number(lines[0])), prices(table, lines)));
        for (int line : open) {
            AmountRange price =
                    prices.getOrDefault(List.of(parts.number(line), units.number(line)), AmountRange.ANY_PURCHASE);
            table.unknownValues().bound(line, price.times(table.unknownValues().quantity(line)));
        }
    }

    private static AmountRange prices(LineTable table, int[] lines) {
        BigDecimal[] sorted = IntStream.of(lines)
                .mapToObj(table.unitPrices()::exact)
                .map(PurchaseTotals::canonical)
                .sorted()
                .toArray(BigDecimal[]::new);
        return AmountRange.between(sorted[0], sorted[sorted.length - 1]);
    }

    /** What some lines of unknown value can be worth together. */
    AmountRange sum(int[] unvalued) {
        return Arrays.stream(unvalued).mapToObj(this::of).reduce(AmountRange.NOTHING, AmountRange::plus);
    }

    private AmountRange of(int line) {
        return table.unknownValues()
                .bounds(line)
                .orElseGet(() -> table.credit(line) ? AmountRange.ANY_CREDIT : many(line));
    }

    /** A line may stand for further ones. */
    private AmountRange many(int line) {
        return purchase.times(BigDecimal.valueOf(1L + table.further(line)));
    }
}
