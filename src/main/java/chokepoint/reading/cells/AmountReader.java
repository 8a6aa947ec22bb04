package chokepoint.reading.cells;

import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers, whether stored as numbers or written as texts, with the currency beside them if there is one. */
final class AmountReader implements CellReader {

    private final BigDecimal factor;
    private final DecimalMark mark;
    private final Remembering texts;

    AmountReader(int factor, DecimalMark mark) {
        this.factor = BigDecimal.valueOf(factor);
        this.mark = mark;
        this.texts = new Remembering(this::understand);
    }

    @Override
    public Told read(Row row, int column) {
        return switch (row.kind(column)) {
            case NUMBER -> new Told.Known(new Amount(scaled(row.number(column)), ""));
            case DAY -> Told.unreadable("is formatted as a date, not a number");
            case TRUTH -> Told.unreadable("is no number");
            default -> texts.read(row, column);
        };
    }

    private Told understand(String text) {
        Optional<NumberText> number = NumberText.parse(text);
        Optional<BigDecimal> value = number.flatMap(n -> n.value(mark));
        if (value.isEmpty()) {
            return Told.unreadable("is no number");
        }
        if (number.get().percent()) {
            return Told.unreadable("is a percentage, not an amount");
        }
        return new Told.Known(new Amount(scaled(value.get()), number.get().currency()));
    }

    private BigDecimal scaled(BigDecimal number) {
        return factor.equals(BigDecimal.ONE) ? number : number.multiply(factor);
    }
}
