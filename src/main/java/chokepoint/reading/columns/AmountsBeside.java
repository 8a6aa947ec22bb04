package chokepoint.reading.columns;

import chokepoint.policy.Exchange;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.trade.values.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;

/**
 * The amounts that a sheet has beside the one that is taken as the value, and the rates by which one may be made of the other.
 *
 * @param rates columns of rates of exchange
 * @param exchange the rates of the policy
 */
public record AmountsBeside(List<Beside> amounts, List<Named> rates, Exchange exchange) {

    /**
     * A column with its letters and header.
     *
     * @param name {@code E 'FOB value (USD)'}
     */
    public record Named(PlannedColumn column, String name) {}

    /**
     * An amount beside the value.
     *
     * @param alike whether it is of the same kind, so that no freight or insurance lies between the two
     */
    public record Beside(PlannedColumn column, String name, boolean alike) {}

    public static final AmountsBeside NONE = new AmountsBeside(List.of(), List.of(), Exchange.of("", "", List.of()));

    public AmountsBeside {
        amounts = List.copyOf(amounts);
        rates = List.copyOf(rates);
    }

    /**
     * Those of a sheet.
     *
     * @param amounts their columns, and whether each is of the value's kind
     * @param rates columns of rates
     * @param columns plans how a column is read as a field
     */
    public static AmountsBeside of(
            SortedMap<Integer, Boolean> amounts,
            List<Integer> rates,
            HeaderBlock header,
            BiFunction<Field, Integer, PlannedColumn> columns,
            Exchange exchange) {
        List<Beside> beside = new ArrayList<>();
        amounts.forEach((index, alike) -> {
            PlannedColumn column = columns.apply(Field.VALUE, index);
            beside.add(new Beside(column, name(column, header), alike));
        });
        return new AmountsBeside(
                beside,
                rates.stream()
                        .map(index -> columns.apply(Field.QUANTITY, index))
                        .map(column -> new Named(column, name(column, header)))
                        .toList(),
                exchange);
    }

    private static String name(PlannedColumn column, HeaderBlock header) {
        return column.letters() + " '" + header.header(column.index()).text() + "'";
    }
}
