package chokepoint.reading.cells;

import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads numbers, whether stored as numbers or written as texts, with the currency beside them if there is one. */
final class AmountReader implements CellReader {

    private final BigDecimal factor;
    private final DecimalMark mark;
    private final CachingCellReader texts;

    AmountReader(BigDecimal factor, DecimalMark mark) {
        this(factor, mark, UnaryOperator.identity());
    }

    /** @param signed gives a text the sign that it writes otherwise */
    AmountReader(BigDecimal factor, DecimalMark mark, UnaryOperator<String> signed) {
        this.factor = factor;
        this.mark = mark;
        this.texts = new CachingCellReader(text -> understand(signed.apply(text)));
    }

    @Override
    public CellReading read(Row row, int column) {
        return switch (row.kind(column)) {
            case NUMBER ->
                new CellReading.Known(
                        new Amount(scaled(row.number(column)), "", ShownCurrency.of(row.unit(column)), ""));
            case DAY -> CellReading.unreadable("is formatted as a date, not a number");
            case TRUTH -> CellReading.unreadable("is no number");
            default -> texts.read(row, column);
        };
    }

    private CellReading understand(String text) {
        Optional<NumberText> number = NumberText.parse(text);
        Optional<BigDecimal> value = number.flatMap(n -> n.value(mark));
        if (value.isEmpty()) {
            return CellReading.unreadable(
                    number.isPresent() ? "is no sure number, its groups of digits do not fit" : "is no number");
        }
        if (number.get().percent()) {
            return CellReading.unreadable("is a percentage, not an amount");
        }
        return new CellReading.Known(
                Amount.written(scaled(value.get()), number.get().currency(), text));
    }

    private BigDecimal scaled(BigDecimal number) {
        if (factor.equals(BigDecimal.ONE)) {
            return number;
        }
        BigDecimal whole = number.multiply(factor).stripTrailingZeros();
        return whole.scale() < 0 ? whole.setScale(0) : whole;
    }
}
