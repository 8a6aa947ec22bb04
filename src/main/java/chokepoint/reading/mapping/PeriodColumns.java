package chokepoint.reading.mapping;

import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.ColumnWeight;
import chokepoint.reading.header.HeaderBlock;
import chokepoint.reading.header.Lexicon;
import chokepoint.trade.values.Field;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the amount of a year beside those of its quarters or months: the column that holds the sum of three or more columns next to it in
 * every row. None of these is what the line is worth.
 */
final class PeriodColumns {

    private static final int LEAST_PARTS = 3;
    private static final int MOST_PARTS = 13;
    private static final int LEAST_ROWS = 3;

    /** Rows in which several parts are no zero: one part that equals the sum proves nothing. */
    private static final int LEAST_MIXED = 2;

    private final HeaderBlock block;
    private final SampleNumbers numbers;

    /**
     * A sum and its parts.
     *
     * @param first the first column of the parts, from 0
     * @param parts how many columns there are
     */
    private record Sum(int column, int first, int parts) {

        boolean has(int other) {
            return other >= first && other < first + parts;
        }
    }

    PeriodColumns(HeaderBlock block, SampleNumbers numbers) {
        this.block = block;
        this.numbers = numbers;
    }

    /** Changes what is chosen for the value. */
    void apply(List<Claim> chosen, List<Claim> alternatives) {
        Optional<Claim> value = Claim.of(chosen, Field.VALUE);
        BitSet amounts = amounts(chosen);
        BitSet parts = (BitSet) amounts.clone();
        amounts.stream().filter(this::isOfOnePurchase).forEach(parts::clear);
        amounts.stream()
                .mapToObj(column -> sum(parts, column))
                .flatMap(Optional::stream)
                .filter(sum -> isTakenInstead(value, sum))
                .findFirst()
                .ifPresent(sum -> take(chosen, alternatives, value, sum));
    }

    /** A part of the sum is no value, nor is a vague one beside it; where no column is the value, the sum has to be one of money. */
    private boolean isTakenInstead(Optional<Claim> value, Sum sum) {
        return value.map(claim -> sum.has(claim.column()) || claim.confidence() < ColumnWeight.VAGUE.value())
                .orElse(!block.header(sum.column()).currency().isEmpty());
    }

    private void take(List<Claim> chosen, List<Claim> alternatives, Optional<Claim> value, Sum sum) {
        Claim claim = new Claim(
                ColumnMeaning.of(Field.VALUE),
                sum.column(),
                ColumnWeight.BY_SHAPE.value(),
                "by arithmetic: it is the sum of '" + block.header(sum.first()).text() + "' to '"
                        + block.header(sum.first() + sum.parts() - 1).text() + "' in every row");
        chosen.removeIf(one -> one.column() == sum.column());
        alternatives.removeIf(one -> one.column() == sum.column());
        value.ifPresent(before -> {
            chosen.remove(before);
            alternatives.add(before);
        });
        chosen.add(claim);
    }

    private Optional<Sum> sum(BitSet parts, int column) {
        for (int length = MOST_PARTS; length >= LEAST_PARTS; length--) {
            for (int first : new int[] {column - length, column + 1}) {
                Sum sum = new Sum(column, first, length);
                if (first >= 0 && parts.nextClearBit(first) >= first + length && holds(sum)) {
                    return Optional.of(sum);
                }
            }
        }
        return Optional.empty();
    }

    /** The columns that mean nothing, or the value. */
    private BitSet amounts(List<Claim> chosen) {
        BitSet amounts = new BitSet();
        amounts.set(0, block.headers().size());
        chosen.stream()
                .filter(claim ->
                        claim.meaning().field().isPresent() && !claim.meaning().is(Field.VALUE))
                .forEach(claim -> amounts.clear(claim.column()));
        return amounts;
    }

    /** Taxes, freight and discounts are parts of a sum, too, but of one for one purchase. */
    private boolean isOfOnePurchase(int column) {
        return Stream.of("tax", "charge", "carriage", "discount", "balance")
                .anyMatch(kind -> Lexicon.names(kind, block.header(column)));
    }

    private boolean holds(Sum sum) {
        int compared = 0;
        int mixed = 0;
        for (int row = 0; row < numbers.rows(); row++) {
            Optional<BigDecimal> all = numbers.number(row, sum.column());
            if (all.isEmpty()) {
                continue;
            }
            BigDecimal added = BigDecimal.ZERO;
            int scale = all.get().scale();
            int filled = 0;
            for (int part = sum.first(); part < sum.first() + sum.parts(); part++) {
                Optional<BigDecimal> one = numbers.number(row, part);
                if (one.isEmpty() && !numbers.text(row, part).isEmpty()) {
                    return false;
                }
                added = added.add(one.orElse(BigDecimal.ZERO));
                scale = Math.max(scale, one.map(BigDecimal::scale).orElse(0));
                filled += one.filter(number -> number.signum() != 0).isPresent() ? 1 : 0;
            }
            BigDecimal rounding =
                    BigDecimal.valueOf(sum.parts() + 1L, Math.max(scale, 1)).divide(BigDecimal.valueOf(2));
            if (added.subtract(all.get()).abs().compareTo(rounding) > 0) {
                return false;
            }
            compared++;
            mixed += filled > 1 ? 1 : 0;
        }
        return compared >= LEAST_ROWS && mixed >= LEAST_MIXED;
    }
}
