package chokepoint.reading.mapping;

import chokepoint.names.Currencies;
import chokepoint.reading.cells.DecimalMark;
import chokepoint.reading.cells.NumberText;
import chokepoint.reading.header.SampleRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The numbers of the first lines of a sheet by column, each read once, and what some columns make of others. */
final class SampleNumbers {

    /** Amounts that differ by less are the same. */
    static final BigDecimal CENT = new BigDecimal("0.011");

    private static final int ROWS = 400;
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_OF_A_TOTAL = 3;
    private static final int MOST_OF_A_TOTAL = 2;
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\p{Nd}[\\p{Nd}.,٫٬]*\\p{Nd}|\\p{Nd}");

    private final List<SampleRow> rows;
    private final Optional<SampleRow> last;
    private final Map<Integer, List<Optional<BigDecimal>>> whole = new HashMap<>();
    private final Map<Integer, List<Optional<BigDecimal>>> first = new HashMap<>();

    /** @param data the first lines; rows that are a quarter emptier than usual, as totals are, are passed over */
    SampleNumbers(List<SampleRow> data) {
        List<SampleRow> some = data.stream().limit(ROWS).toList();
        int[] filled = some.stream().mapToInt(SampleNumbers::filled).sorted().toArray();
        int usual = filled.length == 0 ? 0 : filled[filled.length / 2];
        this.rows = some.stream().filter(row -> filled(row) * 4 > usual * 3).toList();
        this.last = data.size() <= ROWS && some.size() > rows.size()
                ? Optional.of(some.get(some.size() - 1))
                : Optional.empty();
    }

    private static int filled(SampleRow row) {
        return (int) Arrays.stream(row.texts()).filter(text -> !text.isBlank()).count();
    }

    int rows() {
        return rows.size();
    }

    /** Empty if the cell holds anything else than a number or an amount of money. */
    Optional<BigDecimal> number(int row, int column) {
        return whole.computeIfAbsent(
                        column,
                        any -> rows.stream()
                                .map(one -> amount(one.text(column)))
                                .toList())
                .get(row);
    }

    /** What stands in a cell, without blanks around it. */
    String text(int row, int column) {
        return rows.get(row).text(column).strip();
    }

    /** A number, with or without a currency beside it. */
    private static Optional<BigDecimal> amount(String text) {
        Optional<BigDecimal> plain = parse(text);
        Matcher number = FIRST_NUMBER.matcher(text);
        if (plain.isPresent() || !number.find()) {
            return plain;
        }
        String rest = (text.substring(0, number.start()) + " " + text.substring(number.end())).strip();
        boolean money = !Currencies.find(rest).code().isEmpty()
                || !Currencies.sharing(rest).isEmpty();
        return money ? parse(number.group()) : plain;
    }

    /** The first number of the text of a cell: {@code 0.73/h}. */
    Optional<BigDecimal> firstNumber(int row, int column) {
        return first.computeIfAbsent(
                        column,
                        any -> rows.stream().map(one -> first(one.text(column))).toList())
                .get(row);
    }

    private static Optional<BigDecimal> first(String text) {
        Matcher number = FIRST_NUMBER.matcher(text);
        return number.find() ? parse(number.group()) : Optional.empty();
    }

    private static Optional<BigDecimal> parse(String text) {
        return NumberText.parse(text).flatMap(number -> number.value(DecimalMark.POINT));
    }

    /** Whether a column is the sum of two others in every row that has both of the greater ones, and in two rows at least. */
    boolean add(int one, int other, int sum) {
        if (one == other || one == sum || other == sum) {
            return false;
        }
        int compared = 0;
        for (int row = 0; row < rows(); row++) {
            Optional<BigDecimal> less = number(row, one);
            Optional<BigDecimal> rest = number(row, other);
            Optional<BigDecimal> all = number(row, sum);
            if (less.isPresent() && all.isPresent()) {
                if (rest.isEmpty()
                        || less.get().add(rest.get()).subtract(all.get()).abs().compareTo(CENT) > 0) {
                    return false;
                }
                compared++;
            }
        }
        return compared >= LEAST_ROWS;
    }

    /**
     * Whether a column says on every line of an order what another adds up to over these lines: for two orders at least, of which one has
     * several lines.
     */
    boolean addUpTo(int sum, int part, int order) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        Map<String, BigDecimal> sums = new HashMap<>();
        boolean several = false;
        for (int row = 0; row < rows(); row++) {
            String key = text(row, order);
            Optional<BigDecimal> one = number(row, part);
            Optional<BigDecimal> all = number(row, sum);
            if (key.isEmpty() || one.isEmpty() || all.isEmpty()) {
                return false;
            }
            BigDecimal before = sums.putIfAbsent(key, all.get());
            if (before != null && before.compareTo(all.get()) != 0) {
                return false;
            }
            several |= before != null && one.get().compareTo(all.get()) != 0;
            parts.merge(key, one.get(), BigDecimal::add);
        }
        if (rows() == ROWS) {
            parts.remove(text(rows() - 1, order)); // lines of it may follow
        }
        return several
                && parts.size() >= LEAST_ROWS
                && parts.entrySet().stream()
                        .allMatch(told -> told.getValue()
                                        .subtract(sums.get(told.getKey()))
                                        .abs()
                                        .compareTo(CENT)
                                <= 0);
    }

    /** Whether a column is nowhere more than another, and somewhere less, where both have numbers, in two rows at least. */
    boolean within(int part, int whole) {
        int compared = 0;
        boolean less = false;
        for (int row = 0; row < rows(); row++) {
            Optional<BigDecimal> one = number(row, part);
            Optional<BigDecimal> all = number(row, whole);
            if (one.isPresent() && all.isPresent()) {
                if (one.get().abs().compareTo(all.get().abs().add(CENT)) > 0) {
                    return false;
                }
                less |= one.get().abs().compareTo(all.get().abs().subtract(CENT)) < 0;
                compared++;
            }
        }
        return less && compared >= LEAST_ROWS;
    }

    /** The only column of which the last row, emptier than usual, holds a number, where that is the sum of all rows above. */
    Optional<Integer> totalledAlone() {
        if (last.isEmpty() || filled(last.get()) > MOST_OF_A_TOTAL || rows.size() < LEAST_OF_A_TOTAL) {
            return Optional.empty();
        }
        int[] told = IntStream.range(0, last.get().width())
                .filter(column -> amount(last.get().text(column).strip()).isPresent())
                .toArray();
        return told.length == 1 && isSum(told[0]) ? Optional.of(told[0]) : Optional.empty();
    }

    private boolean isSum(int column) {
        BigDecimal sum = IntStream.range(0, rows())
                .mapToObj(row -> number(row, column).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stated = amount(last.get().text(column).strip()).orElseThrow();
        return stated.signum() != 0 && sum.subtract(stated).abs().compareTo(CENT) <= 0;
    }
}
