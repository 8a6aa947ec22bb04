package chokepoint.reading;

import chokepoint.policy.ValueOrder;
import chokepoint.reading.header.AmountWords;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.reading.mapping.Claim;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.AmountKind;
import chokepoint.trade.values.Field;
import chokepoint.workbook.ColumnName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells which of several amounts is taken as the value, and which stand beside it. */
final class AmountChoice {

    private static final Set<Field> AMOUNTS = Set.of(Field.VALUE, Field.CUSTOMS_VALUE, Field.FREIGHT, Field.INSURANCE);

    private final HeaderBlock header;
    private final ColumnMap map;

    AmountChoice(HeaderBlock header, ColumnMap map) {
        this.header = header;
        this.map = map;
    }

    /** The columns of other amounts of the goods that say what they are, from 0, in their order, and whether they are of the value's kind. */
    SortedMap<Integer, Boolean> beside() {
        Optional<AmountKind> value = map.of(Field.VALUE).flatMap(claim -> kind(claim.column()));
        SortedMap<Integer, Boolean> beside = new TreeMap<>();
        besides()
                .filter(column -> kind(column).filter(AmountKind::ofGoods).isPresent())
                .forEach(column -> beside.put(column, kind(column).equals(value)));
        return beside;
    }

    /** Columns that mean no field and whose header says that they hold rates of exchange, from 0. */
    List<Integer> rates() {
        Set<Integer> mapped = map.chosen().stream()
                .filter(claim -> claim.meaning().field().isPresent())
                .map(Claim::column)
                .collect(Collectors.toSet());
        return IntStream.range(0, header.headers().size())
                .filter(column -> !mapped.contains(column))
                .filter(column -> Lexicon.names("exchange rate", header.header(column)))
                .boxed()
                .toList();
    }

    private Stream<Integer> besides() {
        Optional<Integer> value = map.of(Field.VALUE).map(Claim::column);
        return value.isEmpty()
                ? Stream.of()
                : Stream.concat(map.chosen().stream(), map.alternatives().stream())
                        .filter(claim -> claim.meaning()
                                .field()
                                .filter(AMOUNTS::contains)
                                .isPresent())
                        .map(Claim::column)
                        .filter(column -> !column.equals(value.get()))
                        .filter(column -> kind(column).isPresent())
                        .distinct()
                        .sorted();
    }

    /** What was chosen, of what, and why; nothing where a list has one amount. */
    Optional<String> notice(ValueOrder order) {
        Optional<Claim> value = map.of(Field.VALUE);
        List<String> others = besides().map(this::told).toList();
        boolean asked =
                order.stated() && value.flatMap(claim -> kind(claim.column())).isEmpty();
        if (value.isEmpty() || (others.isEmpty() && !asked)) {
            return Optional.empty();
        }
        Optional<AmountKind> kind = kind(value.get().column());
        boolean inOrder = kind.filter(order.kinds()::contains).isPresent();
        String taken =
                kind.map(one -> "the value is the " + one + " amount, column ").orElse("the value is column ")
                        + named(value.get().column());
        String why = inOrder
                ? ", of " + order + " the first that the list has"
                        + (order.stated() ? "" : " ('value' in the policy says otherwise)")
                : order.stated() ? ", as no column says that it is " + order : "";
        return Optional.of(taken + why + (others.isEmpty() ? "" : "; beside it stand " + String.join(", ", others)));
    }

    private String told(int column) {
        return kind(column).map(kind -> kind + " ").orElse("") + named(column);
    }

    private String named(int column) {
        return ColumnName.of(column) + " '" + header.header(column).text() + "'";
    }

    private Optional<AmountKind> kind(int column) {
        Optional<AmountKind> told = AmountWords.of(header.header(column));
        boolean customs = map.of(Field.CUSTOMS_VALUE)
                .filter(claim -> claim.column() == column)
                .isPresent();
        return told.isEmpty() && customs ? Optional.of(AmountKind.CUSTOMS) : told;
    }
}
