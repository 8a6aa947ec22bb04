package chokepoint.reading.columns;

import chokepoint.reading.cells.Amount;
import chokepoint.reading.cells.CellReader;
import chokepoint.reading.cells.CellReading;
import chokepoint.reading.header.PriceBasis;
import chokepoint.trade.values.Money;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a unit price does not say by itself: for how many units it pays, and what is taken off it.
 *
 * @param per the column that tells for how many units; empty if there is none
 * @param units for how many units every price pays, as its header says; one where it does not
 * @param discount the column that tells what is taken off; empty if there is none
 * @param percent whether that is told in percent rather than in money for the line
 */
public record PriceTerms(Optional<Column> per, BigDecimal units, Optional<Column> discount, boolean percent) {

    public static final PriceTerms NONE = new PriceTerms(Optional.empty(), BigDecimal.ONE, Optional.empty(), true);

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final int PERCENT_DIGITS = 2;

    /** A column of numbers that is no field of its own. */
    public record Column(int index, CellReader reader) {

        private Optional<BigDecimal> number(Row row) {
            return reader.read(row, index) instanceof CellReading.Known known && known.value() instanceof Amount amount
                    ? Optional.of(amount.number())
                    : Optional.empty();
        }
    }

    /** The price of one unit. */
    public Money perUnit(Row row, Money price) {
        BigDecimal many = per.flatMap(
                        column -> PriceBasis.coded(row.text(column.index())).or(() -> column.number(row)))
                .filter(number -> number.signum() > 0)
                .orElse(units);
        return many.compareTo(BigDecimal.ONE) == 0
                ? price
                : Money.of(price.amount().divide(many, PRECISION), price.currency());
    }

    /** The price of one unit less a discount in percent; as it is where none can be read. */
    public Money discounted(Row row, Money perUnit) {
        return discount.filter(column -> percent)
                .flatMap(column -> column.number(row))
                .map(BigDecimal::abs)
                .map(off -> Money.of(
                        perUnit.amount().subtract(perUnit.amount().multiply(off).movePointLeft(PERCENT_DIGITS)),
                        perUnit.currency()))
                .orElse(perUnit);
    }

    /** What so many units cost, less what is taken off; unknown if that cannot be read. */
    public Money value(Row row, BigDecimal quantity, Money perUnit) {
        BigDecimal full = quantity.multiply(perUnit.amount());
        if (discount.isEmpty() || row.text(discount.get().index()).isBlank()) {
            return Money.of(plain(full), perUnit.currency());
        }
        return discount.get()
                .number(row)
                .map(BigDecimal::abs)
                .map(off ->
                        percent ? full.subtract(full.multiply(off).movePointLeft(PERCENT_DIGITS)) : full.subtract(off))
                .map(paid -> Money.of(plain(paid), perUnit.currency()))
                .orElse(Money.UNKNOWN);
    }

    /** Without noughts behind the cents, which divisions leave. */
    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return amount.scale() <= PERCENT_DIGITS
                ? amount
                : stripped.setScale(Math.max(PERCENT_DIGITS, stripped.scale()));
    }
}
