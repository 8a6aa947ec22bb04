package chokepoint.reading.rows;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.control.Comparison;
import chokepoint.reading.rows.TotalLabels.Label;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Grand totals that a list states outside its table, above the header or in a note: a label and an amount, in one cell or two. */
public final class StatedTotals {

    private static final int MOST = 20;
    /** What is less than half or more than twice as much is the total of something else. */
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private record Stated(int row, BigDecimal amount) {

        BigDecimal from(BigDecimal sum) {
            return amount.subtract(sum).abs();
        }

        boolean isNear(BigDecimal sum) {
            return amount.signum() == sum.signum()
                    && amount.multiply(TWO).abs().compareTo(sum.abs()) >= 0
                    && sum.multiply(TWO).abs().compareTo(amount.abs()) >= 0;
        }
    }

    private final TotalLabels labels = new TotalLabels();
    private final String sheet;
    private final DecimalMark mark;
    private final List<Stated> stated = new ArrayList<>();

    public StatedTotals(SheetPlan plan) {
        this.sheet = plan.sheet().name();
        this.mark = plan.textMark();
    }

    /** A row that is no part of the table. */
    public void add(Row row) {
        if (stated.size() >= MOST) {
            return;
        }
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == CellKind.TEXT && labels.of(row, column) != Label.NONE) {
                amount(row, column).ifPresent(amount -> stated.add(new Stated(row.number(), amount)));
                return;
            }
        }
    }

    private Optional<BigDecimal> amount(Row row, int label) {
        String text = row.text(label);
        Optional<BigDecimal> within = number(text.substring(text.lastIndexOf(':') + 1));
        for (int column = label + 1; column < row.width() && within.isEmpty(); column++) {
            within = row.kind(column) == CellKind.NUMBER
                    ? Optional.of(row.number(column))
                    : number(row.kind(column) == CellKind.TEXT ? row.text(column) : "");
        }
        return within;
    }

    private Optional<BigDecimal> number(String text) {
        return NumberText.parse(text).filter(number -> !number.percent()).flatMap(number -> number.value(mark));
    }

    /** The one that comes nearest, held against all lines; empty if none is anything like it. */
    Optional<ArithmeticCheck> check(int lines, String currency, BigDecimal sum) {
        return stated.stream()
                .filter(total -> total.isNear(sum) && total.amount().compareTo(BigDecimal.valueOf(lines)) != 0)
                .min(Comparator.comparing(total -> total.from(sum)))
                .flatMap(total -> held(total, currency, sum));
    }

    private Optional<ArithmeticCheck> held(Stated total, String currency, BigDecimal sum) {
        Comparison grand = new Comparison(Kind.GRAND_TOTAL, sheet, String.valueOf(total.row()));
        if (SumsSoFar.same(total.amount(), sum)) {
            grand.holds();
        } else {
            grand.differs(total.row(), currency, total.amount(), sum);
        }
        return grand.result();
    }
}
