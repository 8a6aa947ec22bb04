package chokepoint.reading;

import chokepoint.reading.cells.Amount;
import chokepoint.reading.cells.CellReading;
import chokepoint.reading.cells.NumberText;
import chokepoint.trade.values.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Settles a value whose groups of digits do not fit, {@code 7,900,00}, where quantity times unit price has the same digits. */
final class UnsureValue {

    private static final int CENTS = 2;

    private UnsureValue() {}

    /** What is told of the cell once quantity and price are asked: the same where they do not settle it. */
    static CellReading settled(CellReading told, String text, Optional<BigDecimal> quantity, Money price) {
        if (!(told instanceof CellReading.Unreadable) || quantity.isEmpty() || !price.known()) {
            return told;
        }
        Optional<NumberText> number = NumberText.parse(text).filter(read -> !read.isNumber() && read.exponent() == 0);
        BigDecimal product = quantity.get().multiply(price.amount());
        boolean same = number.filter(read -> sameDigits(product, read)).isPresent();
        return same ? doubted(rounded(product), number.get(), text) : told;
    }

    private static CellReading doubted(BigDecimal value, NumberText number, String text) {
        return new CellReading.Doubted(
                Amount.written(value, number.currency(), text),
                "is no sure number, its groups of digits do not fit",
                "taken as " + value.toPlainString() + ", which is quantity times unit price");
    }

    private static boolean sameDigits(BigDecimal product, NumberText number) {
        String digits = number.digits().replaceAll("\\D", "");
        BigDecimal value = rounded(product);
        boolean sameSign = value.signum() < 0 == number.negative();
        for (int scale = 0; sameSign && scale <= CENTS; scale++) {
            BigDecimal shorter = value.setScale(scale, RoundingMode.HALF_UP);
            boolean exact = shorter.compareTo(value) == 0;
            if (exact && shorter.unscaledValue().abs().toString().equals(digits)) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal rounded(BigDecimal product) {
        return product.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
