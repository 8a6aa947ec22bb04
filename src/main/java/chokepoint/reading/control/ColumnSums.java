package chokepoint.reading.control;

import chokepoint.finding.control.ArithmeticCheck;
import chokepoint.finding.control.ArithmeticCheck.Kind;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.trade.values.Money;
import chokepoint.workbook.CellKind;
import chokepoint.workbook.ColumnName;
import chokepoint.workbook.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds two columns that, in the first lines, add up to a third, one of them the value: net, tax and gross, or goods, freight and
 * total. From then on every line is held against it.
 */
public final class ColumnSums {

    private static final int FIRST_LINES = 40;
    private static final int LEAST_LINES = 4;
    private static final int COLUMNS = 80;
    /** Of ten lines nine add up, or the columns have nothing to do with each other. */
    private static final int OF_TEN = 9;

    private static final BigDecimal CENT = new BigDecimal("0.011");

    /** Columns of which two make the third. */
    private record Sum(int one, int other, int all) {}

    /** A line of which the numbers are kept. */
    private record Numbers(int row, @Nullable BigDecimal[] cells, Money value) {

        @Nullable
        BigDecimal at(int column) {
            return column < cells.length ? cells[column] : null;
        }
    }

    private final String sheet;
    private final int value;
    private final DecimalMark mark;
    private final List<String> headers;
    private final List<Numbers> first = new ArrayList<>();
    private Optional<Sum> found = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private boolean searched;

    /**
     * Of a sheet.
     *
     * @param value the column of values
     * @param mark the decimal mark of numbers that stand as texts
     * @param headers of all columns
     */
    public ColumnSums(String sheet, int value, DecimalMark mark, List<String> headers) {
        this.sheet = sheet;
        this.value = value;
        this.mark = mark;
        this.headers = List.copyOf(headers);
    }

    /** Takes in a line, in the order of the list. */
    public void add(Row row, Money worth) {
        if (!searched) {
            first.add(new Numbers(row.number(), numbers(row), worth));
            if (first.size() == FIRST_LINES) {
                search();
            }
        } else if (found.isPresent()) {
            compare(numbers(row, found.get(), worth), found.get());
        }
    }

    public Optional<ArithmeticCheck> result() {
        search();
        return comparison.flatMap(Comparison::result);
    }

    // Cells

    private @Nullable BigDecimal[] numbers(Row row) {
        @Nullable BigDecimal[] cells = new BigDecimal[Math.min(COLUMNS, row.width())];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = number(row, column);
        }
        return cells;
    }

    private Numbers numbers(Row row, Sum sum, Money worth) {
        @Nullable BigDecimal[] cells = new BigDecimal[Math.min(COLUMNS, row.width())];
        for (int column : new int[] {sum.one, sum.other, sum.all}) {
            if (column < cells.length) {
                cells[column] = number(row, column);
            }
        }
        return new Numbers(row.number(), cells, worth);
    }

    private @Nullable BigDecimal number(Row row, int column) {
        if (row.kind(column) == CellKind.NUMBER) {
            return row.number(column);
        }
        return row.kind(column) == CellKind.TEXT
                ? NumberText.parse(row.text(column))
                        .filter(text -> !text.percent())
                        .flatMap(text -> text.value(mark))
                        .orElse(null)
                : null;
    }

    // Finding the columns

    private void search() {
        if (searched) {
            return;
        }
        searched = true;
        found = best();
        found.ifPresent(sum -> {
            comparison = Optional.of(new Comparison(Kind.NET_AND_TAX, sheet, named(sum)));
            first.forEach(line -> compare(line, sum));
        });
        first.clear();
    }

    private Optional<Sum> best() {
        Optional<Sum> best = Optional.empty();
        long most = 0;
        for (Sum sum : candidates()) {
            long holding = holding(sum);
            if (holding > most) {
                best = Optional.of(sum);
                most = holding;
            }
        }
        return best;
    }

    private List<Sum> candidates() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < Math.min(COLUMNS, headers.size()); column++) {
            if (column != value && filled(column) >= LEAST_LINES) {
                columns.add(column);
            }
        }
        List<Sum> candidates = new ArrayList<>();
        for (int one : columns) {
            for (int other : columns) {
                if (one != other) {
                    candidates.add(new Sum(value, one, other));
                }
                if (one < other) {
                    candidates.add(new Sum(one, other, value));
                }
            }
        }
        return candidates;
    }

    private long filled(int column) {
        return first.stream().filter(line -> line.at(column) != null).count();
    }

    /** How many lines add up; 0 if too few do, or in too few both parts are something. */
    private long holding(Sum sum) {
        int compared = 0;
        int holding = 0;
        for (Numbers line : first) {
            BigDecimal one = line.at(sum.one);
            BigDecimal other = line.at(sum.other);
            BigDecimal all = line.at(sum.all);
            if (one != null && other != null && all != null && counts(one) && counts(other)) {
                compared++;
                holding += same(one.add(other), all) ? 1 : 0;
            }
            if ((compared - holding) * 10 > first.size() * (10 - OF_TEN)) {
                return 0;
            }
        }
        return holding >= LEAST_LINES && holding * 10L >= compared * (long) OF_TEN ? holding : 0;
    }

    /** Less than a cent adds up to anything. */
    private static boolean counts(BigDecimal part) {
        return part.abs().compareTo(CENT) > 0;
    }

    private static boolean same(BigDecimal made, BigDecimal stated) {
        return made.subtract(stated).abs().compareTo(CENT) <= 0;
    }

    private String named(Sum sum) {
        return named(sum.one) + " + " + named(sum.other) + " = " + named(sum.all);
    }

    private String named(int column) {
        return ColumnName.of(column) + " '" + headers.get(column) + "'";
    }

    // Holding lines against them

    private void compare(Numbers line, Sum sum) {
        BigDecimal one = line.at(sum.one);
        BigDecimal other = line.at(sum.other);
        BigDecimal all = line.at(sum.all);
        if (one == null || all == null) {
            return;
        }
        BigDecimal made = other == null ? one : one.add(other);
        comparison.ifPresent(checked -> {
            if (same(made, all)) {
                checked.holds();
            } else {
                BigDecimal factor = factor(line);
                String currency = line.value.known() ? line.value.currency() : "";
                checked.differs(line.row, currency, all.multiply(factor), made.multiply(factor));
            }
        });
    }

    /** What a unit in the cells is worth, where the list counts in thousands. */
    private BigDecimal factor(Numbers line) {
        BigDecimal cell = line.at(value);
        return cell == null || cell.signum() == 0 || !line.value.known()
                ? BigDecimal.ONE
                : line.value.amount().divide(cell, MathContext.DECIMAL64).stripTrailingZeros();
    }
}
