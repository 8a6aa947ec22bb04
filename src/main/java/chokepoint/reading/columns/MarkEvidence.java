package chokepoint.reading.columns;

import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.header.ColumnMeaning;
import chokepoint.reading.header.SampleRow;
import chokepoint.reading.mapping.ColumnMap;
import chokepoint.trade.values.Field;
import chokepoint.workbook.CellKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides whether {@code 1.234} is a thousand where its column does not tell: by quantity times price, or by the other columns. */
final class MarkEvidence {

    private static final int ROWS = 100;
    private static final BigDecimal CENT = new BigDecimal("0.011");

    private final List<SampleRow> rows;
    private final ColumnMap map;
    private final Map<Integer, Optional<DecimalMark>> marks = new HashMap<>();

    MarkEvidence(List<SampleRow> data, ColumnMap map) {
        this.rows = data.stream().limit(ROWS).toList();
        this.map = map;
    }

    /** The mark of a column of this sheet; empty if nothing tells, or one column says this and another that. */
    Optional<DecimalMark> of(int column) {
        boolean comma = multiplies(DecimalMark.COMMA, column);
        boolean point = multiplies(DecimalMark.POINT, column);
        if (comma != point) {
            return Optional.of(comma ? DecimalMark.COMMA : DecimalMark.POINT);
        }
        Set<DecimalMark> others = map.chosen().stream()
                .filter(claim -> claim.column() != column
                        && claim.meaning().field().filter(MarkEvidence::counts).isPresent())
                .flatMap(claim -> mark(claim.column()).stream())
                .collect(Collectors.toSet());
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }

    /** What a column says by itself, worked out once. */
    private Optional<DecimalMark> mark(int column) {
        return marks.computeIfAbsent(
                column, asked -> ColumnNotation.ofNumbers(rows, asked).mark());
    }

    private static boolean counts(Field field) {
        return field.kind() == Field.Kind.MONEY || field.kind() == Field.Kind.NUMBER;
    }

    private boolean multiplies(DecimalMark mark, int column) {
        int compared = 0;
        for (SampleRow row : rows) {
            Optional<BigDecimal> quantity = number(row, Field.QUANTITY, mark, column);
            Optional<BigDecimal> price = number(row, Field.UNIT_PRICE, mark, column);
            Optional<BigDecimal> value = number(row, Field.VALUE, mark, column);
            if (quantity.isPresent() && price.isPresent() && value.isPresent()) {
                BigDecimal off = quantity.get().multiply(price.get()).subtract(value.get());
                if (off.abs().compareTo(CENT) > 0) {
                    return false;
                }
                compared++;
            }
        }
        return compared > 0;
    }

    /** By the mark where it is in question, else by that of its own column. */
    private Optional<BigDecimal> number(SampleRow row, Field field, DecimalMark mark, int asked) {
        return map.of(ColumnMeaning.of(field)).flatMap(claim -> {
            boolean stored = row.kind(claim.column()) != CellKind.TEXT;
            DecimalMark own = stored
                    ? DecimalMark.POINT
                    : claim.column() == asked ? mark : mark(claim.column()).orElse(mark);
            return stored
                    ? NumberText.parse(row.text(claim.column())).flatMap(number -> plain(row, claim.column()))
                    : NumberText.parse(row.text(claim.column())).flatMap(number -> number.value(own));
        });
    }

    private static Optional<BigDecimal> plain(SampleRow row, int column) {
        try {
            return Optional.of(new BigDecimal(row.text(column)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
